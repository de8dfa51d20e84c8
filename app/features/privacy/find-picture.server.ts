import type { Actor } from "~/features/accounts";
import { findShownProfile } from "~/features/profiles/index.server";
import { prisma } from "~/platform/db.server";

export type Picture = { contentType: string; bytes: Uint8Array };

/**
 * A picture for somebody who may see it at this moment; null for everybody else and when there is none.
 * A contact person's face stands beside vacancies that everybody can read; other colleagues show theirs to who is signed in.
 * A job seeker's photo follows the visibility table, and who decides on a submitted version sees what was submitted.
 */
export async function findPicture(actor: Actor | null, fileId: string): Promise<Picture | null> {
  const file = await prisma.storedFile.findUnique({
    where: { id: fileId },
    select: { ownerId: true, contentType: true, bytes: true, memberships: { where: { endedAt: null }, select: { role: true } }, owner: { select: { jobSeeker: { select: { id: true } } } } },
  });
  if (!file) return null;
  const picture = { contentType: file.contentType, bytes: file.bytes };
  if (file.memberships.some(({ role }) => role === "contactPerson")) return picture;
  if (!actor) return null;
  if (file.ownerId === actor.accountId || file.memberships.length > 0) return picture;
  const jobSeekerId = file.owner.jobSeeker?.id;
  return jobSeekerId && (await maySeePerson(actor, jobSeekerId, fileId)) ? picture : null;
}

async function maySeePerson(actor: Actor, jobSeekerId: string, fileId: string): Promise<boolean> {
  const shown = await findShownProfile(actor, jobSeekerId);
  if (shown?.person.photoId === fileId) return true;
  // who helps the person also sees a photo that is still on its way
  if (shown && ["self", "ownContact", "colleague"].includes(shown.person.relation)) return true;
  return reviewsPhoto(actor, jobSeekerId, fileId);
}

async function reviewsPhoto(actor: Actor, jobSeekerId: string, fileId: string): Promise<boolean> {
  if (!actor.organisationId || (actor.role !== "contactPerson" && actor.role !== "administrator")) return false;
  const submitted = await prisma.profileVersion.count({
    where: { jobSeekerId, content: { path: ["photoId"], equals: fileId }, reviews: { some: { state: "open", organisationId: actor.organisationId } } },
  });
  return submitted > 0;
}
