import type { Actor } from "~/features/accounts";
import { closeReasonById, declineReasonById, meetingKindById, refusedForEmployer, textOf } from "~/features/vocabulary";
import { getLocale } from "~/paraglide/runtime";
import { now } from "~/platform/clock";
import { clockTime, dayAndTime, shortDay, weekdayAndDay } from "~/platform/dates";
import { withCapital } from "~/platform/formats";
import { eventTitle, headlineOf, stepText, stepTitle, type Names, type Side } from "./components/match-words";
import { proposalOf, tiesOf, titleOf, type MatchRow } from "./match-row.server";
import { stepsOf, type StepState } from "./model/steps";
import { silentSides } from "./model/answer-clock";
import { isTurnOf, type MatchOrigin, type MatchState } from "./model/transitions";
import { companyName, initialsOf, nameOf, personIn, shortNameOf } from "./names";
import { partiesOf, relationTo } from "./policy";

export type StepView = { id: string; state: StepState; title: string; text: string };

/** A match as one side reads it: on its page, on homes and in lists. */
export type OpenMatch = {
  id: string;
  /** `/matches/…` */
  path: string;
  state: MatchState;
  origin: MatchOrigin;
  vacancyId: string;
  jobSeekerId: string;
  /** of the vacancy */
  title: string;
  company: string;
  /** the person, as this side may know that one; for a job seeker the own first name */
  person: string;
  initials: string;
  /** where it stands, in a sentence or two */
  headline: string;
  /** this side has to do something */
  waitsForMe: boolean;
  changedAt: Date;
  /** "28 april" */
  changed: string;
  plannedKind: string | null;
  plannedAt: Date | null;
  plannedWhere: string;
  plannedWith: string;
  startsOn: Date | null;
  steps: StepView[];
};

export function sideOf(actor: Actor): Side {
  return actor.role === "jobseeker" || actor.role === "employer" ? actor.role : "contact";
}

export const personFor = (actor: Actor, row: MatchRow) => personIn(row, relationTo(actor, tiesOf(row)));

export function namesFor(actor: Actor, row: MatchRow): Names {
  return { person: nameOf(personFor(actor, row)), company: companyName(row), contact: row.jobSeeker.contactPerson?.account.firstName ?? "" };
}

export function viewMatch(actor: Actor, row: MatchRow): OpenMatch {
  const locale = getLocale();
  const side = sideOf(actor);
  const person = personFor(actor, row);
  const names = namesFor(actor, row);
  const { id, state, origin, vacancyId, jobSeekerId, changedAt, plannedKind, plannedAt, plannedWhere, plannedWith, startsOn } = row;
  const moment = state === "placed" && startsOn ? weekdayAndDay(startsOn, locale) : plannedAt ? dayAndTime(plannedAt, locale) : "";
  const last = row.events.at(-1);
  return {
    id, state, origin, vacancyId, jobSeekerId, changedAt, plannedKind, plannedAt, plannedWhere, plannedWith, startsOn,
    path: `/matches/${id}`,
    title: titleOf(row),
    company: names.company,
    person: side === "contact" ? shortNameOf(person) : names.person,
    initials: initialsOf(person),
    headline: headlineOf({
      side, state, names: side === "contact" ? { ...names, person: shortNameOf(person) } : names, when: moment, what: stepName(plannedKind, locale),
      saidYes: (side === "jobseeker" ? row.jobSeekerAnswer : row.employerAnswer) === "yes",
      silentMe: side !== "contact" && silentSides(row).includes(side),
      endedByMe: last?.by === (side === "contact" ? "contactPerson" : side),
      started: startsOn !== null && startsOn <= now(),
    }),
    waitsForMe: isTurnOf(row, partiesOf(actor, tiesOf(row))),
    changed: shortDay(changedAt, locale),
    steps: viewSteps(row, side, side === "contact" ? { ...names, person: shortNameOf(person) } : names, locale),
  };
}

const stepName = (kind: string | null, locale: "nl" | "en"): string => {
  const found = kind ? meetingKindById(kind) : null;
  return found ? textOf(found.label, locale) : "";
};

function viewSteps(row: MatchRow, side: Side, names: Names, locale: "nl" | "en"): StepView[] {
  const happened = (action: string, by?: string) => row.events.findLast((event) => event.action === action && (!by || event.by === by))?.at ?? null;
  const begun = row.createdAt;
  const dates = {
    proposal: happened("propose") ?? begun,
    jobseeker: happened("sayYes", "jobseeker") ?? begun,
    employer: happened("sayYes", "employer") ?? begun,
    approval: happened("approve"),
    meeting: row.plannedAt,
    work: row.startsOn,
  };
  const reached = { approved: dates.approval !== null, met: row.plannedAt !== null && row.plannedAt <= now(), placed: happened("place") !== null };
  const proposer = proposalOf(row)?.actor?.firstName;
  return stepsOf(row, reached).map(({ id, state }) => {
    const words = { id, state, side, origin: row.origin, what: withCapital(stepName(row.plannedKind, locale)), names: id === "proposal" && proposer ? { ...names, contact: proposer } : names };
    const date = dates[id];
    const planned = id === "meeting" && row.plannedAt ? `${weekdayAndDay(row.plannedAt, locale)}, ${clockTime(row.plannedAt, locale)}` : "";
    const starts = id === "work" && row.startsOn ? weekdayAndDay(row.startsOn, locale) : "";
    return { id, state, title: state === "now" && !isName(id, side) ? uncapital(stepTitle(words)) : stepTitle(words), text: planned || starts || (state === "done" && date ? shortDay(date, locale) : stepText(words)) };
  });
}

/** These titles begin with a name, which keeps its capital after "Nu:". */
const isName = (id: string, side: Side) => id === "approval" || id === "proposal" || (id !== side && (id === "jobseeker" || id === "employer"));

const uncapital = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

export type LogLine = { key: string; at: string; dateTime: string; title: string; text: string };

/** The log, newest first. Of the contact person's no a company reads only that it does not go ahead (rule 13). */
export function viewLog(actor: Actor, row: MatchRow): LogLine[] {
  const side = sideOf(actor);
  const names = namesFor(actor, row);
  return row.events
    .map((event) => {
      const hidden = side === "employer" && event.action === "refuse";
      const planned = event.action === "plan" && row.plannedAt ? dayAndTime(row.plannedAt, getLocale()) : "";
      return {
        key: event.id,
        at: dayAndTime(event.at, getLocale()),
        dateTime: event.at.toISOString(),
        title: eventTitle({ by: event.by, action: event.action, side, names, actor: event.actor?.firstName ?? "", when: planned }),
        text: hidden ? textOf(refusedForEmployer, getLocale()) : [reasonText(event.reason, getLocale()), noteFor(side, event)].filter(Boolean).join(" "),
      };
    })
    .reverse();
}

/** A note of the contact person: with a proposal for both sides, with a no for the job seeker and contact persons. */
const noteFor = (side: Side, { action, note }: { action: string; note: string }) => (action === "refuse" && side === "employer" ? "" : note);

export function reasonText(reason: string, locale: "nl" | "en"): string {
  const found = declineReasonById(reason) ?? closeReasonById(reason);
  return found ? textOf(found.message, locale) : "";
}
