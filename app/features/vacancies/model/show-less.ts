import type { VacancyContent } from "./vacancy-content";

/** Parts that a vacancy can do without; tasks, times, needs and pay cannot be taken away, only changed. */
export const hideableParts = ["harrie", "day", "offersText", "guarantee", "supports", "photos"] as const;
export type HideablePart = (typeof hideableParts)[number];

const without: Record<HideablePart, Partial<VacancyContent>> = {
  harrie: { harrieName: "", harrieText: "" },
  day: { day: [] },
  offersText: { offersText: "" },
  guarantee: { guarantee: "" },
  supports: { supports: [] },
  photos: { photos: [] },
};

export function hideParts(content: VacancyContent, parts: readonly HideablePart[]): VacancyContent {
  return parts.reduce<VacancyContent>((left, part) => ({ ...left, ...without[part] }), content);
}

/** Which parts this content shows, so which can be taken off. */
export function shownParts(content: VacancyContent): HideablePart[] {
  const filled: Record<HideablePart, boolean> = {
    harrie: content.harrieName !== "" || content.harrieText !== "",
    day: content.day.length > 0,
    offersText: content.offersText !== "",
    guarantee: content.guarantee !== "",
    supports: content.supports.length > 0,
    photos: content.photos.length > 0,
  };
  return hideableParts.filter((part) => filled[part]);
}
