import type { Actor } from "~/features/accounts";
import { shownEmail } from "~/features/accounts";
import { peopleIn } from "~/features/caseload/index.server";
import { afterMonths, goingWord, growthWord, partyWord, stateWords } from "~/features/placements";
import { placementSelect } from "~/features/placements/index.server";
import { readVacancyContent } from "~/features/vacancies";
import { getLocale } from "~/paraglide/runtime";
import { now } from "~/platform/clock";
import { dayWithYear, isoDay } from "~/platform/dates";
import { prisma, type Prisma } from "~/platform/db.server";
import { coachesFor } from "./coaches.server";
import { entrustedTo } from "./policy";

const visitsSelect = { orderBy: { on: "desc" }, select: { on: true, going: true, wantsCall: true, nextOn: true } } as const;

export type CoachedLine = { id: string; firstName: string; company: string; title: string; lastVisit: string | null; going: string; next: string | null; isDue: boolean };

/** The people who are entrusted to a coach: whose visit is due first, then who was never visited, then by name. */
export async function listCoached(actor: Actor): Promise<CoachedLine[]> {
  const locale = getLocale();
  const today = isoDay(now());
  const rows = await prisma.coaching.findMany({
    where: entrustedTo(actor), orderBy: [{ placement: { jobSeeker: { account: { firstName: "asc" } } } }, { id: "asc" }],
    select: { id: true, visits: { ...visitsSelect, take: 1 }, placement: { select: { jobSeeker: { select: { account: { select: { firstName: true } } } }, vacancy: { select: { placeOfWork: { select: { name: true } }, liveVersion: { select: { content: true } } } } } } },
  });
  const lines = rows.map(({ id, visits: [last], placement }) => ({
    id, firstName: placement.jobSeeker.account.firstName, company: placement.vacancy.placeOfWork.name, title: readVacancyContent(placement.vacancy.liveVersion?.content).title,
    lastVisit: last ? dayWithYear(last.on, locale) : null, going: goingWord(last?.going ?? null), next: last?.nextOn ? dayWithYear(last.nextOn, locale) : null,
    isDue: last ? last.nextOn !== null && isoDay(last.nextOn) <= today : true,
  }));
  return lines.toSorted((one, other) => Number(other.isDue) - Number(one.isDue));
}

const coachedSelect = {
  id: true, sharesCheckIns: true, agreedAt: true, visits: visitsSelect,
  placement: {
    select: {
      ...placementSelect,
      jobSeeker: { select: { account: { select: { firstName: true, phone: true, email: true } }, contactPerson: { select: { phone: true, account: { select: { firstName: true, lastName: true } }, organisation: { select: { name: true } } } } } },
      checkIns: { where: { party: "jobseeker", answeredAt: { not: null } }, orderBy: { month: "desc" }, select: { month: true, answeredAt: true, going: true, wantsCall: true } },
      growthSteps: { orderBy: { on: "desc" }, select: { id: true, kind: true, on: true, note: true, by: true } },
    },
  },
} as const satisfies Prisma.CoachingSelect;

export type CoachedPage = NonNullable<Awaited<ReturnType<typeof findCoached>>>;

/**
 * What a coach sees of somebody: first name and contact details, the work, the hours, the agreement of a trial, what went forward, and the person's own
 * answers where the person lets them. Nothing of ladder, plan, notes, matches, instruments or other people. Null when it is not entrusted to this coach now.
 */
export async function findCoached(actor: Actor, coachingId: string) {
  const row = await prisma.coaching.findFirst({ where: { AND: [{ id: coachingId }, entrustedTo(actor)] }, select: coachedSelect });
  if (!row) return null;
  const { placement, visits, sharesCheckIns, agreedAt } = row;
  const locale = getLocale();
  const day = (at: Date | null) => at && dayWithYear(at, locale);
  const { account, contactPerson } = placement.jobSeeker;
  const company = placement.vacancy.placeOfWork.name;
  const names = { person: account.firstName, company, contact: contactPerson?.account.firstName ?? "" };
  const { title } = readVacancyContent(placement.vacancy.liveVersion?.content);
  return {
    id: row.id, firstName: account.firstName, phone: account.phone, email: shownEmail(account.email), company, title, kind: placement.kind, hasBegun: placement.state === "running",
    words: stateWords({ kind: placement.kind, state: placement.state, from: dayWithYear(placement.startsOn, locale), until: day(placement.endsOn), ended: null }),
    hoursPerWeek: placement.hoursPerWeek, workplace: placement.vacancy.workplace ? `${placement.vacancy.workplace.street}, ${placement.vacancy.workplace.place}` : "",
    agreed: placement.kind === "trial" ? { goal: placement.goal, tasks: placement.tasks, guide: placement.guide, daySchedule: placement.daySchedule } : null,
    contact: contactPerson && { name: `${contactPerson.account.firstName} ${contactPerson.account.lastName}`.trim(), phone: contactPerson.phone, organisation: contactPerson.organisation.name },
    visits: visitLines(visits),
    sharesCheckIns,
    checkIns: sharesCheckIns ? placement.checkIns.map(({ month, answeredAt, going, wantsCall }) => ({ month, when: afterMonths(month), answered: day(answeredAt), going: goingWord(going), wantsCall })) : [],
    growth: placement.growthSteps.map(({ id, kind, on, note, by }) => ({ key: id, when: dayWithYear(on, locale), dateTime: isoDay(on), title: growthWord(kind), text: [note, partyWord(by, names)].filter(Boolean).join(". ") })),
    /** first day of which a visit can be written down, ISO */
    since: isoDay(agreedAt!),
    jobSeekerId: placement.jobSeekerId,
  };
}

const visitLines = (visits: readonly { on: Date; going: string; wantsCall: boolean; nextOn: Date | null }[]) =>
  visits.map(({ on, going, wantsCall, nextOn }) => ({ key: isoDay(on), when: dayWithYear(on, getLocale()), dateTime: isoDay(on), going: goingWord(going), wantsCall, next: nextOn && dayWithYear(nextOn, getLocale()) }));

const coachOfSelect = { id: true, agreedAt: true, sharesCheckIns: true, visits: visitsSelect, membership: { select: { phone: true, hours: true, jobTitle: true, account: { select: { firstName: true, lastName: true } }, organisation: { select: { name: true } } } } } as const satisfies Prisma.CoachingSelect;

/** The person's own page of a coach, while it has not ended; null for everybody else. */
export async function findOwnCoach(actor: Actor, coachingId: string) {
  if (actor.role !== "jobseeker" || !actor.jobSeekerId) return null;
  const row = await prisma.coaching.findFirst({
    where: { id: coachingId, endedAt: null, placement: { jobSeekerId: actor.jobSeekerId, state: { not: "ended" } } },
    select: { ...coachOfSelect, placementId: true, placement: { select: { vacancy: { select: { placeOfWork: { select: { name: true } } } } } } },
  });
  return row && { ...viewCoach(row), placementId: row.placementId, company: row.placement.vacancy.placeOfWork.name, sharesCheckIns: row.sharesCheckIns };
}

/** What the own contact person reads and chooses; null for everybody else, and for work that ended. */
export async function findEntrusting(actor: Actor, placementId: string) {
  const row = await prisma.placement.findFirst({
    where: { id: placementId, state: { not: "ended" }, jobSeeker: peopleIn(actor, "own") },
    select: { id: true, jobSeekerId: true, jobSeeker: { select: { municipalityId: true, account: { select: { firstName: true } } } }, vacancy: { select: { placeOfWork: { select: { name: true } } } }, coachings: { where: { endedAt: null }, select: coachOfSelect } },
  });
  if (!row) return null;
  const [current] = row.coachings;
  return { placementId: row.id, jobSeekerId: row.jobSeekerId, person: row.jobSeeker.account.firstName, company: row.vacancy.placeOfWork.name, coaching: current ? viewCoach(current) : null, coaches: current ? [] : await coachesFor(prisma, row.jobSeeker.municipalityId) };
}

function viewCoach({ id, agreedAt, visits, membership }: Prisma.CoachingGetPayload<{ select: typeof coachOfSelect }>) {
  return { id, name: `${membership.account.firstName} ${membership.account.lastName}`.trim(), firstName: membership.account.firstName, organisation: membership.organisation.name, phone: membership.phone, hours: membership.hours, agreed: agreedAt && dayWithYear(agreedAt, getLocale()), visits: visitLines(visits) };
}
