import * as words from "~/features/vocabulary";
import type { PictogramName } from "~/ui/pictograms/names";
import { withCapital } from "~/platform/formats";
import { experienceRows } from "./read-answer";
import type { ProfileContent, TaskWishChoice } from "./profile-content";
import type { QuestionId } from "./questions";
import { talentGroups, type TalentGroupId } from "./talent-groups";

export type Card = { value: string; label: string; example?: string; pictogram?: PictogramName };
export type TaskRow = { id: string; label: string; description: string; pictogram: PictogramName; wish: TaskWishChoice | null };

/** What one question page needs, in one language: its choices and the answer so far. */
export type QuestionView =
  | { id: "talents"; step: "choose"; groups: { id: TalentGroupId; cards: Card[] }[]; chosen: string[] }
  | { id: "talents"; step: "examples"; talents: (Card & { text: string })[]; tasks: string[] }
  | { id: "motives"; energy: Card[]; reasons: Card[]; chosen: string[]; motivation: string }
  | { id: "leisure"; cards: Card[]; chosen: string[]; text: string }
  | { id: "tasks"; step: "sectors"; cards: Card[]; chosen: string[] }
  | { id: "tasks"; step: "wishes"; sectors: { id: string; label: string; rows: TaskRow[] }[] }
  | { id: "languages"; levels: Card[]; level: string | null; languages: Card[]; chosen: string[] }
  | { id: "hours"; min: string; max: string; days: Card[]; parts: (Card & { times: string })[]; chosen: string[] }
  | { id: "start"; from: string | null }
  | { id: "travel"; place: string; means: (Card & { km: string; chosen: boolean })[] }
  | { id: "licences"; groups: { id: string; choices: Card[] }[]; chosen: string[]; certificates: string }
  | { id: "experience"; kinds: Card[]; rows: { kind: string; what: string }[] }
  | { id: "placeKinds"; cards: Card[]; chosen: string[] }
  | { id: "supports"; step: "choose" | "showing"; cards: Card[]; chosen: string[]; shown: string[] }
  | { id: "video"; url: string }
  | { id: "showing"; firstName: string; hasPhoto: boolean; hasVideo: boolean; chosenName: string; showFirstName: string; showPhoto: string; showVideo: string };

/** Facts that stand beside the content of a profile. */
export type Beside = { firstName: string; place: string; /** second part of a question: `voorbeelden`, `laten-zien` */ step: string | null; sectors: string[] };

export function viewQuestion(id: QuestionId, content: ProfileContent, beside: Beside, locale: words.VocabularyLocale): QuestionView {
  return builders[id](content, beside, locale);
}

type Entry = { id: string; label: words.LocalText; example?: words.LocalText; meaning?: words.LocalText; pictogram?: PictogramName };

function card(entry: Entry, locale: words.VocabularyLocale): Card {
  const example = entry.example ?? entry.meaning;
  return { value: entry.id, label: withCapital(words.textOf(entry.label, locale)), ...(example ? { example: words.textOf(example, locale) } : {}), ...(entry.pictogram ? { pictogram: entry.pictogram } : {}) };
}
const cards = (entries: readonly Entry[], locale: words.VocabularyLocale) => entries.map((entry) => card(entry, locale));
const textOfNumber = (value: number | null) => (value === null || Number.isNaN(value) ? "" : String(value));

const builders: { [K in QuestionId]: (content: ProfileContent, beside: Beside, locale: words.VocabularyLocale) => Extract<QuestionView, { id: K }> } = {
  talents: ({ talents }, { step }, locale) => {
    if (step === "voorbeelden" && talents.length > 0) {
      const known = talents.flatMap(({ id, example }) => { const entry = words.talentById(id); return entry ? [{ ...card(entry, locale), text: example }] : []; });
      return { id: "talents", step: "examples", talents: known, tasks: tasksThatNeed(talents.map(({ id }) => id), locale) };
    }
    const groups = (Object.entries(talentGroups) as [TalentGroupId, readonly words.TalentId[]][]).map(([group, ids]) => ({ id: group, cards: cards(ids.map((one) => words.requireTalent(one)), locale) }));
    return { id: "talents", step: "choose", groups, chosen: talents.map(({ id }) => id) };
  },
  motives: ({ motives, motivation }, _, locale) => ({
    id: "motives",
    energy: cards(words.motives.filter(({ group }) => group === "energy"), locale),
    reasons: cards(words.motives.filter(({ group }) => group === "reason"), locale),
    chosen: motives,
    motivation,
  }),
  leisure: ({ leisure, leisureText }, _, locale) => ({ id: "leisure", cards: cards(words.leisure, locale), chosen: leisure, text: leisureText }),
  tasks: ({ taskWishes }, { sectors }, locale) => {
    const wishes = new Map(taskWishes.map(({ id, wish }) => [id, wish]));
    const known = words.sectors.filter(({ id }) => sectors.includes(id));
    if (known.length === 0) {
      const chosen = words.sectors.filter(({ id }) => words.tasksOfSector(id).some((task) => wishes.has(task.id))).map(({ id }) => id);
      return { id: "tasks", step: "sectors", cards: cards(words.sectors, locale), chosen };
    }
    const row = (task: words.Task): TaskRow => ({ id: task.id, label: withCapital(words.textOf(task.label, locale)), description: words.textOf(task.description, locale), pictogram: task.pictogram, wish: wishes.get(task.id) ?? null });
    return { id: "tasks", step: "wishes", sectors: known.map(({ id, label }) => ({ id, label: words.textOf(label, locale), rows: words.tasksOfSector(id).map(row) })) };
  },
  languages: ({ dutchLevel, languages }, _, locale) => ({ id: "languages", levels: cards(words.dutchLevels, locale), level: dutchLevel, languages: cards(words.languages.filter(({ id }) => id !== "dutch"), locale), chosen: languages }),
  hours: ({ hoursMin, hoursMax, dayParts }, _, locale) => ({
    id: "hours",
    min: textOfNumber(hoursMin),
    max: textOfNumber(hoursMax),
    days: cards(words.days, locale),
    parts: words.dayParts.map((part) => ({ ...card(part, locale), times: words.textOf(part.hours, locale) })),
    chosen: dayParts,
  }),
  start: ({ startFrom }) => ({ id: "start", from: startFrom }),
  travel: ({ travel }, { place }, locale) => ({
    id: "travel",
    place,
    means: words.transports.map((entry) => {
      const said = travel.find(({ transport }) => transport === entry.id);
      return { ...card(entry, locale), km: textOfNumber(said ? said.km : entry.usualKm), chosen: said !== undefined };
    }),
  }),
  licences: ({ licences, certificates }, _, locale) => ({
    id: "licences",
    groups: [...new Set(words.licences.map(({ group }) => group))].map((group) => ({ id: group, choices: cards(words.licences.filter((entry) => entry.group === group), locale) })),
    chosen: licences,
    certificates: certificates.join("\n"),
  }),
  experience: ({ experience }, _, locale) => {
    const shown = Math.min(experienceRows, Math.max(3, experience.length + 1));
    return { id: "experience", kinds: cards(words.experienceKinds, locale), rows: Array.from({ length: shown }, (__, row) => ({ kind: experience[row]?.kind ?? "paid", what: experience[row]?.what ?? "" })) };
  },
  placeKinds: ({ placeKinds }, _, locale) => ({ id: "placeKinds", cards: cards(words.placeKinds, locale), chosen: placeKinds }),
  supports: ({ supports }, { step }, locale) => {
    const chosen = supports.map(({ id }) => id);
    const isShowing = step === "laten-zien" && chosen.length > 0;
    const listed = isShowing ? words.supports.filter(({ id }) => chosen.includes(id)) : words.supports;
    return { id: "supports", step: isShowing ? "showing" : "choose", cards: cards(listed, locale), chosen, shown: supports.filter(({ shown }) => shown).map(({ id }) => id) };
  },
  video: ({ videoUrl }) => ({ id: "video", url: videoUrl }),
  showing: ({ chosenName, showFirstName, showPhoto, showVideo, photoId, videoUrl }, { firstName }) => ({ id: "showing", firstName, hasPhoto: photoId !== null, hasVideo: videoUrl !== "", chosenName, showFirstName, showPhoto, showVideo }),
};

/** Four tasks that need most of these talents: what somebody gets back at once for choosing. */
function tasksThatNeed(talents: readonly string[], locale: words.VocabularyLocale): string[] {
  const count = (task: words.Task) => task.talents.filter((talent) => talents.includes(talent)).length;
  return [...words.tasks].filter((task) => count(task) > 0).sort((a, b) => count(b) - count(a)).slice(0, 4).map(({ label }) => words.textOf(label, locale));
}
