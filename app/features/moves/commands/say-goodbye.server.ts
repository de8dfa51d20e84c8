import type { Actor } from "~/features/accounts";
import { lockPerson, relationTo } from "~/features/caseload/index.server";
import { notify } from "~/features/notifications/index.server";
import { takeDownProfile } from "~/features/profiles/index.server";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { conflict, done, notFound, refused, type Outcome } from "~/platform/outcome";
import { lockMover } from "../lock-mover.server";
import { putAway } from "../put-away.server";

/** Matches and work that need a contact person: with one of these going on nobody is left alone. */
const unfinished = ["interest", "invitation", "proposal", "mutual", "approved", "planned", "placed"] as const;

/**
 * Nobody serves the new place, and the own contact person is done: the person keeps the account and everything in it, and can be found by nobody
 * any more, since nobody is there to say yes to a match (rule 4). Refused while a match or a placement goes on.
 */
export function sayGoodbye(actor: Actor, jobSeekerId: string): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const mover = await lockMover(tx, jobSeekerId);
    const person = mover && (await lockPerson(tx, jobSeekerId));
    const relation = person ? relationTo(actor, person.ties) : "otherContactNotShared";
    if (!mover || relation === "otherContactNotShared" || relation === "otherContactShared") return notFound();
    if (relation !== "ownContact") return refused(m.moves_not_yours());
    if (!mover.move || mover.move.toMunicipalityId !== null) return conflict(m.moves_not_now());
    const open = await tx.match.count({ where: { jobSeekerId, state: { in: [...unfinished] } } });
    const working = await tx.placement.count({ where: { jobSeekerId, state: { not: "ended" } } });
    if (open + working > 0) return conflict(m.moves_first_finish({ count: open + working }));
    await takeDownProfile(tx, mover.profile);
    await putAway(tx, { moveId: mover.move.id, jobSeekerId, goesAlong: [] });
    await tx.jobSeeker.update({ where: { id: jobSeekerId }, data: { municipalityId: null, contactPersonId: null, intakeState: "unserved", intakeDueAt: null, takenAt: null } });
    await tx.move.update({ where: { id: mover.move.id }, data: { state: "ended", closedAt: now() } });
    await notify(tx, { accountId: mover.person.account.id, kind: "move_ended", key: `move-ended:${mover.move.id}`, path: "/mijn/verhuizen", params: { name: actor.firstName, title: mover.move.toPlace }, side: "person" });
    return done();
  });
}
