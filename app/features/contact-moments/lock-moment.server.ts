import type { Actor } from "~/features/accounts";
import { lockPerson, type PersonTies } from "~/features/caseload/index.server";
import { m } from "~/paraglide/messages";
import type { Tx } from "~/platform/db.server";
import { done, notFound, refused, type Outcome } from "~/platform/outcome";
import { canLog, canNote } from "./policy";

type Locked = { moment: { id: string; membershipId: string; at: Date; roundId: string | null }; ties: PersonTies };

/** A moment with its person held; for who logged it, or who helps this person. */
export async function lockMoment(tx: Tx, actor: Actor, momentId: string): Promise<Outcome<Locked>> {
  // by id: the policy is asked below, about the person
  const moment = await tx.contactMoment.findUnique({ where: { id: momentId }, select: { id: true, membershipId: true, at: true, roundId: true, jobSeekerId: true } });
  const person = moment && (await lockPerson(tx, moment.jobSeekerId));
  if (!moment || !person || !canLog(actor, person.ties)) return notFound();
  if (moment.membershipId !== actor.membershipId && !canNote(actor, person.ties)) return refused(m.contact_moments_not_yours());
  return done({ moment, ties: person.ties });
}
