import { fitWords, type FitPartId, type FitWordId } from "./table";

/**
 * All that the fit may know of a person, and nothing more: no ladder step, benefit, age, sex, origin, health,
 * kinds of place or "wat mij helpt" (rule 12). Ids are those of the vocabulary. Empty lists are unanswered questions.
 */
export type FitProfile = {
  motives: readonly string[];
  talents: readonly string[];
  leisure: readonly string[];
  taskWishes: readonly { id: string; wish: "like" | "can" | "ratherNot" }[];
  /** `mon-morning` */
  dayParts: readonly string[];
  /** hours per week */
  hoursMin: number | null;
  hoursMax: number | null;
  travel: readonly { transport: string; km: number }[];
  /** centre of the cell of about 2 km (rule 10), degrees */
  latitude: number;
  longitude: number;
  licences: readonly string[];
  /** tasks done before, paid or not: only ever decides between equal points */
  experienceTasks: readonly string[];
};

/** The widest radius in km over all means of transport; 0 when nothing was answered. */
export const widestRadius = ({ travel }: { readonly travel: readonly { readonly km: number }[] }): number => travel.reduce((widest, { km }) => Math.max(widest, km), 0);

export type FitVacancy = {
  motives: readonly string[];
  /** share of the week in percent */
  tasks: readonly { id: string; share: number }[];
  dayParts: readonly string[];
  choosesOwnDays: boolean;
  hoursMin: number | null;
  hoursMax: number | null;
  /** licences that the work cannot be done without */
  licences: readonly string[];
  paysLicence: boolean;
  latitude: number;
  longitude: number;
};

export type FitPartLevel = "full" | "nearly" | "little" | "none" | "unknown";

/** Why a part has its points: a code and what it is about. `describeFit` makes sentences of it, per side. */
export type FitReason =
  | { code: "unknown"; by: "profile" | "vacancy" }
  | { code: "motivesMet"; motives: string[] }
  | { code: "motivesUnmet"; motives: string[] }
  | { code: "talentsUsed"; talents: string[] }
  | { code: "talentsUnused"; talents: string[] }
  | { code: "leisureMet"; leisure: string[] }
  | { code: "leisureUnmet" }
  | { code: "tasksWanted"; liked: number; can: number; total: number; tasks: string[] }
  | { code: "tasksRatherNot"; tasks: string[] }
  | { code: "tasksUnknown"; tasks: string[] }
  | { code: "ownDays" }
  | { code: "daysFit"; overlap: number; needed: number }
  | { code: "hoursFit" }
  | { code: "hoursTooMany"; work: number; wanted: number }
  | { code: "hoursTooFew"; work: number; wanted: number }
  | { code: "distance"; km: number; radiusKm: number; transport: string; minutes: number };

/** What makes the work impossible for now. It takes no points, puts the pair last and says what would change it. */
export type FitBlock =
  | { code: "licence"; licences: string[]; paid: boolean }
  | { code: "time"; dayParts: string[] }
  | { code: "reach"; km: number; radiusKm: number };

export type FitPart = { id: FitPartId; points: number; max: number; level: FitPartLevel; reasons: FitReason[] };

export type Fit = {
  /** of the table of weights */
  version: number;
  /** sum of the parts, 0 to 100 */
  points: number;
  parts: FitPart[];
  blocks: FitBlock[];
  /** share of the tasks done before, 0 to 1: a tie-break and nothing else */
  experience: number;
};

export function levelOf(ratio: number): Exclude<FitPartLevel, "unknown"> {
  if (ratio >= 0.95) return "full";
  if (ratio >= 0.7) return "nearly";
  return ratio >= 0.25 ? "little" : "none";
}

export function fitWordId(fit: Pick<Fit, "points" | "blocks">): FitWordId {
  if (fit.blocks.length > 0) return "notYet";
  return fitWords.find(({ from }) => fit.points >= from)!.id;
}

/** For sorting, best first: "kan nog niet" last, then points, then experience. */
export function compareFits(a: Pick<Fit, "points" | "blocks" | "experience">, b: Pick<Fit, "points" | "blocks" | "experience">): number {
  return Number(a.blocks.length > 0) - Number(b.blocks.length > 0) || b.points - a.points || b.experience - a.experience;
}

/** The numbers that a match keeps of the fit at its start. */
export function fitRecord(fit: Fit): { version: number; points: number; parts: { id: FitPartId; points: number; max: number }[] } {
  return { version: fit.version, points: fit.points, parts: fit.parts.map(({ id, points, max }) => ({ id, points, max })) };
}
