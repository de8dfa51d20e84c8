import type { Actor } from "~/features/accounts";
import { personSelect, relationTo, revealTo, tiesOf } from "~/features/caseload/index.server";
import { now } from "~/platform/clock";
import { prisma } from "~/platform/db.server";
import { undoWithin, type MomentKind, type MomentOutcome } from "./model/moments";

export type Moment = {
  id: string; kind: MomentKind; outcome: MomentOutcome | null; at: Date; nextOn: Date | null;
  /** empty where the actor may not read it */
  note: string;
  by: string; round: string | null; roundId: string | null; canUndo: boolean; canDescribe: boolean;
};
export type ContactPage = { jobSeekerId: string; name: string; isOwn: boolean; moments: Moment[] };

/** All that was written down about contact with a person, newest first; null for who may not know. */
export async function findContact(actor: Actor, jobSeekerId: string): Promise<ContactPage | null> {
  // by id: the relation of the actor to this person is asked next
  const row = await prisma.jobSeeker.findUnique({ where: { id: jobSeekerId, account: { erasedAt: null } }, select: personSelect });
  const relation = row && relationTo(actor, tiesOf(row));
  if (!row || (relation !== "ownContact" && relation !== "colleague")) return null;
  const isOwn = relation === "ownContact";
  const person = revealTo(actor, row);
  return { jobSeekerId, name: person.fullName ?? person.name ?? "", isOwn, moments: await listMoments(actor, jobSeekerId, isOwn) };
}

async function listMoments(actor: Actor, jobSeekerId: string, isOwn: boolean): Promise<Moment[]> {
  const rows = await prisma.contactMoment.findMany({
    where: { jobSeekerId },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: 100,
    select: {
      id: true, kind: true, outcome: true, at: true, nextOn: true, membershipId: true, ...(isOwn ? { note: true } : {}), round: { select: { id: true, name: true } },
      membership: { select: { account: { select: { firstName: true } } } },
    },
  });
  return rows.map(({ membership, membershipId, round, ...row }) => ({
    ...row,
    note: "note" in row && typeof row.note === "string" ? row.note : "",
    by: membership.account.firstName,
    round: round?.name ?? null,
    roundId: round?.id ?? null,
    canUndo: membershipId === actor.membershipId && now().getTime() - row.at.getTime() <= undoWithin,
    canDescribe: isOwn || membershipId === actor.membershipId,
  }));
}
