import { meetingKindById, textOf } from "~/features/vocabulary";
import { m } from "~/paraglide/messages";
import { days, now } from "~/platform/clock";
import { clockTime, dayAndTime, isoDay, shortDay, weekday } from "~/platform/dates";
import { withCapital } from "~/platform/formats";
import type { CaseloadRow } from "./caseload-states.server";
import { longAgo } from "./components/words";
import { lastStepOf, type Need } from "./model/needs";

type Locale = "nl" | "en";

const texts: Record<Need, (person: CaseloadRow, locale: Locale) => string> = {
  trouble: ({ aftercareCompany }) => m.caseload_trouble({ company: aftercareCompany ?? "" }),
  notHeardFrom: ({ aftercareCompany, unansweredSince }, locale) => m.caseload_not_heard_from({ company: aftercareCompany ?? "", day: shortDay(unansweredSince!, locale) }),
  contractEnds: ({ aftercareCompany, contractEndsOn }, locale) => m.caseload_contract_ends({ company: aftercareCompany ?? "", day: shortDay(contractEndsOn!, locale) }),
  startsSoon: startText,
  offerRunsOut: ({ offerCompany, offerUntil }, locale) => m.caseload_offer_runs_out({ company: offerCompany ?? "", when: dayAndTime(offerUntil!, locale) }),
  workEnded: ({ workEndedCompany, workEndedOn }, locale) => m.caseload_work_ended({ company: workEndedCompany ?? "", day: shortDay(workEndedOn!, locale) }),
  newAnswer: answerLine,
  waitsForReview: () => m.caseload_waits_for_review(),
  contactDue: ({ contactOn }, locale) => (isoDay(contactOn!) === isoDay(now()) ? m.caseload_contact_today() : m.caseload_contact_due({ day: shortDay(contactOn!, locale) })),
  stalled: (person) => (person.state === "draft" ? m.caseload_stalled_draft({ time: since(lastStepOf(person)) }) : m.caseload_stalled({ time: since(lastStepOf(person)) })),
  longNotSpoken: ({ lastSpokenAt, takenAt, createdAt }) => (lastSpokenAt ? m.caseload_last_spoken({ time: since(lastSpokenAt) }) : m.caseload_never_spoken({ time: since(takenAt ?? createdAt) })),
};

/** The line under a name: what is going on with this person now. */
export const needText = (need: Need, person: CaseloadRow, locale: Locale): string => texts[need](person, locale);

/** What to do about it: a page, with the words of its link. Contact itself is written down with a button beside it. */
export function nextAction(need: Need | null, person: CaseloadRow): { to: string; label: string } | null {
  const here = `/gemeente/mensen/${person.id}`;
  if (need === "trouble" || need === "notHeardFrom" || need === "contractEnds") return { to: person.aftercarePath ?? here, label: m.caseload_do_aftercare() };
  if (need === "startsSoon") return { to: person.startsPath ?? here, label: m.caseload_do_starts() };
  if (need === "offerRunsOut") return { to: person.offerEntryId ? `/gemeente/wachtrij/${person.offerEntryId}` : here, label: m.caseload_do_offer() };
  if (need === "workEnded") return { to: person.workEndedPath ?? here, label: m.caseload_do_work_ended() };
  if (need === "newAnswer") return { to: person.answeredMatchId ? `/matches/${person.answeredMatchId}` : here, label: m.caseload_do_answer() };
  if (need === "waitsForReview") return { to: `/gemeente/beoordelen/${person.reviewId ?? ""}`, label: m.caseload_do_review() };
  if (need === "stalled") return person.state === "live" || person.state === "changed" ? { to: `/gemeente/voorstel?persoon=${person.id}`, label: m.caseload_propose() } : { to: here, label: m.caseload_do_look() };
  return null;
}

/** When this person was spoken to last, in words. */
export const spokenText = ({ lastSpokenAt }: CaseloadRow): string => (lastSpokenAt ? m.caseload_spoken_ago({ time: since(lastSpokenAt) }) : m.caseload_spoken_never());

function startText({ startsAt, startsKind, startsCompany }: CaseloadRow, locale: Locale): string {
  const isWork = startsKind === "work" || startsKind === "trial";
  const kind = startsKind === "trial" ? m.caseload_trial_begins() : isWork ? m.caseload_first_day() : withCapital(textOf(meetingKindById(startsKind ?? "")?.label ?? { nl: "", en: "" }, locale));
  const day = dayWord(startsAt!, locale);
  return m.caseload_starts({ kind, company: startsCompany ?? "", when: isWork ? day : `${day} ${clockTime(startsAt!, locale)}` });
}

function dayWord(at: Date, locale: Locale): string {
  if (isoDay(at) === isoDay(now())) return m.caseload_today();
  if (isoDay(at) === isoDay(new Date(now().getTime() + days(1)))) return m.caseload_tomorrow();
  return weekday(at, locale);
}

function answerLine({ answeredBy, answeredAction, answeredCompany }: CaseloadRow): string {
  const company = answeredCompany ?? "";
  if (answeredBy === "jobseeker") return answeredAction === "sayYes" ? m.caseload_said_yes({ company }) : m.caseload_said_no({ company });
  return answeredAction === "sayYes" ? m.caseload_got_yes({ company }) : m.caseload_got_no({ company });
}

const since = (moment: Date) => longAgo(Math.floor((now().getTime() - moment.getTime()) / days(1)));
