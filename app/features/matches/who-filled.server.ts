import { notify } from "~/features/notifications/index.server";
import { now } from "~/platform/clock";
import { prisma, type Tx } from "~/platform/db.server";
import { matchSelect, standInsToday, titleOf } from "./match-row.server";
import { companyName, nameOf, personIn, shortNameOf } from "./names";

/** Names are shared and nobody has begun yet: whom a company knows, and who could have taken a place. */
const couldFill = ["approved", "planned"] as const;

/** Who could have taken a place of a vacancy, with the names that the company that posts it may know. */
export async function listWhoCouldFill(vacancyId: string): Promise<{ matchId: string; name: string }[]> {
  const rows = await prisma.match.findMany({ where: { vacancyId, state: { in: [...couldFill] } }, orderBy: [{ changedAt: "asc" }, { id: "asc" }], take: 40, select: matchSelect });
  return rows.map((row) => ({ matchId: row.id, name: nameOf(personIn(row, "employer")) }));
}

/**
 * The company says who took a place when it ends its vacancy. It cannot place anybody itself: the match stays open, and the person's own
 * contact person is asked to confirm. The caller holds the lock of the vacancy.
 * @returns someoneElse: a match is not of this vacancy, or cannot be placed · nobody: there is somebody to choose from, and nobody works there yet
 */
export async function noteWhoFilled(tx: Tx, vacancyId: string, matchIds: readonly string[]): Promise<"ok" | "someoneElse" | "nobody"> {
  const possible = await tx.match.findMany({ where: { vacancyId, state: { in: [...couldFill] } }, select: matchSelect });
  const chosen = possible.filter(({ id }) => matchIds.includes(id));
  if (chosen.length < new Set(matchIds).size) return "someoneElse";
  if (chosen.length === 0 && possible.length > 0 && (await countWorking(tx, vacancyId)) === 0) return "nobody";
  for (const row of chosen) {
    await tx.match.update({ where: { id: row.id }, data: { saidToFillAt: now() } });
    const own = row.jobSeeker.contactPerson;
    const receivers = own ? [own.accountId, ...standInsToday(row).map(({ standIn }) => standIn.accountId)] : [];
    const params = { name: shortNameOf(personIn(row, "ownContact")), title: titleOf(row), company: companyName(row) };
    for (const accountId of receivers) await notify(tx, { accountId, kind: "match_said_to_fill", key: `match-said-to-fill:${row.id}`, path: `/matches/${row.id}`, params, side: "contact" });
  }
  return "ok";
}

/** Somebody works there by a match, or by the queue of open hiring: then it was filled by that one. */
async function countWorking(tx: Tx, vacancyId: string): Promise<number> {
  const [placed, started] = await Promise.all([
    tx.match.count({ where: { vacancyId, state: { in: ["placed", "completed"] } } }),
    tx.queueEntry.count({ where: { vacancyId, state: { in: ["accepted", "started"] } } }),
  ]);
  return placed + started;
}
