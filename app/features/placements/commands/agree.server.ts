import type { Actor } from "~/features/accounts";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { conflict, done, type Outcome } from "~/platform/outcome";
import { lockAsParty } from "../allow-step.server";
import { movePlacement, partyNames } from "../move-placement.server";
import { tellParties } from "../tell.server";

/** Everybody who has to say yes. */
const allParties = ["jobseeker", "employer", "contactPerson"] as const;

/**
 * One party says yes to exactly the text that stood on the page. The third yes to the same text plans the trial, whoever is last and
 * however many press at once: all wait for the lock of the row.
 */
export function agree(actor: Actor, placementId: string, hash: string): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const locked = await lockAsParty(tx, actor, placementId);
    if (!locked.ok) return locked;
    const { placement, party } = locked.value;
    if (placement.kind !== "trial" || placement.state === "ended") return conflict(m.placements_not_now());
    if (hash !== placement.agreementHash) return conflict(m.placements_text_changed());
    const account = await tx.account.findUniqueOrThrow({ where: { id: actor.accountId }, select: { firstName: true, lastName: true } });
    const name = [`${account.firstName} ${account.lastName}`.trim(), actor.organisationName ?? ""].filter(Boolean).join(", ");
    await tx.placementAgreement.createMany({ data: [{ placementId, party: partyNames[party], hash, at: now(), name, accountId: actor.accountId }], skipDuplicates: true });
    const said = await tx.placementAgreement.findMany({ where: { placementId, hash }, select: { party: true } });
    if (placement.state !== "agreeing" || !allParties.every((one) => said.some(({ party: by }) => by === one))) return done();
    const eventId = await movePlacement(tx, placement, { action: "settle", party: "system", actorId: null });
    await tellParties(tx, placement, { kind: "placement_agreed", key: eventId, without: party, when: placement.startsOn });
    return done();
  });
}
