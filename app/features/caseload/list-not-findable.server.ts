import type { Actor } from "~/features/accounts";
import { readProfileContent } from "~/features/profiles";
import { availability, whyNotFindable, type NotFindable } from "~/features/profiles/index.server";
import { after, days, now } from "~/platform/clock";
import { prisma, type Prisma } from "~/platform/db.server";
import { peopleIn } from "./policy";

export type UnseenPerson = { id: string; accountId: string; firstName: string; lastName: string; why: NotFindable; reviewId: string | null; askedAt: Date | null };

const askKinds = ["profile_asked", "looking_asked"];

/** How many they are, without reading what anybody wrote. */
export const countNotFindable = (actor: Actor): Promise<number> => prisma.jobSeeker.count({ where: unseenOf(actor) });

/** Own people whom no employer finds, with the reason (product rule 8), by name. Who is at work is left out: they look no more. */
export async function listNotFindable(actor: Actor): Promise<UnseenPerson[]> {
  const rows = await prisma.jobSeeker.findMany({
    where: unseenOf(actor),
    orderBy: [{ account: { firstName: "asc" } }, { account: { lastName: "asc" } }, { id: "asc" }],
    select: {
      id: true, accountId: true, state: true, draft: true, availableConfirmedAt: true,
      account: { select: { firstName: true, lastName: true } },
      liveVersion: { select: { content: true } },
      versions: { orderBy: { number: "desc" }, take: 1, select: { state: true, reviews: { where: { state: "open" }, take: 1, select: { id: true, organisationId: true } } } },
    },
  });
  const at = now();
  const found = rows.flatMap(({ id, accountId, state, draft, availableConfirmedAt, account, liveVersion, versions }) => {
    const last = versions[0];
    const why = whyNotFindable({ state, draft: readProfileContent(draft), live: liveVersion && readProfileContent(liveVersion.content), wasSentBack: last?.state === "changesAsked" || last?.state === "rejected", availableConfirmedAt }, at);
    const review = last?.reviews[0];
    return why ? [{ id, accountId, ...account, why, reviewId: review && review.organisationId === actor.organisationId ? review.id : null }] : [];
  });
  const asked = await prisma.mail.groupBy({ by: ["accountId"], where: { accountId: { in: found.map(({ accountId }) => accountId) }, kind: { in: askKinds } }, _max: { createdAt: true } });
  const askedAt = new Map(asked.map(({ accountId, _max }) => [accountId, _max.createdAt]));
  return found.map((person) => ({ ...person, askedAt: askedAt.get(person.accountId) ?? null }));
}

/** The rules of `whyNotFindable` as a filter, so that approved and fresh profiles are not all read. A test holds the two together. */
function unseenOf(actor: Actor): Prisma.JobSeekerWhereInput {
  const empty = (path: string, equals: Prisma.InputJsonValue) => ({ liveVersion: { content: { path: [path], equals } } });
  const isUnseen: Prisma.JobSeekerWhereInput = {
    OR: [
      { state: { in: ["draft", "submitted", "paused"] } },
      { liveVersionId: null },
      { availableConfirmedAt: null },
      { availableConfirmedAt: { lte: after(-days(availability.hidden)) } },
      empty("dayParts", []),
      empty("travel", []),
      { NOT: { liveVersion: { content: { path: ["hoursMax"], gte: 1 } } } },
    ],
  };
  return { AND: [peopleIn(actor, "own"), isUnseen, { matches: { none: { state: "placed" } } }] };
}
