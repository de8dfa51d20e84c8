/** What must be known before somebody is offered to a company. */
export type OfferFacts = {
  companyVerified: boolean;
  /** it left too many people without an answer (rule 22) */
  companyRests: boolean;
  hasLiveProfile: boolean;
  /** approved, not paused, and said less than 90 days ago to be available (rule 23) */
  isFindable: boolean;
  hidesFromCompany: boolean;
  /** the person's own radius reaches one of the company's places of work (rule 8) */
  reaches: boolean;
};

export const offerProblems = ["companyNotVerified", "companyRests", "noProfile", "notFindable", "hidden", "outOfReach"] as const;
export type OfferProblem = (typeof offerProblems)[number];

/** Why somebody cannot be offered, or null. It shows a company nobody that it could not find itself. */
export function findOfferProblem(facts: OfferFacts): OfferProblem | null {
  if (!facts.companyVerified) return "companyNotVerified";
  if (facts.companyRests) return "companyRests";
  if (!facts.hasLiveProfile) return "noProfile";
  if (!facts.isFindable) return "notFindable";
  if (facts.hidesFromCompany) return "hidden";
  return facts.reaches ? null : "outOfReach";
}

/** Whether a text tells who somebody is: a first or last name of the person, as a word of its own. */
export function tellsName(text: string, names: readonly string[]): boolean {
  const words = new Set(text.toLocaleLowerCase("nl").split(/[^\p{L}\p{M}'-]+/u).flatMap((word) => [word, word.replace(/'?s$/, "")]));
  return names.flatMap((name) => name.toLocaleLowerCase("nl").split(/\s+/)).some((name) => name.length > 2 && words.has(name));
}
