import { longAgo } from "~/features/caseload";
import { m } from "~/paraglide/messages";
import { days, now } from "~/platform/clock";
import { shortDay } from "~/platform/dates";
import type { OwnCompany, OwnCompanyRow } from "./list-own-companies.server";
import type { CompanyNeed } from "./model/company-needs";

type Locale = "nl" | "en";

const names: Record<CompanyNeed, () => string> = {
  notAnswering: m.employers_need_not_answering,
  reviewDue: m.employers_need_review_due,
  questionWaits: m.employers_need_question_waits,
  placeOpens: m.employers_need_place_opens,
  nothingPosted: m.employers_need_nothing_posted,
};
export const companyNeedName = (need: CompanyNeed): string => names[need]();

const texts: Record<CompanyNeed, (company: OwnCompanyRow, locale: Locale) => string> = {
  notAnswering: ({ pausedSince, ...company }) => (pausedSince ? m.employers_now_paused() : waitText(company)),
  reviewDue: () => m.employers_now_review(),
  questionWaits: waitText,
  placeOpens: ({ placeOpensOn }, locale) => m.employers_now_place_opens({ day: shortDay(placeOpensOn!, locale) }),
  nothingPosted: ({ lastPostedAt }) => (lastPostedAt ? m.employers_now_nothing_posted({ time: since(lastPostedAt) }) : m.employers_now_never_posted()),
};

/** The line under a name: what is going on with this company now. */
export const companyNeedText = (company: OwnCompany, locale: Locale): string => (company.need ? texts[company.need](company, locale) : m.employers_now_fine());

/** What to do about it: a page, with the words of its link. */
export function nextCompanyAction({ id, need, reviewId }: OwnCompany): { to: string; label: string } | null {
  if (need === "reviewDue") return { to: `/gemeente/beoordelen/${reviewId ?? ""}`, label: m.employers_do_review() };
  if (need === "notAnswering" || need === "questionWaits") return { to: `/gemeente/bedrijven/${id}`, label: m.employers_do_call() };
  if (need === "placeOpens") return { to: `/gemeente/bedrijven/${id}`, label: m.employers_do_place() };
  return need === "nothingPosted" ? { to: `/gemeente/bedrijven/${id}`, label: m.employers_do_ask_work() } : null;
}

const since = (moment: Date) => longAgo(Math.floor((now().getTime() - moment.getTime()) / days(1)));

function waitText({ waiting, waitingSince }: Pick<OwnCompanyRow, "waiting" | "waitingSince">): string {
  const time = since(waitingSince!);
  return waiting === 1 ? m.employers_now_waits_one({ time }) : m.employers_now_waits({ count: waiting, time });
}
