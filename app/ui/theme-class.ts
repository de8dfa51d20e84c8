/** Themes that exist as a class in `styles/tokens.css`. The first is the default. */
export const themeNames = ["lindewaard", "duinhaven", "rozenveen", "heideloo"] as const;
export type ThemeName = (typeof themeNames)[number];

/** Class names for `<html>`, or for a part of a page in another municipality's colours. An unknown name gives the default theme. */
export function themeClass(name: string | null | undefined): string {
  const known = themeNames.find((theme) => theme === name) ?? themeNames[0];
  return `meedoen-theme meedoen-theme--${known}`;
}
