import { emptyQuery } from "#search/engine";
import type { Actor } from "~/features/accounts";
import { peopleIn, scopes } from "~/features/caseload/index.server";
import { companyWorkplaces } from "~/features/employers/index.server";
import { prepareVacancy, type FitVacancy } from "~/features/fit";
import { listOpenVacancies } from "~/features/matches/index.server";
import { loadVacanciesToFit } from "~/features/vacancies/index.server";
import { getLocale } from "~/paraglide/runtime";
import { now } from "~/platform/clock";
import { prisma, type Prisma } from "~/platform/db.server";
import { readShown } from "./exposure.server";
import { peopleConditions } from "./find-people.server";
import { findCandidates } from "./rank-candidates.server";
import { orderByFit, orderFairly, people } from "./rankers.server";
import { showPeople, type FoundPerson, type PersonBeside } from "./show-people.server";

type Wanted = { /** people per vacancy */ each: number; /** so many vacancies that have people; the others are not looked at */ most?: number; place: "employerHome" | "ownVacancy" };

/**
 * People who fit vacancies of the actor's verified company best, as that company may see them, in fair order. Only vacancies that
 * somebody can be invited for now; nobody twice, and nobody who has or had a match for the vacancy. By id, in the order that was asked.
 */
export async function listFittingPeople(actor: Actor, vacancyIds: readonly string[], { each, most = vacancyIds.length, place }: Wanted): Promise<Map<string, FoundPerson[]>> {
  const organisationId = actor.organisationId;
  if (actor.role !== "employer" || !organisationId || !actor.organisationVerified || vacancyIds.length === 0) return new Map();
  const [open, works, workplaces] = await Promise.all([listOpenVacancies(actor, "invitation", vacancyIds), loadVacanciesToFit(vacancyIds), companyWorkplaces(organisationId)]);
  const asked = vacancyIds.flatMap((id) => { const [known, to] = [open.get(id), works.get(id)]; return known && to ? [{ id, known, to }] : []; });
  if (asked.length === 0 || workplaces.length === 0) return new Map();
  const query = { ...emptyQuery, conditions: peopleConditions(organisationId, workplaces, null) };
  const { candidates } = await findCandidates("talent", query, [...new Set(asked.flatMap(({ to }) => to.asks.tasks))]);
  const [read, shown] = await Promise.all([people.read(candidates), readShown(candidates)]);
  const taken = new Set<string>();
  const chosen: PersonBeside[] = [];
  for (const { id: vacancyId, known, to } of asked) {
    if (new Set(chosen.map((one) => one.vacancyId)).size === most) break;
    const free = orderFairly(read.filter(({ id }) => !known.has(id) && !taken.has(id)), prepareVacancy(to.work), shown, now()).slice(0, each);
    for (const { id } of free) taken.add(id);
    chosen.push(...free.map(({ id }) => ({ id, vacancyId, to })));
  }
  const found = new Map((await showPeople(actor, chosen, { place, locale: getLocale(), withAdvice: true })).map((one) => [one.view.id, one]));
  return new Map(asked.map(({ id }) => [id, chosen.filter(({ vacancyId }) => vacancyId === id).flatMap((one) => found.get(one.id) ?? [])]));
}

/** degrees around a place of work: some 35 km */
const box = { latitude: 0.32, longitude: 0.5 };
const mostPerScope = 400;

/**
 * People whom a contact person could propose for a vacancy: who could do it now, the own people first, then those of colleagues,
 * then those who share with the region (rule 7), the best fit first in each.
 */
export async function listPeopleToPropose(actor: Actor, vacancyId: string, limit: number): Promise<FoundPerson[]> {
  if (actor.role !== "contactPerson") return [];
  const [open, works] = await Promise.all([listOpenVacancies(actor, "proposal", [vacancyId]), loadVacanciesToFit([vacancyId])]);
  const to = works.get(vacancyId);
  if (!open.has(vacancyId) || !to) return [];
  const around = nearby(to.work);
  const groups = await Promise.all(scopes.map((scope) => prisma.jobSeeker.findMany({
    where: { AND: [peopleIn(actor, scope), around, { state: { in: ["live", "changed"] }, contactPersonId: { not: null }, matches: { none: { vacancyId } } }] },
    orderBy: { availableConfirmedAt: { sort: "desc", nulls: "last" } },
    take: mostPerScope,
    select: { id: true },
  })));
  const read = new Map((await people.read(groups.flat().map(({ id }) => id))).map((one) => [one.id, one]));
  const prepared = prepareVacancy(to.work);
  const ordered = groups.flatMap((group) => orderByFit(group.flatMap(({ id }) => read.get(id) ?? []), prepared).slice(0, limit));
  const chosen = [...new Set(ordered.map(({ id }) => id))].slice(0, limit);
  return showPeople(actor, chosen.map((id) => ({ id, vacancyId, to })), { place: "vacancyForContact", locale: getLocale(), withAdvice: true });
}

const nearby = ({ latitude, longitude }: FitVacancy): Prisma.JobSeekerWhereInput => ({
  latitude: { gte: latitude - box.latitude, lte: latitude + box.latitude },
  longitude: { gte: longitude - box.longitude, lte: longitude + box.longitude },
});
