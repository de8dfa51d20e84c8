import type { Actor } from "~/features/accounts";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { inTransaction, type Tx } from "~/platform/db.server";
import { conflict, done, notFound, refused, type Outcome } from "~/platform/outcome";
import { lockAsParty } from "../allow-step.server";
import { checkInOfToken } from "../check-in-link.server";
import { lockPlacement, type PlacementRow } from "../lock-placement.server";
import type { CheckInValues } from "../model/aftercare-forms";
import { answerWithin, isTrouble, type Going } from "../model/check-ins";
import { tellParty } from "../tell.server";

/** The person or the company answers by the link of a mail, without signing in. Another answer takes the place of the first. */
export function answerCheckIn(token: string, values: CheckInValues): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const id = checkInOfToken(token);
    // by id: the seal of the link is the right to answer
    const found = id ? await tx.checkIn.findUnique({ where: { id }, select: { placementId: true } }) : null;
    const placement = found && (await lockPlacement(tx, found.placementId));
    if (!id || !placement || placement.jobSeeker.account.erasedAt) return notFound();
    return write(tx, placement, id, values, false);
  });
}

/** The own contact person writes down what was heard, on the phone or at work. */
export function writeDownCheckIn(actor: Actor, placementId: string, checkInId: string, values: CheckInValues): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const locked = await lockAsParty(tx, actor, placementId);
    if (!locked.ok) return locked;
    if (locked.value.party !== "ownContact") return refused(m.placements_only_contact());
    return write(tx, locked.value.placement, checkInId, values, true);
  });
}

async function write(tx: Tx, placement: PlacementRow, checkInId: string, { going, call }: CheckInValues, byContact: boolean): Promise<Outcome> {
  const before = await tx.checkIn.findFirst({ where: { id: checkInId, placementId: placement.id }, select: { askedAt: true, answeredAt: true, going: true, wantsCall: true } });
  if (!before) return notFound();
  if (now().getTime() - before.askedAt.getTime() > answerWithin) return conflict(m.placements_check_in_over());
  const same = before.going === going && before.wantsCall === call;
  if (same) return done();
  await tx.checkIn.update({ where: { id: checkInId }, data: { answeredAt: now(), going, wantsCall: call, byContact } });
  const wasTrouble = before.going !== null && isTrouble({ going: before.going as Going, wantsCall: before.wantsCall });
  // who wrote it down knows it already
  if (isTrouble({ going, wantsCall: call }) && !wasTrouble && !byContact) {
    await tellParty(tx, placement, "ownContact", { kind: "placement_trouble", key: `check-in:${checkInId}:${now().toISOString()}`, path: `/plaatsingen/${placement.id}#nazorg` });
  }
  return done();
}
