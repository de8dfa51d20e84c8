import { meetingKindById, textOf } from "~/features/vocabulary";
import { m } from "~/paraglide/messages";
import { days, now } from "~/platform/clock";
import { clockTime, isoDay, weekday } from "~/platform/dates";
import { withCapital } from "~/platform/formats";
import type { CaseloadRow } from "./caseload-states.server";
import { longAgo } from "./components/words";
import { lastStepOf, type Need } from "./model/needs";

/** The line under a name: what is going on with this person now. */
export function needText(need: Need, person: CaseloadRow, locale: "nl" | "en"): string {
  if (need === "startsSoon") return startText(person, locale);
  if (need === "newAnswer") return answerLine(person);
  if (need === "stalled") return person.state === "draft" ? m.caseload_stalled_draft({ time: since(lastStepOf(person)) }) : m.caseload_stalled({ time: since(lastStepOf(person)) });
  return person.lastMessageAt ? m.caseload_last_message({ time: since(person.lastMessageAt) }) : m.caseload_no_message({ time: since(person.takenAt ?? person.createdAt) });
}

function startText({ startsAt, startsKind, startsCompany }: CaseloadRow, locale: "nl" | "en"): string {
  const kind = startsKind === "work" ? m.caseload_first_day() : withCapital(textOf(meetingKindById(startsKind ?? "")?.label ?? { nl: "", en: "" }, locale));
  const day = dayWord(startsAt!, locale);
  const when = startsKind === "work" ? day : `${day} ${clockTime(startsAt!, locale)}`;
  return m.caseload_starts({ kind, company: startsCompany ?? "", when });
}

function dayWord(at: Date, locale: "nl" | "en"): string {
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
