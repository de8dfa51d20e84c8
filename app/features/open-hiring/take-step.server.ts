import type { Actor } from "~/features/accounts";
import { m } from "~/paraglide/messages";
import { inTransaction, type Prisma, type Tx } from "~/platform/db.server";
import { logger } from "~/platform/log.server";
import { conflict, notFound, refused, type Outcome } from "~/platform/outcome";
import { today } from "~/platform/dates";
import { lockEntry, type LockedEntry, type LockedQueue } from "./lock-queue.server";
import { mayDo, type QueueAction, type QueueParty } from "./model/steps";
import { partyOf, type EntryTies } from "./policy";

export const tiesSelect = {
  state: true, shownToContact: true, jobSeekerId: true,
  jobSeeker: { select: { municipalityId: true, contactPersonId: true, contactPerson: { select: { stoodInBy: { select: { standInId: true, from: true, until: true } } } } } },
  queue: { select: { vacancy: { select: { postedById: true, placeOfWorkId: true } } } },
} as const satisfies Prisma.QueueEntrySelect;

export function tiesOf({ jobSeeker, queue: { vacancy }, state, shownToContact, jobSeekerId }: Prisma.QueueEntryGetPayload<{ select: typeof tiesSelect }>): EntryTies {
  const day = today();
  return {
    jobSeekerId, state, shownToContact,
    postedById: vacancy.postedById,
    placeOfWorkId: vacancy.placeOfWorkId,
    municipalityId: jobSeeker?.municipalityId ?? null,
    contactPersonId: jobSeeker?.contactPersonId ?? null,
    standInIds: jobSeeker?.contactPerson?.stoodInBy.filter(({ from, until }) => from <= day && day <= until).map(({ standInId }) => standInId) ?? [],
  };
}

export type StepFacts = { queue: LockedQueue; entry: LockedEntry; party: Exclude<QueueParty, "system"> };

/**
 * Does something to an entry under the lock of its queue, when the policy says that this person may. What is refused stands in the log
 * of the program: nobody may change an order, and whoever tries leaves a trace.
 */
export function takeStep<T>(actor: Actor, entryId: string, action: QueueAction, work: (tx: Tx, facts: StepFacts) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  return inTransaction(async (tx) => {
    const locked = await lockEntry(tx, entryId);
    if (!locked) return notFound();
    const ties = tiesOf(await tx.queueEntry.findUniqueOrThrow({ where: { id: entryId }, select: tiesSelect }));
    const party = partyOf(actor, ties);
    const verdict = party && mayDo(action, party, ties.state);
    if (party && verdict?.allowed) return work(tx, { ...locked, party });
    if (verdict && !verdict.allowed && verdict.because === "notNow") return conflict(m.open_hiring_not_now());
    logger.warn({ part: "open-hiring", accountId: actor.accountId, role: actor.role, entryId, action, party }, "a step in a queue was refused");
    return verdict ? refused(m.open_hiring_not_yours()) : notFound();
  });
}

