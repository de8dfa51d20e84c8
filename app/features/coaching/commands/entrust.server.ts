import type { Actor } from "~/features/accounts";
import { peopleIn } from "~/features/caseload/index.server";
import { lockPlacement } from "~/features/placements/index.server";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { conflict, done, invalid, notFound, type Outcome } from "~/platform/outcome";
import { coachesFor } from "../coaches.server";
import { tellPerson } from "../tell.server";

/** Asks the person whether this coach may help at work. Until the yes the coach hears and sees nothing. Of two who ask at once the second reads that it was asked. */
export function entrust(actor: Actor, placementId: string, membershipId: string): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const placement = await lockPlacement(tx, placementId);
    const person = placement && (await tx.jobSeeker.findFirst({ where: { AND: [{ id: placement.jobSeekerId }, peopleIn(actor, "own")] }, select: { municipalityId: true } }));
    if (!placement || !person) return notFound();
    if (placement.state === "ended") return conflict(m.coaching_work_ended());
    const coach = (await coachesFor(tx, person.municipalityId)).find((one) => one.membershipId === membershipId);
    if (!coach) return invalid("", { coach: [m.coaching_choose_coach()] });
    if ((await tx.coaching.count({ where: { placementId, endedAt: null } })) > 0) return conflict(m.coaching_asked_already());
    const { id } = await tx.coaching.create({ data: { placementId, membershipId, askedAt: now() }, select: { id: true } });
    await tellPerson(tx, placement, id, coach.name);
    return done();
  });
}
