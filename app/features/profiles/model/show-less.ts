import type { ProfileContent } from "./profile-content";

const lists = ["talents", "motives", "leisure", "taskWishes", "languages", "dayParts", "travel", "licences", "certificates", "experience"] as const;
const texts = ["motivation", "leisureText", "chosenName"] as const;
const choices = ["showFirstName", "showPhoto", "showVideo"] as const;

/**
 * What was taken away in the draft compared with what others see now: photo, video, texts, list items, and choices for
 * "only after my yes". It works at once, without review (rule 9). Something that was replaced by something else is not
 * less: that waits for the review.
 * @returns the live content without those, or null when nothing was taken away
 */
export function withLess(live: ProfileContent, draft: ProfileContent): ProfileContent | null {
  const less: ProfileContent = structuredClone(live);
  for (const choice of choices) if (draft[choice] === "afterYes") less[choice] = "afterYes";
  for (const field of texts) if (draft[field] === "") less[field] = "";
  if (draft.videoUrl === "") less.videoUrl = "";
  if (draft.photoId === null) less.photoId = null;
  const shownSupports = draft.supports.filter(({ shown }) => shown).map(({ id }) => id);
  less.supports = live.supports.map((support) => ({ ...support, shown: support.shown && shownSupports.includes(support.id) }));
  for (const field of lists) lessOfList(less, live, draft, field);
  return JSON.stringify(less) === JSON.stringify(live) ? null : less;
}

/** Only when the new list holds nothing that is new: then something was removed and nothing replaced. */
function lessOfList<F extends (typeof lists)[number]>(less: ProfileContent, live: ProfileContent, draft: ProfileContent, field: F): void {
  const kept = new Set((draft[field] as unknown[]).map((item) => JSON.stringify(item)));
  const known = new Set((live[field] as unknown[]).map((item) => JSON.stringify(item)));
  if ([...kept].some((item) => !known.has(item))) return;
  less[field] = (live[field] as unknown[]).filter((item) => kept.has(JSON.stringify(item))) as ProfileContent[F];
}
