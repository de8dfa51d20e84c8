import { m } from "~/paraglide/messages";
import type { OfferProblem } from "../model/offer-rules";

/** Why somebody cannot be offered, as the contact person reads it. */
export function problemWords(problem: OfferProblem): string {
  const words = { companyNotVerified: m.talent_offers_problem_company, companyRests: m.talent_offers_problem_rests, noProfile: m.talent_offers_problem_profile, notFindable: m.talent_offers_problem_findable, hidden: m.talent_offers_problem_hidden, outOfReach: m.talent_offers_problem_reach };
  return words[problem]();
}
