import type { Actor } from "~/features/accounts";
import { peopleIn } from "~/features/caseload/index.server";
import { readVacancyContent } from "~/features/vacancies";
import { getLocale } from "~/paraglide/runtime";
import { clockTime, dayAndTime, dayWithYear, isoDay } from "~/platform/dates";
import { prisma, type Prisma } from "~/platform/db.server";
import { readTies } from "./allow-step.server";
import { contractWord, instrumentWord, partyWord, reasonWord, stateWords, stepWord } from "./components/words";
import { placementSelect, type PlacementRow } from "./lock-placement.server";
import { actionsFor } from "./model/steps";
import { partyNames } from "./move-placement.server";
import { partyOf, relationTo, visiblePlacements } from "./policy";
import { viewAftercare } from "./view-aftercare.server";
import { readAgreement } from "./write-trial.server";

const pageSelect = {
  ...placementSelect,
  agreements: { orderBy: { at: "asc" }, select: { party: true, hash: true, at: true, name: true } },
  events: { orderBy: { at: "asc" }, select: { id: true, at: true, by: true, action: true, reason: true } },
  checkIns: { orderBy: [{ month: "asc" }, { party: "desc" }], select: { id: true, month: true, party: true, askedAt: true, answeredAt: true, byContact: true, going: true, wantsCall: true } },
  growthSteps: { orderBy: [{ on: "asc" }, { at: "asc" }], select: { id: true, kind: true, on: true, note: true, by: true, addedById: true } },
} as const satisfies Prisma.PlacementSelect;

export type PlacementPage = NonNullable<Awaited<ReturnType<typeof findPlacement>>>;

/** A placement as one party reads it; null when it is not theirs to see. */
export async function findPlacement(actor: Actor, placementId: string) {
  const row = await prisma.placement.findFirst({ where: { AND: [{ id: placementId }, visiblePlacements(actor)] }, select: pageSelect });
  if (!row) return null;
  const ties = await readTies(prisma, actor, row);
  const party = partyOf(actor, ties);
  const locale = getLocale();
  const names = namesOf(row);
  const line = viewLine(row);
  const agreement = readAgreement(row);
  const valid = row.agreements.filter(({ hash }) => hash === row.agreementHash);
  return {
    ...line,
    party,
    names,
    actions: actionsFor(row.kind, row.state, party),
    matchId: actor.role === "jobseeker" || actor.role === "contactPerson" || actor.role === "employer" ? row.matchId : null,
    jobSeekerId: actor.role === "contactPerson" ? row.jobSeekerId : null,
    contractWith: row.vacancy.formalEmployer.name,
    workplace: row.vacancy.workplace ? `${row.vacancy.workplace.street}, ${row.vacancy.workplace.place}` : "",
    contract: contractWord(row.contractKind),
    remuneration: row.remuneration,
    help: row.instruments.map(instrumentWord).filter(Boolean),
    reason: reasonWord(row.endReason),
    fields: {
      startsOn: isoDay(row.startsOn), endsOn: row.endsOn ? isoDay(row.endsOn) : "", hoursPerWeek: row.hoursPerWeek ?? "", contractKind: row.contractKind, instruments: row.instruments,
      goal: row.goal, tasks: row.tasks, guide: row.guide, daySchedule: row.daySchedule, longReason: row.longReason,
    },
    agreement,
    hash: row.agreementHash,
    said: (["jobseeker", "employer", "contactPerson"] as const).map((one) => {
      const yes = valid.find(({ party: by }) => by === one);
      return { party: one, who: partyWord(one, names), name: yes?.name ?? "", at: yes ? momentOf(yes.at, locale) : null, atInDutch: yes ? momentOf(yes.at, "nl") : null };
    }),
    aftercare: viewAftercare(row, relationTo(actor, ties), actor.accountId, names),
    comesBack: row.state !== "ended" || row.endReason === "becameWork" ? null : await wayBack(actor, row.jobSeekerId),
    saidYes: party !== null && valid.some(({ party: by }) => by === partyNames[party]),
    log: row.events.map((event) => ({ key: event.id, at: dayAndTime(event.at, locale), dateTime: event.at.toISOString(), title: stepWord(event.action), text: [event.by === "system" ? "" : partyWord(event.by, names), reasonWord(event.reason)].filter(Boolean).join(". ") })).reverse(),
  };
}

/** With the year: a paper is kept longer than one. */
const momentOf = (at: Date, locale: "nl" | "en") => `${dayWithYear(at, locale)} ${locale === "nl" ? "om" : "at"} ${clockTime(at, locale)}`;

export function namesOf({ jobSeeker, vacancy }: Pick<PlacementRow, "jobSeeker" | "vacancy">) {
  return { person: jobSeeker.account.firstName, company: vacancy.placeOfWork.name, contact: jobSeeker.contactPerson?.account.firstName ?? "" };
}

export type PlacementLine = ReturnType<typeof viewLine>;

/** What lists and pages tell of every placement. */
export function viewLine(row: Pick<PlacementRow, "id" | "kind" | "state" | "startsOn" | "endsOn" | "endedOn" | "hoursPerWeek" | "jobSeeker" | "vacancy">) {
  const locale = getLocale();
  const [from, until, ended] = [row.startsOn, row.endsOn, row.endedOn].map((day) => day && dayWithYear(day, locale));
  return {
    id: row.id, kind: row.kind, state: row.state, from: from!, until: until ?? null, hoursPerWeek: row.hoursPerWeek,
    ...namesOf(row),
    title: readVacancyContent(row.vacancy.liveVersion?.content).title,
    words: stateWords({ kind: row.kind, state: row.state, from: from!, until: until ?? null, ended: ended ?? null }),
  };
}

/** All placements that this person may see, those that still run first. */
export async function listPlacements(actor: Actor, take = 200): Promise<PlacementLine[]> {
  const rows = await prisma.placement.findMany({ where: visiblePlacements(actor), orderBy: [{ state: "asc" }, { startsOn: "desc" }, { id: "asc" }], take, select: placementSelect });
  return rows.map(viewLine);
}

/** The match of which a trial is written: for the own contact person, while nobody works there yet. */
export async function findMatchForTrial(actor: Actor, matchId: string) {
  const match = await prisma.match.findFirst({
    where: { id: matchId, jobSeeker: peopleIn(actor, "own") },
    select: { state: true, hoursPerWeek: true, jobSeeker: { select: placementSelect.jobSeeker.select }, vacancy: { select: placementSelect.vacancy.select }, placements: { where: { state: { not: "ended" } }, select: { id: true } } },
  });
  if (!match) return null;
  const { title, hoursMin } = readVacancyContent(match.vacancy.liveVersion?.content);
  return { ...namesOf(match), title, hours: hoursMin ?? null, isOpen: match.state === "approved" || match.state === "planned", placementId: match.placements[0]?.id ?? null };
}

/** How somebody whose work ended can look for other work again: by an own button, or asked by who helps. Null when nothing is at rest. */
async function wayBack(actor: Actor, jobSeekerId: string): Promise<"own" | "ask" | null> {
  if (actor.role !== "jobseeker" && actor.role !== "contactPerson") return null;
  const own = actor.role === "jobseeker" ? { id: actor.jobSeekerId ?? "" } : peopleIn(actor, "own");
  const atRest = await prisma.jobSeeker.count({ where: { AND: [{ id: jobSeekerId, state: "paused", matches: { none: { state: "placed" } } }, own] } });
  if (atRest === 0) return null;
  return actor.role === "jobseeker" ? "own" : "ask";
}
