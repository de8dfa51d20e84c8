import type { Actor } from "~/features/accounts";
import { compareFits, describeFitOnCard, scoreFit, type CardFit, type Fit } from "~/features/fit";
import { describeProfile, listShownProfiles, loadProfilesToFit, visibleJobSeekers, type ProfileView } from "~/features/profiles/index.server";
import { noteSuggestions } from "~/features/suggestions/index.server";
import { listVacancyCards, loadVacanciesToFit } from "~/features/vacancies/index.server";
import type { VacancyCardView } from "~/features/vacancies";
import { getLocale } from "~/paraglide/runtime";
import { prisma, type Prisma } from "~/platform/db.server";
import { openStates } from "./model/transitions";

/** How many are looked at before the fit puts them in order, and how many are shown. */
const looked = 300;
const shown = 10;
/** degrees of latitude and longitude around somebody's home or a place of work: some 35 km */
const box = { latitude: 0.32, longitude: 0.5 };

export type ProposedPerson = { profile: ProfileView; fit: CardFit | null };
export type ProposedWork = { vacancy: VacancyCardView; fit: CardFit | null };

/** People with an approved profile whom the actor may propose. The own people come first. */
function proposable(actor: Actor, search: string): Prisma.JobSeekerWhereInput {
  const words = search.trim().split(/\s+/).filter(Boolean).slice(0, 5);
  const named = words.map((word): Prisma.JobSeekerWhereInput => {
    const first: Prisma.JobSeekerWhereInput = { account: { firstName: { contains: word, mode: "insensitive" } } };
    // a last name is searched only where it may be seen
    return { OR: [first, { account: { lastName: { contains: word, mode: "insensitive" } }, contactPerson: { organisationId: actor.organisationId ?? undefined } }] };
  });
  return { AND: [visibleJobSeekers(actor), { contactPersonId: { not: null }, state: { in: ["live", "changed"] }, liveVersionId: { not: null }, account: { erasedAt: null } }, ...named] };
}

/** The first tap: for whom. */
export async function listPeopleToPropose(actor: Actor, search: string): Promise<ProposedPerson[]> {
  const own = await findIds(actor, { AND: [proposable(actor, search), { contactPersonId: actor.membershipId }] }, shown);
  const others = own.length < shown ? await findIds(actor, { AND: [proposable(actor, search), { NOT: { contactPersonId: actor.membershipId } }] }, shown - own.length) : [];
  return describePeople(actor, [...own, ...others].map((id) => ({ id, fit: null })));
}

/** The second tap, for a vacancy: whom it suits best. */
export async function listPeopleForWork(actor: Actor, vacancyId: string, search: string): Promise<ProposedPerson[]> {
  const to = (await loadVacanciesToFit([vacancyId])).get(vacancyId);
  if (!to) return [];
  const { work } = to;
  const near = { latitude: around(work.latitude, box.latitude), longitude: around(work.longitude, box.longitude) };
  const whoMay: Prisma.JobSeekerWhereInput = { AND: [proposable(actor, search), search ? {} : near, { matches: { none: { vacancyId, state: { in: [...openStates] } } } }] };
  // the own people are never left out because there are many others, and of those it is not the alphabet that chooses
  const own = await findIds(actor, { AND: [whoMay, { contactPersonId: actor.membershipId }] }, looked);
  const others = own.length < looked ? await findIds(actor, { AND: [whoMay, { NOT: { contactPersonId: actor.membershipId } }] }, looked - own.length, freshest) : [];
  const ids = [...own, ...others];
  const profiles = await loadProfilesToFit(ids);
  const chosen = best(ids.flatMap((id) => { const found = profiles.get(id); return found ? [{ id, versionId: found.versionId, fit: scoreFit(found.profile, work) }] : []; }));
  noteSuggestions(actor, "proposal", chosen.map(({ id, versionId, fit }) => ({ jobSeekerId: id, profileVersionId: versionId, vacancyVersionId: to.versionId, fit })));
  return describePeople(actor, chosen);
}

/** The second tap, for a person: which work suits best. */
export async function listWorkForPerson(actor: Actor, jobSeekerId: string, search: string): Promise<ProposedWork[]> {
  const beside = (await loadProfilesToFit([jobSeekerId])).get(jobSeekerId);
  if (!beside) return [];
  const { profile } = beside;
  const near: Prisma.VacancyWhereInput = { workplace: { latitude: around(profile.latitude, box.latitude), longitude: around(profile.longitude, box.longitude) } };
  const titled: Prisma.VacancyWhereInput = search.trim() ? { liveVersion: { content: { path: ["title"], string_contains: search.trim(), mode: "insensitive" } } } : near;
  const rows = await prisma.vacancy.findMany({
    where: { AND: [{ state: "published", openHiring: false, liveVersionId: { not: null } }, titled, { matches: { none: { jobSeekerId, state: { in: [...openStates] } } } }] },
    orderBy: [{ publishedAt: "desc" }, { id: "asc" }],
    take: looked,
    select: { id: true },
  });
  const works = await loadVacanciesToFit(rows.map((row) => row.id));
  const scored = best([...works].map(([id, { work, versionId }]) => ({ id, versionId, fit: scoreFit(profile, work) })));
  noteSuggestions(actor, "proposal", scored.map(({ versionId, fit }) => ({ jobSeekerId, profileVersionId: beside.versionId, vacancyVersionId: versionId, fit })));
  const cards = await listVacancyCards(scored.map(({ id }) => id), getLocale());
  return cards.map((vacancy) => ({ vacancy, fit: tell(scored.find(({ id }) => id === vacancy.id)!.fit) }));
}

/** The third tap: both beside each other, with the reasons. Null when one of the two cannot be proposed. */
export async function findPair(actor: Actor, jobSeekerId: string, vacancyId: string): Promise<{ person: ProposedPerson; work: ProposedWork } | null> {
  const [profiles, works, [vacancy], ids] = await Promise.all([
    loadProfilesToFit([jobSeekerId]),
    loadVacanciesToFit([vacancyId]),
    listVacancyCards([vacancyId], getLocale()),
    findIds(actor, { AND: [proposable(actor, ""), { id: jobSeekerId }] }, 1),
  ]);
  const [beside, to] = [profiles.get(jobSeekerId), works.get(vacancyId)];
  if (!beside || !to || !vacancy || ids.length === 0) return null;
  const fit = scoreFit(beside.profile, to.work);
  noteSuggestions(actor, "proposal", [{ jobSeekerId, profileVersionId: beside.versionId, vacancyVersionId: to.versionId, fit }]);
  const [person] = await describePeople(actor, [{ id: jobSeekerId, fit }]);
  return person ? { person, work: { vacancy, fit: tell(fit) } } : null;
}

const byName: Prisma.JobSeekerOrderByWithRelationInput[] = [{ account: { firstName: "asc" } }, { id: "asc" }];
/** who said most recently to look for work */
const freshest: Prisma.JobSeekerOrderByWithRelationInput[] = [{ availableConfirmedAt: { sort: "desc", nulls: "last" } }, { id: "asc" }];

async function findIds(actor: Actor, where: Prisma.JobSeekerWhereInput, take: number, orderBy = byName): Promise<string[]> {
  if (actor.role !== "contactPerson") return [];
  const rows = await prisma.jobSeeker.findMany({ where, orderBy, take, select: { id: true } });
  return rows.map((row) => row.id);
}

async function describePeople(actor: Actor, people: { id: string; fit: Fit | null }[]): Promise<ProposedPerson[]> {
  const profiles = await listShownProfiles(actor, people.map(({ id }) => id));
  return profiles.map((one) => ({ profile: describeProfile(one.person, getLocale()), fit: tell(people.find(({ id }) => id === one.jobSeekerId)!.fit) }));
}

const best = <T extends { fit: Fit }>(pairs: T[]): T[] => pairs.toSorted((a, b) => compareFits(a.fit, b.fit)).slice(0, shown);
const tell = (fit: Fit | null): CardFit | null => (fit ? describeFitOnCard(fit, "contactPerson", getLocale()) : null);
const around = (middle: number, size: number) => ({ gte: middle - size, lte: middle + size });
