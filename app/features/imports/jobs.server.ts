import { writeInvitation, type InvitingContact } from "~/features/caseload/index.server";
import { after, days, now } from "~/platform/clock";
import { inTransaction, prisma, type Tx } from "~/platform/db.server";
import { enqueue, type CronJob, type JobHandlers } from "~/platform/jobs.server";
import { logger } from "~/platform/log.server";
import { factsFor } from "./facts.server";
import { clearRows, lockForJob } from "./lock-import.server";
import { importLimits, readColumns } from "./model/fields";
import { judgeRows } from "./model/judge";
import { refuseRows } from "./refuse-rows.server";
import { beginDrafts, employerOf, judgeVacancyRows, type VacancyList } from "./vacancy-lists.server";

/**
 * Invites the people of some rows, or begins their drafts, and leaves the rest to the next job. Invitations or drafts, rows and the next job stand
 * or fall together: who is killed in the middle has done nothing, and nothing is done twice.
 */
export async function importPeople({ importId }: { importId: string }): Promise<void> {
  await inTransaction(async (tx) => {
    const found = await lockForJob(tx, importId);
    if (!found || found.state !== "running") return;
    // two lists with the same people, of two colleagues: the second finds the invitations of the first
    await tx.$queryRaw`select id from organisation where id = ${found.organisationId}::uuid for no key update`;
    const rows = await tx.peopleImportRow.findMany({ where: { importId, state: "waiting" }, orderBy: { number: "asc" }, take: importLimits.batch, select: { number: true, cells: true } });
    if (rows.length === 0) return finish(tx, importId);
    if (found.kind === "vacancies") {
      await draftRows(tx, found, rows);
      await enqueue(tx, "import-people", { importId }, { key: `import:${importId}` });
      return;
    }
    const columns = readColumns(found.columns, found.headers.length);
    const judged = judgeRows(rows, columns, await factsFor(found, columns, rows, tx));
    await refuseRows(tx, importId, judged);
    const contacts = await contactsOf(tx, found.organisationId);
    for (const { number, verdict } of judged) {
      if (!verdict.ok) continue;
      const { membershipId, ...person } = verdict.person;
      const invitationId = await writeInvitation(tx, contacts.get(membershipId)!, person);
      await tx.peopleImportRow.update({ where: { importId_number: { importId, number } }, data: { state: "invited", invitationId, cells: [] } });
    }
    await enqueue(tx, "import-people", { importId }, { key: `import:${importId}` });
  });
}

/** The organisation's row is held: two lists with the same vacancies follow each other, and the second finds the drafts of the first. */
async function draftRows(tx: Tx, list: VacancyList, rows: readonly { number: number; cells: string[] }[]): Promise<void> {
  const employer = await employerOf(tx, list);
  if (!employer) return refuseRows(tx, list.id, rows.map(({ number }) => ({ number, verdict: { ok: false, fault: "refused", field: "title" } })));
  const judged = await judgeVacancyRows(list, rows, tx);
  await refuseRows(tx, list.id, judged);
  await refuseRows(tx, list.id, await beginDrafts(tx, employer, list.id, judged));
}

async function contactsOf(tx: Tx, organisationId: string): Promise<Map<string, InvitingContact>> {
  const found = await tx.membership.findMany({ where: { organisationId, role: "contactPerson", endedAt: null }, select: { id: true, accountId: true, account: { select: { firstName: true } }, organisation: { select: { name: true } } } });
  return new Map(found.map(({ id, accountId, account, organisation }) => [id, { membershipId: id, accountId, organisationId, organisationName: organisation.name, firstName: account.firstName }]));
}

/** Rows with faults stay to be mended; when there are none, nothing of the list is left. */
async function finish(tx: Tx, importId: string): Promise<void> {
  const refused = await tx.peopleImportRow.count({ where: { importId, state: "refused" } });
  await tx.peopleImport.update({ where: { id: importId }, data: { state: "done", finishedAt: now(), ...(refused === 0 ? { clearedAt: now() } : {}) } });
}

/** What was put up goes after its days, whatever became of it. @returns of how many lists */
export async function clearOldImports(): Promise<number> {
  const old = await prisma.peopleImport.findMany({ where: { clearedAt: null, createdAt: { lte: after(-days(importLimits.keptDays)) } }, select: { id: true } });
  for (const { id } of old) await inTransaction((tx) => clearOne(tx, id));
  return old.length;
}

async function clearOne(tx: Tx, importId: string): Promise<void> {
  const found = await lockForJob(tx, importId);
  if (!found) return;
  if (found.state === "mapping" || found.state === "checked") {
    await tx.peopleImport.deleteMany({ where: { id: importId } });
    return;
  }
  await tx.peopleImportRow.updateMany({ where: { importId, state: "waiting" }, data: { state: "refused", fault: "gone", field: "firstName" } });
  await clearRows(tx, importId);
  await tx.peopleImport.update({ where: { id: importId }, data: { clearedAt: now(), ...(found.state === "running" ? { state: "done", finishedAt: now() } : {}) } });
}

export const jobs: JobHandlers = {
  "import-people": importPeople,
  "clear-imports": async () => {
    const lists = await clearOldImports();
    if (lists > 0) logger.info({ lists }, "lists of people removed after their days");
  },
};

/** Every hour, so that seven days are not nearly eight. Times are UTC. */
export const cron: CronJob[] = [{ task: "clear-imports", match: "23 * * * *" }];
