import type { Actor } from "~/features/accounts";
import { openCaseloadThread } from "~/features/messages/index.server";
import { notify } from "~/features/notifications/index.server";
import { moveProfileReviews } from "~/features/reviews/index.server";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { inTransaction, type Tx } from "~/platform/db.server";
import { conflict, done, notFound, type Outcome } from "~/platform/outcome";
import { enqueueSearchSync } from "#search/sync.server";
import { lockMover, tiesOf, type Mover } from "../lock-mover.server";
import { canTakeOver } from "../policy";
import { putAway } from "../put-away.server";

/**
 * A contact person of the new municipality takes somebody over. In one step the person, the matches and what waits for a decision change owner,
 * so there is no moment without one. Of two who take at once the second reads who was first.
 */
export function takeOver(actor: Actor, jobSeekerId: string): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const mover = await lockMover(tx, jobSeekerId);
    if (!mover) return notFound();
    const { move } = mover;
    if (!move) return alreadyTaken(tx, actor, mover);
    if (!canTakeOver(actor, tiesOf(move)) || !actor.membershipId || !actor.organisationId || mover.person.account.erasedAt) return notFound();
    await putAway(tx, { moveId: move.id, jobSeekerId, goesAlong: move.goesAlong });
    await changeHands(tx, mover, { membershipId: actor.membershipId, organisationId: actor.organisationId });
    const { threadId } = await openCaseloadThread(tx, jobSeekerId);
    const params = { name: actor.firstName, company: actor.organisationName ?? "" };
    await notify(tx, { accountId: mover.person.account.id, kind: "move_taken", key: `move-taken:${move.id}:person`, path: `/berichten/${threadId}`, params, side: "person" });
    if (mover.person.contactPerson) {
      await notify(tx, { accountId: mover.person.contactPerson.accountId, kind: "move_taken", key: `move-taken:${move.id}:contact`, path: "/gemeente/mensen", params: { ...params, title: mover.person.account.firstName }, side: "contact" });
    }
    return done();
  });
}

async function changeHands(tx: Tx, { person, move }: Mover, to: { membershipId: string; organisationId: string }): Promise<void> {
  const at = now();
  const municipalityId = move!.toMunicipalityId;
  // sharing was with people of the old region
  const leavesRegion = person.municipality?.regionId !== move!.toMunicipality?.regionId;
  const stopsSharing = leavesRegion && person.sharedWithRegionSince !== null;
  await tx.jobSeeker.update({
    where: { id: person.id },
    data: { municipalityId, contactPersonId: to.membershipId, intakeState: "taken", takenAt: at, ...(stopsSharing ? { sharedWithRegionSince: null } : {}) },
  });
  if (stopsSharing) await tx.regionConsent.create({ data: { jobSeekerId: person.id, given: false, at, byMove: true } });
  await tx.move.update({ where: { id: move!.id }, data: { state: "taken", closedAt: at, toContactId: to.membershipId, fromContactId: person.contactPersonId } });
  await tx.handOver.create({ data: { jobSeekerId: person.id, fromId: person.contactPersonId, toId: to.membershipId, at } });
  await moveProfileReviews(tx, person.id, { organisationId: to.organisationId, municipalityId });
  await enqueueSearchSync(tx, "talent", person.id);
}

/** A colleague was first, or the person does not move any more. */
async function alreadyTaken(tx: Tx, actor: Actor, { person }: Mover): Promise<Outcome> {
  const isColleagues = person.contactPerson !== null && person.contactPerson.organisationId === actor.organisationId;
  return isColleagues && actor.role === "contactPerson" ? conflict(m.moves_already_taken({ name: person.contactPerson!.account.firstName })) : notFound();
}
