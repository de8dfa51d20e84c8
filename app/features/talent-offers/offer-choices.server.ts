import type { Actor } from "~/features/accounts";
import { peopleIn } from "~/features/caseload/index.server";
import { widestRadius } from "~/features/fit";
import { labelOf, sectors, taskById, tasksOfSector, type VocabularyLocale } from "~/features/vocabulary";
import { withCapital } from "~/platform/formats";
import { prisma, type Prisma } from "~/platform/db.server";
import { companySelect, contentOf, distanceTo, offerFacts, personSelect, type CompanyRow, type PersonRow } from "./find-reach.server";
import { findOfferProblem, type OfferProblem } from "./model/offer-rules";
import { openStates } from "./model/offer-steps";

const mostShown = 20;
/** degrees of latitude and longitude for a kilometre, wide enough in the Netherlands */
const degrees = { latitude: 1 / 111, longitude: 1 / 67 };

const nameOf = ({ account }: Pick<PersonRow, "account">) => `${account.firstName} ${account.lastName}`.trim();

/** Own people with an approved profile who can be found now. */
export async function listPeopleToOffer(actor: Actor, search: string): Promise<{ id: string; name: string; likes: string[] }[]> {
  const words = search.trim().split(/\s+/).filter(Boolean).slice(0, 4);
  const named = words.map((word): Prisma.JobSeekerWhereInput => ({ account: { OR: [{ firstName: { contains: word, mode: "insensitive" } }, { lastName: { contains: word, mode: "insensitive" } }] } }));
  const rows = await prisma.jobSeeker.findMany({ where: { AND: [peopleIn(actor, "own"), { liveVersionId: { not: null }, state: { in: ["live", "changed"] } }, ...named] }, orderBy: [{ account: { firstName: "asc" } }, { id: "asc" }], take: 60, select: personSelect });
  return rows.map((row) => ({ id: row.id, name: nameOf(row), likes: likedTasks(row).slice(0, 3) }));
}

const likedTasks = (row: PersonRow): string[] => contentOf(row).taskWishes.filter(({ wish }) => wish === "like").map(({ id }) => id);

const findOwn = (actor: Actor, jobSeekerId: string) => prisma.jobSeeker.findFirst({ where: { AND: [{ id: jobSeekerId }, peopleIn(actor, "own")] }, select: personSelect });

export type CompanyChoice = { id: string; name: string; place: string; km: number; openVacancies: number; isAsked: boolean };

/**
 * Verified companies within the person's own radius (rule 8): those that the person asked for first, then those without a vacancy,
 * the nearest first. Null when the person is not the actor's.
 */
export async function listCompaniesToAsk(actor: Actor, jobSeekerId: string, search: string): Promise<{ name: string; companies: CompanyChoice[] } | null> {
  const person = await findOwn(actor, jobSeekerId);
  if (!person) return null;
  const km = widestRadius(contentOf(person));
  const around = {
    latitude: { gte: person.latitude - km * degrees.latitude, lte: person.latitude + km * degrees.latitude },
    longitude: { gte: person.longitude - km * degrees.longitude, lte: person.longitude + km * degrees.longitude },
  };
  const [found, wishes, offered] = await Promise.all([
    prisma.organisation.findMany({
      where: { kind: { in: ["company", "agency"] }, verification: "verified", workplaces: { some: { closedAt: null, ...around } }, ...(search ? { name: { contains: search, mode: "insensitive" } } : {}) },
      take: 500,
      orderBy: { id: "asc" },
      select: { ...companySelect, _count: { select: { worksHere: { where: { state: "published" } } } } },
    }),
    prisma.companyWish.findMany({ where: { jobSeekerId, endedAt: null }, select: { organisationId: true } }),
    prisma.talentOffer.findMany({ where: { jobSeekerId, state: { in: [...openStates] } }, select: { organisationId: true } }),
  ]);
  const [wanted, open] = [new Set(wishes.map(({ organisationId }) => organisationId)), new Set(offered.map(({ organisationId }) => organisationId))];
  const companies = found.filter((company) => !open.has(company.id) && findOfferProblem(offerFacts(person, company)) === null).map(({ _count, ...company }) => ({
    id: company.id, name: company.name, place: company.place, km: Math.max(1, Math.round(distanceTo(person, company)!)), openVacancies: _count.worksHere, isAsked: wanted.has(company.id),
  }));
  companies.sort((a, b) => Number(b.isAsked) - Number(a.isAsked) || Number(a.openVacancies > 0) - Number(b.openVacancies > 0) || a.km - b.km || a.name.localeCompare(b.name, "nl"));
  return { name: nameOf(person), companies: companies.slice(0, mostShown) };
}

export type OfferDraft = {
  name: string;
  company: { id: string; name: string; place: string; openVacancies: number };
  problem: OfferProblem | null;
  groups: { id: string; label: string; options: { value: string; label: string }[] }[];
  /** what the person likes first, as far as the company's field has it */
  chosen: string[];
};

/** Person and company beside each other, with the tasks that could be made already chosen; null when one of the two cannot be. */
export async function findOfferDraft(actor: Actor, jobSeekerId: string, organisationId: string, locale: VocabularyLocale): Promise<OfferDraft | null> {
  const [person, company] = await Promise.all([
    findOwn(actor, jobSeekerId),
    prisma.organisation.findFirst({ where: { id: organisationId, kind: { in: ["company", "agency"] }, verification: "verified" }, select: { ...companySelect, _count: { select: { worksHere: { where: { state: "published" } } } } } }),
  ]);
  if (!person || !company) return null;
  const likes = likedTasks(person);
  const options = (ids: readonly string[]) => ids.flatMap((value) => { const task = taskById(value); return task ? [{ value, label: withCapital(labelOf(task, locale)) }] : []; });
  return {
    name: nameOf(person),
    company: { id: company.id, name: company.name, place: company.place, openVacancies: company._count.worksHere },
    problem: findOfferProblem(offerFacts(person, company)),
    // a task stands in one group only, so that it is sent once
    groups: [
      ...(likes.length > 0 ? [{ id: "likes", label: "", options: options(likes) }] : []),
      ...sectors.map((sector) => ({ id: sector.id, label: labelOf(sector, locale), options: options(tasksOfSector(sector.id).map(({ id }) => id).filter((id) => !likes.includes(id))) })),
    ],
    chosen: firstTasks(likes, company),
  };
}

function firstTasks(likes: readonly string[], { sector }: CompanyRow): string[] {
  const known = new Set(sector ? tasksOfSector(sector as Parameters<typeof tasksOfSector>[0]).map(({ id }) => id as string) : []);
  const inField = likes.filter((id) => known.has(id));
  return (inField.length > 0 ? inField : likes).slice(0, 3);
}
