import type { Actor } from "~/features/accounts";
import { m } from "~/paraglide/messages";
import { dateOfDay, isoDay } from "~/platform/dates";
import { inTransaction } from "~/platform/db.server";
import { done, invalid, refused, type Outcome } from "~/platform/outcome";
import { lockMoment } from "../lock-moment.server";
import type { DescribeInput } from "../model/forms";
import { nextDayAfter } from "../model/moments";
import { canNote } from "../policy";

/** What came of it, when to be in touch again, and a note for who helps. By who logged it, or who helps this person. */
export function describeMoment(actor: Actor, { momentId, kind, outcome, nextOn, noNext, note }: DescribeInput): Promise<Outcome<{ roundId: string | null }>> {
  return inTransaction(async (tx) => {
    const locked = await lockMoment(tx, actor, momentId);
    if (!locked.ok) return locked;
    const { moment, ties } = locked.value;
    const mayNote = canNote(actor, ties);
    if (!mayNote && note) return refused(m.contact_moments_note_not_yours());
    if (nextOn && nextOn < isoDay(moment.at)) return invalid("", { nextOn: [m.contact_moments_next_past()] });
    const day = noNext ? null : (nextOn ?? nextDayAfter(outcome, moment.at));
    await tx.contactMoment.update({ where: { id: moment.id }, data: { kind, outcome, nextOn: day ? dateOfDay(day) : null, ...(mayNote ? { note } : {}) } });
    return done({ roundId: moment.roundId });
  });
}
