import { m } from "~/paraglide/messages";
import { dutchLevelIds, experienceKindIds, isTaskId, isWeekPartId, languageIds, leisureIds, licenceIds, motiveIds, placeKindIds, supportIds, talentIds, transportIds } from "~/features/vocabulary";
import type { FieldErrors } from "~/platform/outcome";
import { privateErrors } from "./private-texts";
import { mostChosen, type ProfileContent } from "./profile-content";
import { readVideoAddress } from "./video-address";

export type ContentField = keyof ProfileContent;

type QuestionRule = {
  readonly id: string;
  /** last part of the address */
  readonly slug: string;
  readonly fields: readonly ContentField[];
  /** how long it takes, in minutes */
  readonly minutes: number;
  /** a profile cannot be sent without */
  readonly required: boolean;
  /** always true where saying nothing is an answer: as soon as possible, and only after my yes */
  readonly isAnswered: (content: ProfileContent) => boolean;
};

const has = (list: readonly unknown[]) => list.length > 0;

/** All questions, in the order in which they are asked: one a page. */
export const questions = [
  { id: "talents", slug: "talenten", fields: ["talents"], minutes: 2, required: true, isAnswered: ({ talents }) => talents.length >= 3 },
  { id: "motives", slug: "energie", fields: ["motives", "motivation"], minutes: 2, required: true, isAnswered: ({ motives }) => motives.length >= 3 },
  { id: "leisure", slug: "vrije-tijd", fields: ["leisure", "leisureText"], minutes: 1, required: false, isAnswered: ({ leisure, leisureText }) => has(leisure) || leisureText !== "" },
  { id: "tasks", slug: "taken", fields: ["taskWishes"], minutes: 3, required: true, isAnswered: ({ taskWishes }) => taskWishes.some(({ wish }) => wish !== "ratherNot") },
  { id: "languages", slug: "taal", fields: ["dutchLevel", "languages"], minutes: 1, required: true, isAnswered: ({ dutchLevel }) => dutchLevel !== null },
  { id: "hours", slug: "uren", fields: ["hoursMin", "hoursMax", "dayParts"], minutes: 1, required: true, isAnswered: ({ hoursMax, dayParts }) => hoursMax !== null && has(dayParts) },
  { id: "start", slug: "begin", fields: ["startFrom"], minutes: 1, required: false, isAnswered: () => true },
  { id: "travel", slug: "reizen", fields: ["travel"], minutes: 1, required: true, isAnswered: ({ travel }) => has(travel) },
  { id: "licences", slug: "papieren", fields: ["licences", "certificates"], minutes: 1, required: false, isAnswered: ({ licences, certificates }) => has(licences) || has(certificates) },
  { id: "experience", slug: "ervaring", fields: ["experience"], minutes: 2, required: false, isAnswered: ({ experience }) => has(experience) },
  { id: "placeKinds", slug: "soort-plek", fields: ["placeKinds"], minutes: 1, required: false, isAnswered: ({ placeKinds }) => has(placeKinds) },
  { id: "supports", slug: "wat-helpt", fields: ["supports"], minutes: 1, required: false, isAnswered: ({ supports }) => has(supports) },
  { id: "video", slug: "video", fields: ["videoUrl"], minutes: 1, required: false, isAnswered: ({ videoUrl }) => videoUrl !== "" },
  { id: "showing", slug: "wie-ziet-wat", fields: ["chosenName", "showFirstName", "showPhoto", "showVideo"], minutes: 1, required: false, isAnswered: () => true },
] as const satisfies readonly QuestionRule[];

export type QuestionId = (typeof questions)[number]["id"];
export type Question = QuestionRule & { readonly id: QuestionId };

const byId = new Map<string, Question>(questions.map((question) => [question.id, question]));

export function findQuestion(id: QuestionId): Question {
  return byId.get(id)!;
}

export const findQuestionBySlug = (slug: string | undefined): Question | null => questions.find((question) => question.slug === slug) ?? null;

export const questionPath = (question: Pick<Question, "slug">): string => `/mijn/profiel/vraag/${question.slug}`;

/** Where a question stands: its number, what comes before and after, and the minutes that are left with this one included. */
export function placeOf(question: Question): { number: number; total: number; minutesLeft: number; previous: Question | null; next: Question | null } {
  const index = questions.findIndex(({ id }) => id === question.id);
  return {
    number: index + 1,
    total: questions.length,
    minutesLeft: questions.slice(index).reduce((sum, { minutes }) => sum + minutes, 0),
    previous: questions[index - 1] ?? null,
    next: questions[index + 1] ?? null,
  };
}

/** Required questions without an answer, in order. */
export const missingForSubmission = (content: ProfileContent): QuestionId[] => questions.filter(({ required, isAnswered }) => required && !isAnswered(content)).map(({ id }) => id);

/** The first question that still has no answer, required ones first; null when all have one. */
export function nextUnanswered(content: ProfileContent): Question | null {
  const open = questions.filter(({ isAnswered }) => !isAnswered(content));
  return open.find(({ required }) => required) ?? open[0] ?? null;
}

/** The fields of one question, and no other. */
export function pickAnswer(question: Question, answer: Partial<ProfileContent>): Partial<ProfileContent> {
  return Object.fromEntries(question.fields.flatMap((field) => (answer[field] === undefined ? [] : [[field, answer[field]]])));
}

/** A short mark of an answer: two pages with the same mark show the same answer. */
export function answerMark(question: Question, content: ProfileContent): string {
  let hash = 0x811c9dc5;
  for (const character of JSON.stringify(question.fields.map((field) => content[field]))) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193);
  return (hash >>> 0).toString(36);
}

/** What is wrong with an answer, per field, in words. Completeness is not asked of an answer that is only kept for later. */
export function checkAnswer(question: Question, answer: Partial<ProfileContent>, { complete, kept = [] }: { complete: boolean; /** marked words that the person let stand */ kept?: readonly string[] }): FieldErrors {
  const errors: FieldErrors = { ...unknownIds(answer), ...privateErrors(answer, kept), ...impossible(answer) };
  return complete && Object.keys(errors).length === 0 ? incomplete(question.id, answer) : errors;
}

const knownIds: Partial<Record<ContentField, readonly string[]>> = {
  talents: talentIds, motives: motiveIds, leisure: leisureIds, dutchLevel: dutchLevelIds, languages: languageIds, travel: transportIds, licences: licenceIds, experience: experienceKindIds, placeKinds: placeKindIds, supports: supportIds,
};

function unknownIds(answer: Partial<ProfileContent>): FieldErrors {
  const errors: FieldErrors = {};
  for (const [field, known] of Object.entries(knownIds) as [ContentField, readonly string[]][]) {
    const values = [answer[field] ?? []].flat() as (string | { id?: string; transport?: string; kind?: string })[];
    const ids = values.map((value) => (typeof value === "string" ? value : (value.id ?? value.transport ?? value.kind ?? "")));
    if (ids.some((id) => !known.includes(id)) || (field !== "experience" && new Set(ids).size < ids.length)) errors[field] = [m.profiles_not_understood()];
  }
  const tasks = [...(answer.taskWishes ?? []).map(({ id }) => id), ...(answer.experience ?? []).flatMap(({ taskIds }) => taskIds)];
  if (tasks.some((id) => !isTaskId(id))) errors[answer.taskWishes ? "taskWishes" : "experience"] = [m.profiles_not_understood()];
  if ((answer.dayParts ?? []).some((part) => !isWeekPartId(part))) errors.dayParts = [m.profiles_not_understood()];
  return errors;
}

function impossible(answer: Partial<ProfileContent>): FieldErrors {
  if (answer.hoursMin && answer.hoursMax && answer.hoursMin > answer.hoursMax) return { hoursMax: [m.profiles_hours_order()] };
  if (answer.videoUrl && !readVideoAddress(answer.videoUrl)) return { videoUrl: [m.profiles_video_wrong()] };
  return {};
}

function incomplete(id: QuestionId, answer: Partial<ProfileContent>): FieldErrors {
  switch (id) {
    case "talents": {
      const count = answer.talents?.length ?? 0;
      if (count === mostChosen.talents) return {};
      if (count > mostChosen.talents) return { talents: [m.profiles_talents_many()] };
      return { talents: [count === 2 ? m.profiles_talents_one_more() : m.profiles_talents_more({ count: 3 - count })] };
    }
    case "motives":
      return (answer.motives?.length ?? 0) >= 3 ? {} : { motives: [m.profiles_motives_more()] };
    case "tasks":
      return answer.taskWishes?.some(({ wish }) => wish !== "ratherNot") ? {} : { taskWishes: [m.profiles_tasks_one()] };
    case "languages":
      return answer.dutchLevel ? {} : { dutchLevel: [m.profiles_dutch_missing()] };
    case "hours":
      return { ...(answer.hoursMax ? {} : { hoursMax: [m.profiles_hours_missing()] }), ...(answer.dayParts?.length ? {} : { dayParts: [m.profiles_days_missing()] }) };
    case "travel":
      return answer.travel?.length ? {} : { travel: [m.profiles_travel_missing()] };
    default:
      return {};
  }
}
