import type { Actor } from "~/features/accounts";
import { peopleIn } from "~/features/caseload/index.server";
import { days, after } from "~/platform/clock";
import { prisma, type Prisma } from "~/platform/db.server";
import type { RoundInput } from "./model/forms";
import { spokenWhere } from "./spoken.server";

export type RoundRule = Omit<RoundInput, "name">;

const monthsAgo = (months: number) => after(-days(Math.round(months * 30.44)));

/** Own people, or those of the whole team; known and not spoken to for so long. Somebody who was never spoken to falls in. */
export function inRound(actor: Actor, { who, knownMonths, silentMonths }: RoundRule): Prisma.JobSeekerWhereInput {
  const whose: Prisma.JobSeekerWhereInput = who === "team" ? { OR: [{ contactPersonId: actor.membershipId }, peopleIn(actor, "colleagues")] } : { contactPersonId: actor.membershipId };
  return {
    AND: [
      whose,
      { account: { erasedAt: null }, municipalityId: { in: actor.municipalityIds } },
      knownMonths > 0 ? { createdAt: { lte: monthsAgo(knownMonths) } } : {},
      silentMonths > 0 ? { contactMoments: { none: { at: { gt: monthsAgo(silentMonths) }, ...spokenWhere } } } : {},
    ],
  };
}

/** How many would fall in. */
export async function countForRound(actor: Actor, rule: RoundRule): Promise<number> {
  if (actor.role !== "contactPerson" || !actor.membershipId) return 0;
  return prisma.jobSeeker.count({ where: inRound(actor, rule) });
}
