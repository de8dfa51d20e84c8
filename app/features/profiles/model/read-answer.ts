import { tasks, transports } from "~/features/vocabulary";
import { taskWishChoices, type ProfileContent, type TaskWishChoice } from "./profile-content";
import type { QuestionId } from "./questions";

/** Rows for experience on the page. */
export const experienceRows = 6;

const all = (form: FormData, name: string): string[] => form.getAll(name).filter((value): value is string => typeof value === "string").map((value) => value.replaceAll("\u0000", "")).filter(Boolean);
const one = (form: FormData, name: string): string => (all(form, name)[0] ?? "").trim();
const whole = (text: string): number | null => (/^\d{1,3}$/.test(text.trim()) ? Number(text) : null);
/** What cannot be a number goes on as it is, so that the check can say so. */
const numberOf = (text: string): number | null => (text.trim() === "" ? null : (whole(text) ?? Number.NaN));
const showChoice = (text: string) => (text === "everyone" ? "everyone" : "afterYes");

/** Makes an answer of a posted form. Nothing is checked yet; wrong input stays wrong until `checkAnswer`. */
export function readAnswer(id: QuestionId, form: FormData, current: ProfileContent): Partial<ProfileContent> {
  return readers[id](form, current);
}

const readers: Record<QuestionId, (form: FormData, current: ProfileContent) => Partial<ProfileContent>> = {
  talents: (form) => ({ talents: all(form, "talents").map((id) => ({ id, example: one(form, `example-${id}`) })) }),
  motives: (form) => ({ motives: all(form, "motives"), motivation: one(form, "motivation") }),
  leisure: (form) => ({ leisure: all(form, "leisure"), leisureText: one(form, "leisureText") }),
  tasks: (form, { taskWishes }) => ({ taskWishes: readWishes(form, taskWishes) }),
  languages: (form) => ({ dutchLevel: one(form, "dutchLevel") || null, languages: all(form, "languages") }),
  hours: (form) => ({ hoursMin: numberOf(one(form, "hoursMin")), hoursMax: numberOf(one(form, "hoursMax")), dayParts: all(form, "dayParts") }),
  start: (form) => ({ startFrom: one(form, "when") === "later" ? one(form, "startFrom") || null : null }),
  travel: (form) => ({ travel: transports.filter(({ id }) => all(form, "transport").includes(id)).map(({ id, usualKm }) => ({ transport: id, km: numberOf(one(form, `km-${id}`)) ?? usualKm })) }),
  licences: (form) => ({ licences: all(form, "licences"), certificates: one(form, "certificates").split(/\r?\n/).map((line) => line.trim()).filter(Boolean) }),
  experience: (form, { experience }) => ({ experience: readExperience(form, experience) }),
  placeKinds: (form) => ({ placeKinds: all(form, "placeKinds") }),
  supports: (form) => ({ supports: all(form, "supports").map((id) => ({ id, shown: all(form, "shown").includes(id) })) }),
  video: (form) => ({ videoUrl: one(form, "videoUrl") }),
  showing: (form) => ({ chosenName: one(form, "chosenName"), showFirstName: showChoice(one(form, "showFirstName")), showPhoto: showChoice(one(form, "showPhoto")), showVideo: showChoice(one(form, "showVideo")) }),
};

/** The page shows some sectors (`shown`); wishes about other tasks stay as they are. */
function readWishes(form: FormData, current: ProfileContent["taskWishes"]): ProfileContent["taskWishes"] {
  const shown = new Set(all(form, "shownTask"));
  const isWish = (wish: string): wish is TaskWishChoice => taskWishChoices.some((choice) => choice === wish);
  const answered = tasks.filter(({ id }) => shown.has(id)).flatMap(({ id }) => {
    const wish = one(form, `wish-${id}`);
    return isWish(wish) ? [{ id: id as string, wish }] : [];
  });
  return [...current.filter(({ id }) => !shown.has(id)), ...answered];
}

function readExperience(form: FormData, current: ProfileContent["experience"]): ProfileContent["experience"] {
  return Array.from({ length: experienceRows }, (_, row) => {
    const what = one(form, `what-${row}`);
    const known = current.find((item) => item.what === what);
    return { kind: one(form, `kind-${row}`) || "paid", what, taskIds: all(form, `tasks-${row}`).length > 0 ? all(form, `tasks-${row}`) : (known?.taskIds ?? []) };
  }).filter(({ what }) => what !== "");
}
