import { now } from "~/platform/clock";
import { isoDay } from "~/platform/dates";
import { inTransaction, type Tx } from "~/platform/db.server";
import { checkInPathOf } from "../check-in-link.server";
import { lockPlacement, type PlacementRow } from "../lock-placement.server";
import { checkInParties, monthToAsk, remindAfter, type CheckInParty } from "../model/check-ins";
import { tellParty } from "../tell.server";

/** Asks the person and the company how it goes, where a month is round. Twice on a day is once. @returns whether it was asked */
export function askCheckIn(placementId: string): Promise<boolean> {
  return inTransaction(async (tx) => {
    const placement = await lockPlacement(tx, placementId);
    if (!placement || placement.state !== "running" || placement.jobSeeker.account.erasedAt) return false;
    const asked = await tx.checkIn.findMany({ where: { placementId }, select: { month: true } });
    const month = monthToAsk(isoDay(placement.startsOn), asked.map((one) => one.month), isoDay(now()));
    if (month === null) return false;
    for (const party of checkInParties) {
      const { id } = await tx.checkIn.create({ data: { placementId, month, party, askedAt: now() }, select: { id: true } });
      await tell(tx, placement, party, id, "asked");
    }
    return true;
  });
}

/** Asks once more who did not answer. @returns whether it was asked */
export function remindCheckIn(checkInId: string): Promise<boolean> {
  return inTransaction(async (tx) => {
    // by id: a job of ours asks, for nobody
    const found = await tx.checkIn.findUnique({ where: { id: checkInId }, select: { placementId: true } });
    const placement = found && (await lockPlacement(tx, found.placementId));
    if (!placement || placement.state !== "running" || placement.jobSeeker.account.erasedAt) return false;
    const [checkIn] = await tx.checkIn.updateManyAndReturn({ where: { id: checkInId, answeredAt: null, remindedAt: null, askedAt: { lte: new Date(now().getTime() - remindAfter) } }, data: { remindedAt: now() }, select: { party: true } });
    if (!checkIn) return false;
    await tell(tx, placement, checkIn.party as CheckInParty, checkInId, "reminded");
    return true;
  });
}

const tell = (tx: Tx, placement: PlacementRow, party: CheckInParty, checkInId: string, key: string) => tellParty(tx, placement, party, { kind: "placement_check_in", key: `check-in:${checkInId}:${key}`, path: checkInPathOf(checkInId) });
