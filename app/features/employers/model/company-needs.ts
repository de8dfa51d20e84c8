import { reminderDays } from "~/features/matches";
import { contractSignalDays } from "~/features/placements";
import { days } from "~/platform/clock";

/** What is known of one company of a contact person, to see what it needs now. */
export type CompanyState = {
  createdAt: Date;
  /** the oldest question of a person to which the company did not answer yet */
  waitingSince: Date | null;
  /** it left so many without an answer that it takes no new people */
  pausedSince: Date | null;
  /** of the company or a vacancy, that the contact person's organisation has to look at */
  reviewId: string | null;
  /** the first last day of work or of a trial there that is still to come */
  placeOpensOn: Date | null;
  hasOpenVacancy: boolean;
  lastPostedAt: Date | null;
};

export const companyNeeds = ["notAnswering", "reviewDue", "questionWaits", "placeOpens", "nothingPosted"] as const;
export type CompanyNeed = (typeof companyNeeds)[number];

/** after the second reminder a call helps more than a third */
const notAnsweringAfter = days(reminderDays[1]);
/** when everybody hears that a contract ends there is time to find who follows */
const placeOpensWithin = days(contractSignalDays);
const nothingPostedAfter = days(90);
const firstVacancyWithin = days(30);

/** What a company needs most at this moment; null when everything goes its way. Each company is in one group (decision 0036). */
export function companyNeedOf(company: CompanyState, at: Date): CompanyNeed | null {
  const since = (moment: Date) => at.getTime() - moment.getTime();
  if (company.pausedSince || (company.waitingSince && since(company.waitingSince) >= notAnsweringAfter)) return "notAnswering";
  if (company.reviewId) return "reviewDue";
  if (company.waitingSince) return "questionWaits";
  if (company.placeOpensOn && -since(company.placeOpensOn) <= placeOpensWithin) return "placeOpens";
  const isLongQuiet = company.lastPostedAt ? since(company.lastPostedAt) >= nothingPostedAfter : since(company.createdAt) >= firstVacancyWithin;
  return !company.hasOpenVacancy && isLongQuiet ? "nothingPosted" : null;
}

/** The most pressing first; which needs nothing comes last. */
export const rankOfCompanyNeed = (need: CompanyNeed | null): number => (need ? companyNeeds.indexOf(need) : companyNeeds.length);
