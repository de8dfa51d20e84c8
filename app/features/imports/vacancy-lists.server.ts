import type { Actor } from "~/features/accounts";
import { listPostingPlaces } from "~/features/employers/index.server";
import { placeKindIds, type PlaceKindId } from "~/features/vacancies";
import { beginVacancy, discardUntouchedDrafts } from "~/features/vacancies/index.server";
import { isoDay } from "~/platform/dates";
import { now } from "~/platform/clock";
import { prisma, type Tx } from "~/platform/db.server";
import { judgeVacancies, keyOf, type VacancyFacts, type VacancyVerdict } from "./judge-vacancies.server";
import { readColumnsOf } from "./model/fields";
import { vacancyFields } from "./model/vacancy-fields";

export type VacancyList = { id: string; organisationId: string; accountId: string; defaultWorkplaceId: string | null; defaultPlaceKind: string; headers: string[]; columns: unknown };
type Row = { number: number; cells: string[] };

export const isPlaceKind = (kind: string): kind is PlaceKindId => placeKindIds.some((one) => one === kind);

export const vacancyColumnsOf = (list: Pick<VacancyList, "columns" | "headers">) => readColumnsOf(vacancyFields, list.columns, list.headers.length);

/** What would become of each row now. */
export async function judgeVacancyRows(list: VacancyList, rows: readonly Row[], tx: Tx = prisma) {
  return judgeVacancies(rows, vacancyColumnsOf(list), await factsFor(list, tx));
}

async function factsFor(list: VacancyList, tx: Tx): Promise<VacancyFacts> {
  const places = await listPostingPlaces(list.organisationId, tx);
  const mine = await tx.$queryRaw<{ title: string; workplaceId: string }[]>`
    select coalesce(v.draft->>'title', p.content->>'title', '') as title, v.workplace_id as "workplaceId" from vacancy v left join vacancy_version p on p.id = v.live_version_id
    where v.posted_by_id = ${list.organisationId}::uuid and v.state in ('draft', 'submitted', 'published', 'paused')`;
  return {
    places,
    defaultWorkplaceId: list.defaultWorkplaceId,
    defaultPlaceKind: isPlaceKind(list.defaultPlaceKind) ? list.defaultPlaceKind : null,
    known: new Set(mine.map(({ title, workplaceId }) => keyOf(title, workplaceId))),
    today: isoDay(now()),
  };
}

/** Who put the list up, as an employer of that company; null when that one left. */
export async function employerOf(tx: Tx, { accountId, organisationId }: Pick<VacancyList, "accountId" | "organisationId">): Promise<Actor | null> {
  const found = await tx.membership.findFirst({
    where: { accountId, organisationId, role: "employer", endedAt: null, account: { erasedAt: null } },
    select: { id: true, isManager: true, account: { select: { firstName: true } }, organisation: { select: { name: true, kind: true, verification: true } } },
  });
  return found && {
    accountId, sessionId: "", role: "employer", firstName: found.account.firstName, locale: "nl", jobSeekerId: null, membershipId: found.id, organisationId, organisationKind: found.organisation.kind,
    organisationName: found.organisation.name, organisationVerified: found.organisation.verification === "verified", isManager: found.isManager, municipalityIds: [],
  };
}

/** Begins a draft for each row; an agreement that was withdrawn meanwhile stops one row and not the list. @returns the rows that were refused after all */
export async function beginDrafts(tx: Tx, actor: Actor, importId: string, judged: readonly { number: number; verdict: VacancyVerdict }[]) {
  const refused: { number: number; verdict: VacancyVerdict }[] = [];
  for (const { number, verdict } of judged) {
    if (!verdict.ok) continue;
    const made = await beginVacancy(tx, actor, verdict.vacancy);
    if (!made.ok) refused.push({ number, verdict: { ok: false, fault: "refused", field: "workplace" } });
    else await tx.peopleImportRow.update({ where: { importId_number: { importId, number } }, data: { state: "invited", vacancyId: made.value.id, cells: [] } });
  }
  return refused;
}

/** Drafts that nobody wrote in go; what somebody worked on stays. */
export async function takeBackDrafts(tx: Tx, importId: string): Promise<void> {
  const rows = await tx.peopleImportRow.findMany({ where: { importId, vacancyId: { not: null } }, select: { vacancyId: true } });
  await discardUntouchedDrafts(tx, rows.map(({ vacancyId }) => vacancyId!));
}

/** Drafts that were worked on, untouched ones, and those that were taken back. */
export async function countDrafts(importId: string): Promise<{ answered: number; takenBack: number; open: number }> {
  const [counts] = await prisma.$queryRaw<{ answered: number; takenBack: number; open: number }[]>`
    select count(*) filter (where v.id is not null and not (v.state = 'draft' and v.draft_changed_at = v.created_at))::int as answered,
      count(*) filter (where v.id is not null and v.state = 'draft' and v.draft_changed_at = v.created_at)::int as open,
      count(*) filter (where v.id is null)::int as "takenBack"
    from people_import_row r left join vacancy v on v.id = r.vacancy_id where r.import_id = ${importId}::uuid and r.state = 'invited'`;
  return counts!;
}
