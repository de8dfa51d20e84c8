import type { Actor } from "~/features/accounts";
import { hasMail } from "~/features/accounts";
import { peopleIn } from "~/features/caseload/index.server";
import { prisma } from "~/platform/db.server";
import { readStandings, type PersonStanding } from "./read-facts.server";

/** One of the own people whose data go soon. `reach`: how that one was or will be warned. */
export type LeavingPerson = { jobSeekerId: string; firstName: string; lastName: string; lastSignAt: Date; erasesOn: Date; warned: "no" | "once" | "twice"; hasMail: boolean };

/** Own people (and of colleagues who are away) whose data go within two months, who goes first on top. Two questions, whatever their number. */
export async function listLeaving(actor: Actor): Promise<LeavingPerson[]> {
  const own = await prisma.jobSeeker.findMany({ where: peopleIn(actor, "own"), select: { id: true } });
  if (own.length === 0) return [];
  const standings = await readStandings(prisma, { ids: own.map(({ id }) => id) });
  return standings.flatMap(toLeaving).toSorted((one, other) => one.erasesOn.getTime() - other.erasesOn.getTime() || one.lastSignAt.getTime() - other.lastSignAt.getTime());
}

function toLeaving(person: PersonStanding): LeavingPerson[] {
  const { step, erasesOn, jobSeekerId, firstName, lastName, lastSignAt, warnedAt, warnedAgainAt, email } = person;
  if (step === "still" || step === "kept") return [];
  const warned = step === "warn" ? "no" : warnedAgainAt && warnedAt && warnedAgainAt > warnedAt && step !== "warnAgain" ? "twice" : "once";
  return [{ jobSeekerId, firstName, lastName, lastSignAt, erasesOn, warned, hasMail: hasMail(email) }];
}

export const countLeaving = async (actor: Actor): Promise<number> => (await listLeaving(actor)).length;
