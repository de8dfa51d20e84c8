import type { Actor } from "~/features/accounts";
import { recordProfileView } from "~/features/privacy/index.server";
import { reveal } from "~/features/privacy";
import { readProfileContent } from "~/features/profiles";
import { isoDay } from "~/platform/dates";
import { prisma } from "~/platform/db.server";
import { namesIn, trainingsOf } from "./policy";
import { countSignUps } from "./queries.server";

export type Guest = { jobSeekerId: string; name: string; phone: string; email: string; since: Date };

/**
 * A training with who has a chair, as far as the actor may know those people; null when it is not the actor's.
 * Who waits is only counted. Each name that a trainer reads is a view that its owner sees.
 */
export async function findKeptTraining(actor: Actor, id: string) {
  const found = await prisma.training.findFirst({
    where: { AND: [{ id }, trainingsOf(actor)] },
    select: {
      id: true, organisationId: true, municipalityId: true, title: true, learns: true, givenBy: true, tasks: true, licences: true, proof: true, dutchNeeded: true, dutchReached: true,
      place: true, startsOn: true, weeks: true, hoursPerWeek: true, places: true, costCents: true, jobGuarantee: true, bbl: true, closedAt: true,
      signUps: { where: { endedAt: null }, orderBy: { number: "asc" }, select: { chair: true } },
    },
  });
  if (!found) return null;
  const { signUps, startsOn, ...rest } = found;
  const guests = await listGuests(actor, found);
  return { ...rest, startsOn: startsOn && isoDay(startsOn), ...countSignUps(signUps), guests };
}

async function listGuests(actor: Actor, training: { id: string; organisationId: string; municipalityId: string | null }): Promise<Guest[]> {
  const names = namesIn(actor, training);
  if (names === "none") return [];
  const rows = await prisma.trainingSignUp.findMany({
    where: {
      trainingId: training.id, endedAt: null, chair: { not: null }, jobSeeker: { account: { erasedAt: null } },
      ...(names === "ownOrganisation" ? { jobSeeker: { account: { erasedAt: null }, municipalityId: { in: actor.municipalityIds }, contactPerson: { organisationId: actor.organisationId! } } } : {}),
    },
    orderBy: { number: "asc" },
    select: {
      seatedAt: true, at: true,
      jobSeeker: { select: { id: true, place: true, municipality: { select: { name: true } }, account: { select: { firstName: true, lastName: true, phone: true, email: true } }, liveVersion: { select: { content: true } } } },
    },
  });
  for (const { jobSeeker } of rows) await recordProfileView(actor, jobSeeker.id, null);
  return rows.map(({ seatedAt, at, jobSeeker: { id, account, place, municipality, liveVersion } }) => {
    const person = reveal({ id, ...account, place, municipality: municipality?.name ?? null, content: readProfileContent(liveVersion?.content) }, names === "all" ? "trainer" : "colleague");
    return { jobSeekerId: id, name: person.fullName ?? person.name ?? "", phone: person.phone ?? "", email: person.email ?? "", since: seatedAt ?? at };
  });
}
