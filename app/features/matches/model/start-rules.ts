import type { MatchOrigin } from "./transitions";

/** What must be known before a match begins. */
export type StartFacts = {
  origin: MatchOrigin;
  vacancyState: string;
  openHiring: boolean;
  /** only a contact person brings someone here (rule 2) */
  byProposalOnly: boolean;
  places: number;
  /** people placed on this vacancy */
  placed: number;
  companyVerified: boolean;
  /** it left too many people without an answer (rule 22) */
  companyRests: boolean;
  /** the company's own limit of reactions for this month is reached */
  monthIsFull: boolean;
  hasLiveProfile: boolean;
  paused: boolean;
  hiddenFromCompany: boolean;
};

export const startProblems = ["notPublished", "openHiring", "full", "proposalOnly", "companyNotVerified", "companyRests", "monthIsFull", "noProfile", "paused", "hidden"] as const;
export type StartProblem = (typeof startProblems)[number];

/** Why a match cannot begin, or null when it can. Rules 2, 4, 8, 15 and 22. */
export function findStartProblem(facts: StartFacts): StartProblem | null {
  if (facts.vacancyState !== "published") return "notPublished";
  if (facts.openHiring) return "openHiring";
  if (facts.placed >= facts.places) return "full";
  if (facts.byProposalOnly && facts.origin !== "proposal") return "proposalOnly";
  if (!facts.companyVerified) return "companyNotVerified";
  if (facts.companyRests) return "companyRests";
  if (facts.monthIsFull && facts.origin === "interest") return "monthIsFull";
  if (!facts.hasLiveProfile) return "noProfile";
  if (facts.paused) return "paused";
  if (facts.hiddenFromCompany) return "hidden";
  return null;
}
