import type { Actor } from "~/features/accounts";
import { toldStanding } from "~/features/answers";
import type { VocabularyLocale } from "~/features/vocabulary";
import { prisma, type Prisma } from "~/platform/db.server";
import { toVacancyToFit, type VacancyToFit } from "./fit-vacancy.server";
import { toVacancyCard, type CardFacts, type VacancyCardView } from "./model/vacancy-card";
import { readVacancyContent, type VacancyContent } from "./model/vacancy-content";
import type { VacancyState } from "./model/vacancy-states";
import { viewVersions } from "./version-memory.server";

const organisation = { select: { id: true, name: true, slug: true } } as const;

export const factsSelect = {
  id: true,
  state: true,
  postedById: true,
  placeOfWorkId: true,
  formalEmployerId: true,
  municipalityId: true,
  liveVersionId: true,
  publishedAt: true,
  expiresAt: true,
  postedBy: organisation,
  placeOfWork: { select: { ...organisation.select, accountContactId: true } },
  formalEmployer: { select: { ...organisation.select, openHiringLabel: { select: { state: true, checkedOn: true } } } },
  workplace: { select: { name: true, street: true, postcode: true, place: true, directions: true, latitude: true, longitude: true } },
} satisfies Prisma.VacancySelect;

type Organisation = { id: string; name: string; slug: string };

/** A vacancy that everybody may see, with the content of its approved version. */
export type PublishedVacancy = {
  id: string;
  versionId: string;
  postedBy: Organisation;
  placeOfWork: Organisation & { accountContactId: string | null };
  formalEmployer: Organisation;
  municipalityId: string | null;
  workplace: { name: string; street: string; postcode: string; place: string; directions: string; latitude: number; longitude: number };
  publishedAt: Date | null;
  content: VacancyContent;
};

/** The approved version of a published vacancy; null for every other state. */
export async function findPublishedVacancy(id: string): Promise<PublishedVacancy | null> {
  const found = await prisma.vacancy.findFirst({
    where: { id, state: "published", liveVersionId: { not: null } },
    select: { ...factsSelect, liveVersion: { select: { id: true, content: true } } },
  });
  if (!found?.liveVersion) return null;
  const { postedBy, placeOfWork, formalEmployer, municipalityId, workplace, publishedAt, liveVersion } = found;
  return { id, versionId: liveVersion.id, postedBy, placeOfWork, formalEmployer, municipalityId, workplace, publishedAt, content: readVacancyContent(liveVersion.content) };
}

/** What everybody could read once: a vacancy that was published and stopped, or stands still. Null for all others. */
export async function findEndedVacancy(id: string): Promise<{ title: string; company: string; isPaused: boolean } | null> {
  const found = await prisma.vacancy.findFirst({
    where: { id, state: { in: ["paused", "filled", "closed"] }, publishedAt: { not: null }, liveVersionId: { not: null } },
    select: { state: true, placeOfWork: { select: { name: true } }, liveVersion: { select: { content: true } } },
  });
  return found && { title: readVacancyContent(found.liveVersion?.content).title, company: found.placeOfWork.name, isPaused: found.state === "paused" };
}

export type VacancyByTitle = { id: string; title: string; company: string; place: string; state: VacancyState };

/** Vacancies in the municipalities that a contact person serves, drafts left out, with all words in their title; open ones first. */
export async function findVacanciesByTitle(actor: Actor, words: readonly string[], take: number): Promise<VacancyByTitle[]> {
  if (actor.role !== "contactPerson" || words.length === 0) return [];
  const inTitle = (word: string): Prisma.VacancyVersionWhereInput => ({ content: { path: ["title"], string_contains: word, mode: "insensitive" } });
  const written = { state: { in: ["submitted" as const, "approved" as const] }, AND: words.map(inTitle) };
  const found = await prisma.vacancy.findMany({
    where: { municipalityId: { in: actor.municipalityIds }, state: { not: "draft" }, versions: { some: written } },
    orderBy: [{ state: "asc" }, { draftChangedAt: "desc" }, { id: "asc" }],
    take,
    select: {
      id: true, state: true, placeOfWork: { select: { name: true } }, workplace: { select: { place: true } },
      versions: { where: written, orderBy: { number: "desc" }, take: 1, select: { content: true } },
    },
  });
  return found.map(({ id, state, placeOfWork, workplace, versions }) => ({ id, state, title: readVacancyContent(versions[0]?.content).title, company: placeOfWork.name, place: workplace.place }));
}

type CountedAnswers = { answered: number | null; unanswered: number | null; medianMinutes: number | null };
type CardRow = CardFacts & { state: VacancyState; liveVersionId: string; latitude: number; longitude: number };

/** In SQL because lists of results need it for each answer: one round trip instead of one per relation. */
async function readCardRows(ids: readonly string[]): Promise<CardRow[]> {
  const rows = await prisma.$queryRaw<(Omit<CardRow, "answers"> & CountedAnswers)[]>`
    select v.id, v.state::text as state, v.live_version_id as "liveVersionId", o.name as company, case when f.id <> o.id then f.name end as "contractWith", l.organisation_id is not null as "inProgramme", w.place, w.latitude, w.longitude,
      s.answered, s.unanswered, s.median_minutes as "medianMinutes"
    from unnest(${[...ids]}::uuid[]) with ordinality as asked(id, at)
    join vacancy v on v.id = asked.id join organisation o on o.id = v.place_of_work_id join organisation f on f.id = v.formal_employer_id join workplace w on w.id = v.workplace_id
    left join answer_standing s on s.organisation_id = v.posted_by_id left join open_hiring_label l on l.organisation_id = v.formal_employer_id and l.state = 'confirmed'
    where v.live_version_id is not null order by asked.at`;
  return rows.map(({ answered, unanswered, medianMinutes, ...row }) => ({ ...row, answers: toldStanding({ answered: answered ?? 0, unanswered: unanswered ?? 0, medianMinutes }) }));
}

/** A card, and what the fit reads of the same version. */
export type CardForFit = VacancyToFit & { vacancy: VacancyCardView };

/** Cards of published vacancies in the order of the ids; what is not published any more drops out. */
export async function listCardsForFit(ids: readonly string[], locale: VocabularyLocale): Promise<CardForFit[]> {
  if (ids.length === 0) return [];
  const rows = (await readCardRows(ids)).filter(({ state }) => state === "published");
  const versions = await viewVersions(rows.map(({ liveVersionId }) => liveVersionId), locale);
  return rows.flatMap(({ state: _, liveVersionId, ...facts }) => {
    const version = versions.get(liveVersionId);
    return version ? [{ vacancy: toVacancyCard(facts, version.view), ...toVacancyToFit(liveVersionId, version.content, facts) }] : [];
  });
}

export async function listVacancyCards(ids: readonly string[], locale: VocabularyLocale): Promise<VacancyCardView[]> {
  return (await listCardsForFit(ids, locale)).map(({ vacancy }) => vacancy);
}

/** Published vacancies of one company, newest first. */
export async function listVacanciesOfCompany(organisationId: string, locale: VocabularyLocale, limit = 12): Promise<VacancyCardView[]> {
  const found = await prisma.vacancy.findMany({
    where: { placeOfWorkId: organisationId, state: "published", liveVersionId: { not: null } },
    orderBy: { publishedAt: "desc" },
    take: limit,
    select: { id: true },
  });
  return listVacancyCards(found.map(({ id }) => id), locale);
}

/** What somebody kept for later, newest first; vacancies that ended are told by their title. */
export async function listFavourites(actor: Actor, locale: VocabularyLocale): Promise<{ open: VacancyCardView[]; ended: { id: string; title: string; company: string }[] }> {
  const kept = await prisma.favouriteVacancy.findMany({ where: { accountId: actor.accountId }, orderBy: { at: "desc" }, take: 100, select: { vacancyId: true } });
  const rows = await readCardRows(kept.map(({ vacancyId }) => vacancyId));
  const versions = await viewVersions(rows.map(({ liveVersionId }) => liveVersionId), locale);
  const cards = rows.flatMap(({ state, liveVersionId, ...facts }) => {
    const version = versions.get(liveVersionId);
    return version ? [{ isOpen: state === "published", card: toVacancyCard(facts, version.view) }] : [];
  });
  return {
    open: cards.filter(({ isOpen }) => isOpen).map(({ card }) => card),
    ended: cards.filter(({ isOpen }) => !isOpen).map(({ card: { id, title, company } }) => ({ id, title, company })),
  };
}

export async function isFavourite(actor: Actor, vacancyId: string): Promise<boolean> {
  return (await prisma.favouriteVacancy.count({ where: { accountId: actor.accountId, vacancyId } })) > 0;
}

export type MyVacancy = {
  id: string;
  state: VacancyState;
  title: string;
  placeOfWork: string;
  place: string;
  isPoster: boolean;
  /** a version waits for a decision */
  isWaiting: boolean;
  placeKind: string | null;
  places: number;
  publishedAt: Date | null;
  expiresAt: Date | null;
  draftChangedAt: Date;
};

/**
 * The vacancies of an employer's organisation: what it posts, and what others post for it (`vacanciesOf`). Open ones first.
 * Who posts sees the own draft; others see what was approved or sent in. In SQL, as a list needs three words of each content.
 */
export async function listMyVacancies(actor: Actor): Promise<MyVacancy[]> {
  if (actor.role !== "employer" || !actor.organisationId) return [];
  const organisationId = actor.organisationId;
  return prisma.$queryRaw<MyVacancy[]>`
    select v.id, v.state::text as state, coalesce(shown.title, '') as title, o.name as "placeOfWork", w.place,
      v.posted_by_id = ${organisationId}::uuid as "isPoster", waiting.id is not null as "isWaiting",
      shown."placeKind", coalesce(shown.places, 1) as places,
      v.published_at as "publishedAt", v.expires_at as "expiresAt", v.draft_changed_at as "draftChangedAt"
    from vacancy v
    join organisation o on o.id = v.place_of_work_id
    join workplace w on w.id = v.workplace_id
    left join vacancy_version live on live.id = v.live_version_id
    left join lateral (select id, content from vacancy_version where vacancy_id = v.id and state = 'submitted' limit 1) waiting on true
    cross join lateral jsonb_to_record(case when v.posted_by_id = ${organisationId}::uuid then v.draft else coalesce(live.content, waiting.content) end) as shown(title text, "placeKind" text, places int)
    where (v.posted_by_id = ${organisationId}::uuid or v.place_of_work_id = ${organisationId}::uuid or v.formal_employer_id = ${organisationId}::uuid)
      and (v.posted_by_id = ${organisationId}::uuid or live.id is not null or waiting.id is not null)
    order by v.state, v.draft_changed_at desc limit 200`;
}
