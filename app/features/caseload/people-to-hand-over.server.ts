import type { Actor } from "~/features/accounts";
import { listContactPersons } from "~/features/organisations/index.server";
import { prisma } from "~/platform/db.server";
import { mostAtOnce } from "./model/list-limits";
import { peopleIn } from "./policy";

export type ToHandOver = { people: { id: string; name: string }[]; colleagues: { membershipId: string; name: string }[] };

/** Who was chosen of the own people, or all of them, and the colleagues who could take over. Others are left out. */
export async function findPeopleToHandOver(actor: Actor, chosen: readonly string[] | "all"): Promise<ToHandOver> {
  const [rows, colleagues] = await Promise.all([
    prisma.jobSeeker.findMany({
      where: { AND: [peopleIn(actor, "own"), chosen === "all" ? {} : { id: { in: [...chosen] } }] },
      orderBy: [{ account: { firstName: "asc" } }, { account: { lastName: "asc" } }, { id: "asc" }],
      take: mostAtOnce,
      select: { id: true, account: { select: { firstName: true, lastName: true } } },
    }),
    actor.organisationId ? listContactPersons(actor.organisationId) : [],
  ]);
  return {
    people: rows.map(({ id, account }) => ({ id, name: `${account.firstName} ${account.lastName}`.trim() })),
    colleagues: colleagues.filter(({ membershipId }) => membershipId !== actor.membershipId),
  };
}
