import type { Actor } from "~/features/accounts";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { conflict, done, invalid, refused, type Outcome } from "~/platform/outcome";
import type { RoundInput } from "../model/forms";
import { inRound } from "../round-people.server";

/** Begins a round with everybody who falls in now: who comes later does not. Of two who begin the same, the second reads so. */
export function startRound(actor: Actor, { name, who, knownMonths, silentMonths }: RoundInput): Promise<Outcome<{ roundId: string; people: number }>> {
  return inTransaction(async (tx) => {
    if (actor.role !== "contactPerson" || !actor.membershipId || !actor.organisationId) return refused(m.contact_moments_not_yours());
    await tx.$queryRaw`select id from organisation where id = ${actor.organisationId}::uuid for no key update`;
    const running = await tx.round.count({ where: { organisationId: actor.organisationId, closedAt: null, name: { equals: name, mode: "insensitive" } } });
    if (running > 0) return conflict(m.contact_moments_round_runs());
    const people = await tx.jobSeeker.findMany({ where: inRound(actor, { who, knownMonths, silentMonths }), select: { id: true } });
    if (people.length === 0) return invalid(m.contact_moments_round_nobody());
    const { id } = await tx.round.create({
      data: { organisationId: actor.organisationId, startedById: actor.membershipId, isTeam: who === "team", name, knownMonths, silentMonths, startedAt: now() },
      select: { id: true },
    });
    await tx.roundPerson.createMany({ data: people.map((person) => ({ roundId: id, jobSeekerId: person.id })) });
    return done({ roundId: id, people: people.length });
  });
}
