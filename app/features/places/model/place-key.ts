/** One spelling for all ways to type a name: no case, accents, apostrophes, hyphens or spaces. */
export function placeKey(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/\ba[/.]d\b\.?/g, "aan den")
    .replace(/\baan de(?= )/g, "aan den")
    .replace(/[^a-z0-9]/g, "");
}
