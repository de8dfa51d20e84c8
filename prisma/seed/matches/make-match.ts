import { packFit } from "~/features/fit/model/record";
import { scoreFit } from "~/features/fit/model/score";
import { toFitProfile } from "~/features/profiles/fit-profile.server";
import { toFitVacancy } from "~/features/vacancies/fit-vacancy.server";
import { isSharing } from "~/features/matches/model/transitions";
import { places } from "~/features/suggestions/model/places";
import { amsterdamTime, calendarDay } from "~/platform/working-time";
import { later } from "../base/calendar";
import { idOf, randomOf, type Random } from "../base/random";
import { add } from "../base/rows";
import type { World } from "../base/world";
import type { MadePerson } from "../people/person";
import type { MadeVacancy } from "../work/vacancies";
import { addMatchThread } from "./match-thread";
import { walk, type PathName, type WalkedStep } from "./paths";

export type MatchPlan = {
  person: MadePerson;
  vacancy: MadeVacancy;
  path: PathName;
  /** days ago of the first and the last step */
  began?: number;
  lastStep?: number;
  note?: string;
  planned?: { kind: "meeting" | "tour" | "trialDay"; at: Date };
  startsOn?: string;
};

const checks = ["personKnows", "detailsShared", "placeFits", "hoursFit", "careFits", "travelFits", "moneyExplained"];
const withoutWage = ["goalAgreed", "nextStepAgreed"];

/** The first day on which both could be seen, and so a match could begin. */
export function earliestStart({ live }: MadePerson, { publishedAt }: MadeVacancy): Date {
  return later(new Date(Math.max(live!.since.getTime(), publishedAt!.getTime())), { hours: 20 });
}

export function makeMatch(world: World, match: MatchPlan): void {
  const { person, vacancy, path } = match;
  const key = `${person.key} ${vacancy.key} ${path}`;
  const random = randomOf(`match ${key}`);
  const id = idOf(`match ${key}`);
  const { steps, end } = walk(path);
  const times = timesOf(world, match, steps.length, random);
  const fit = scoreFit(toFitProfile(person.live!.content, person), toFitVacancy(vacancy.content, vacancy.workplace));
  const reached = (action: string) => steps.some((step) => step.action === action);
  const planned = reached("plan") ? (match.planned ?? plannedStep(world, times.at(-1)!, end.state === "planned", random)) : null;
  const placedAt = times[steps.findIndex(({ action }) => action === "place")];
  add(world.rows, "match", {
    id, jobSeekerId: person.id, vacancyId: vacancy.id, profileVersionId: person.live!.versionId, vacancyVersionId: vacancy.liveVersionId, origin: end.origin, state: end.state,
    jobSeekerAnswer: end.jobSeekerAnswer, employerAnswer: end.employerAnswer, fit: JSON.parse(JSON.stringify(fit)) as object,
    checks: reached("approve") ? [...checks, ...(vacancy.content.remuneration === "wage" ? [] : withoutWage)] : [],
    plannedKind: planned?.kind ?? null, plannedAt: planned?.at ?? null, plannedWhere: planned ? whereOf(vacancy) : "", plannedWith: planned ? random.pick(["Je contactpersoon gaat mee.", "Je wordt ontvangen door je begeleider.", ""]) : "",
    startsOn: placedAt ? (match.startsOn ?? later(placedAt, { days: 4 }).toISOString().slice(0, 10)) : null, hoursPerWeek: placedAt ? (vacancy.content.hoursMin ?? 8) : null,
    createdAt: times[0]!, changedAt: times.at(-1)!,
  });
  steps.forEach((step, at) => addEvent(world, { id, key, match, step, at: times[at]!, number: at, random }));
  const approvedAt = times[steps.findIndex(({ action }) => action === "approve")];
  if (approvedAt) addMatchThread(world, { id, key, person, vacancy, approvedAt, isOpen: isSharing(end.state), random });
  const seenBy = { interest: { accountId: person.accountId, place: places.jobSeekerHome }, invitation: { accountId: vacancy.creator.accountId, place: places.ownVacancy }, proposal: null }[end.origin];
  if (seenBy && vacancy.liveVersionId) {
    const { version, ...record } = packFit(fit);
    add(world.rows, "shownSuggestion", { jobSeekerId: person.id, ...seenBy, vacancyVersionId: vacancy.liveVersionId, profileVersionId: person.live!.versionId, day: times[0]!.toISOString().slice(0, 10), fitVersion: version, points: fit.points, ...record });
  }
  addView(world, person, vacancy, later(times[0]!, { hours: end.origin === "interest" ? 3 : -2 }));
}

/** Steps are spread from the first to the last day, at office hours of the day. */
function timesOf(world: World, { person, vacancy, began, lastStep, path }: MatchPlan, count: number, random: Random): Date[] {
  const { calendar } = world;
  const yesterday = calendar.daysAgo(1, 15, 20);
  const earliest = earliestStart(person, vacancy);
  const last = vacancy.endedAt && ["placed", "placedByProposal", "completed", "closed"].includes(path) ? vacancy.endedAt : lastStep ? calendar.daysAgo(lastStep, 14, 10) : yesterday;
  const wished = began ? calendar.daysAgo(began, 9, 30) : calendar.daysAgo(random.between(2, 18) + count * 2, random.between(8, 20), 40);
  const start = new Date(Math.min(Math.max(wished.getTime(), earliest.getTime()), last.getTime() - count * 3_600_000));
  if (count === 1) return [start];
  const end = lastStep || vacancy.endedAt ? last : new Date(Math.min(yesterday.getTime(), start.getTime() + count * 2.3 * 86_400_000));
  const spread = Array.from({ length: count }, (_, at) => new Date(start.getTime() + ((end.getTime() - start.getTime()) * at) / (count - 1)));
  return spread.map(toDaytime);
}

/** The same day at a time at which people answer; a later step on a day also has the later time. */
function toDaytime(moment: Date, number: number): Date {
  return amsterdamTime(calendarDay(moment), 9 + number, (number * 17 + 10) % 60);
}

function plannedStep({ calendar }: World, last: Date, isAhead: boolean, random: Random): NonNullable<MatchPlan["planned"]> {
  const kind = random.pick(["meeting", "tour", "trialDay"] as const);
  return { kind, at: isAhead ? calendar.workingDaysAhead(random.between(1, 8), random.pick([9, 10, 13, 14]), random.pick([0, 30])) : later(last, { days: -1 }) };
}

const whereOf = ({ company, workplace }: MadeVacancy) => `${company.name}, ${workplace.place}`;

type NewEvent = { id: string; key: string; match: MatchPlan; step: WalkedStep; at: Date; number: number; random: Random };
const partyOf = { jobseeker: "jobseeker", employer: "employer", ownContact: "contactPerson", proposer: "contactPerson", system: "system" } as const;

function addEvent(world: World, { id, key, match, step, at, number, random }: NewEvent): void {
  const { person, vacancy } = match;
  const actors = { jobseeker: person.accountId, employer: vacancy.creator.accountId, ownContact: person.contact!.accountId, proposer: person.contact!.accountId, system: null };
  const note = number === 0 ? (match.note ?? noteOf(step, random)) : step.action === "refuse" ? "Ik bel je deze week om te kijken wat wel kan." : "";
  add(world.rows, "matchEvent", { id: idOf(`match event ${key} ${number}`), matchId: id, at, actorId: actors[step.by], by: partyOf[step.by], action: step.action, from: step.from, to: step.to, reason: step.reason ?? "", note });
}

const notes = {
  showInterest: ["Dit lijkt mij mooi werk. Ik kom graag kijken.", "Ik doe dit thuis ook en ik wil het graag hier doen.", "De dagen passen goed bij mij.", "Het is dicht bij mijn huis. Mag ik een dag meelopen?", ""],
  invite: ["Wij lazen wat jij graag doet. Dat past bij ons team.", "Kom je een keer koffie drinken? Dan laten we je alles zien.", "Jouw voorbeeld sprak ons aan. We maken graag kennis.", ""],
  propose: ["Ik denk dat jullie elkaar iets te bieden hebben.", "De tijden en de taken passen. Ik ga graag mee de eerste keer.", "Dit team geeft veel uitleg. Daarom dacht ik hieraan.", ""],
} as const;

function noteOf(step: WalkedStep, random: Random): string {
  return step.action in notes ? random.pick(notes[step.action as keyof typeof notes]) : "";
}

/** A look at a profile by the company, kept once a day. */
export function addView(world: World, person: MadePerson, vacancy: MadeVacancy, wished: Date): void {
  const at = wished < person.live!.since ? later(person.live!.since, { hours: 1 }) : wished;
  const day = at.toISOString().slice(0, 10);
  const id = idOf(`view ${person.key} ${vacancy.creator.accountId} ${day}`);
  if (world.rows.profileView?.some((view) => view.id === id)) return;
  add(world.rows, "profileView", { id, jobSeekerId: person.id, versionId: person.live!.versionId, viewerId: vacancy.creator.accountId, organisationId: vacancy.poster.id, at, lastAt: at, day });
}
