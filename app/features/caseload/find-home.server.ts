import type { Actor } from "~/features/accounts";
import { countSilentCompanies } from "~/features/answers/index.server";
import { listWaitingFor } from "~/features/matches/index.server";
import { listComing } from "~/features/moves/index.server";
import { ageOf, promisedHours, type ReviewKind } from "~/features/reviews";
import { describeWaiting, listWaitingReviews } from "~/features/reviews/index.server";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { addOfficeHours } from "~/platform/working-time";
import { countWork, listCaseload, type CaseloadRow } from "./caseload-states.server";
import { needOf, needs, stageOf, stages, type Need, type Stage } from "./model/needs";
import { listIntake } from "./queries.server";

export type WaitingThing = {
  key: string;
  kind: ReviewKind | "match" | "intake";
  title: string;
  text: string;
  to: string;
  submittedAt: Date;
  share: number;
  hoursLeft: number;
};

export type ContactHome = {
  /** oldest first */
  waiting: WaitingThing[];
  wing: { stage: Stage; people: number; work: number }[];
  people: number;
  /** companies of this contact person that leave people without an answer */
  silentCompanies: number;
  groups: { need: Need; people: CaseloadRow[] }[];
};

/** What a contact person sees first: what waits, where everybody is, and who needs something now. */
export async function findHome(actor: Actor): Promise<ContactHome> {
  const [waiting, caseload, work, silentCompanies] = await Promise.all([listWaiting(actor), listCaseload(actor), countWork(actor), countSilentCompanies(actor)]);
  const at = now();
  const inStage = (stage: Stage) => caseload.filter((person) => stageOf(person) === stage).length;
  return {
    waiting,
    wing: stages.map((stage) => ({ stage, people: inStage(stage), work: work[stage] })),
    people: caseload.length,
    silentCompanies,
    groups: needs.map((need) => ({ need, people: sortFor(need, caseload.filter((person) => needOf(person, at) === need)) })),
  };
}

async function listWaiting(actor: Actor): Promise<WaitingThing[]> {
  const [reviews, matches, intake, coming] = await Promise.all([listWaitingReviews(actor, { own: true, take: 100 }), listWaitingFor(actor, 50), listIntake(actor, 50), listComing(actor)]);
  const things = [
    ...reviews
      .filter((review) => review.lock !== "colleague")
      .map((review) => ({ key: review.id, kind: review.kind, title: review.title, text: describeWaiting(review), to: `/gemeente/beoordelen/${review.id}`, submittedAt: review.submittedAt, dueAt: review.dueAt })),
    ...matches.map((match) => ({
      key: match.id, kind: "match" as const, title: m.caseload_two({ person: match.person, company: match.company }), text: m.caseload_match_waits(), to: match.path,
      submittedAt: match.changedAt, dueAt: addOfficeHours(match.changedAt, promisedHours),
    })),
    ...intake.map((person) => ({
      key: person.id, kind: "intake" as const, title: person.name, text: m.caseload_intake_waits({ place: person.place }), to: "/gemeente/intake", submittedAt: person.askedAt, dueAt: person.dueAt,
    })),
    ...coming.map((person) => ({
      key: `moves-${person.id}`, kind: "intake" as const, title: person.name, text: m.moves_coming_waits({ place: person.place }), to: "/gemeente/intake", submittedAt: person.askedAt, dueAt: person.dueAt,
    })),
  ];
  return things.map(({ dueAt, ...thing }) => ({ ...thing, ...ageOf(dueAt, now()) })).sort((a, b) => a.hoursLeft - b.hoursLeft);
}

/** The first that starts, the newest answer, and otherwise who waits longest. */
function sortFor(need: Need, people: CaseloadRow[]): CaseloadRow[] {
  const by = (moment: (person: CaseloadRow) => Date | null, direction: 1 | -1) => people.toSorted((a, b) => direction * ((moment(a)?.getTime() ?? 0) - (moment(b)?.getTime() ?? 0)));
  if (need === "trouble") return by((person) => person.troubleAt, 1);
  if (need === "contractEnds") return by((person) => person.contractEndsOn, 1);
  if (need === "notHeardFrom") return by((person) => person.unansweredSince, 1);
  if (need === "startsSoon") return by((person) => person.startsAt, 1);
  if (need === "newAnswer") return by((person) => person.answeredAt, -1);
  if (need === "offerRunsOut") return by((person) => person.offerUntil, 1);
  if (need === "workEnded") return by((person) => person.workEndedOn, -1);
  if (need === "contactDue") return by((person) => person.contactOn, 1);
  if (need === "longNotSpoken") return by((person) => person.lastSpokenAt ?? person.takenAt, 1);
  return by((person) => person.draftChangedAt, 1);
}
