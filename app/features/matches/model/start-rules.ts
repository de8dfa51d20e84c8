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
  hasLiveProfile: boolean;
  paused: boolean;
  hiddenFromCompany: boolean;
};

export const startProblems = ["notPublished", "openHiring", "full", "proposalOnly", "companyNotVerified", "noProfile", "paused", "hidden"] as const;
export type StartProblem = (typeof startProblems)[number];

/** Why a match cannot begin, or null when it can. Rules 2, 4, 8 and 15. */
export function findStartProblem(facts: StartFacts): StartProblem | null {
  if (facts.vacancyState !== "published") return "notPublished";
  if (facts.openHiring) return "openHiring";
  if (facts.placed >= facts.places) return "full";
  if (facts.byProposalOnly && facts.origin !== "proposal") return "proposalOnly";
  if (!facts.companyVerified) return "companyNotVerified";
  if (!facts.hasLiveProfile) return "noProfile";
  if (facts.paused) return "paused";
  if (facts.hiddenFromCompany) return "hidden";
  return null;
}
