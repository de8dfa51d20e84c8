import { createHash } from "node:crypto";
import type { Actor } from "~/features/accounts";
import { now } from "~/platform/clock";
import { prisma, type Tx } from "~/platform/db.server";
import type { SmallPicture } from "~/platform/pictures.server";
import { readVacancyContent, type VacancyPhotoOf } from "./model/vacancy-content";
import { canSee, relationTo, type VacancyRelation } from "./policy";

/** Keeps the bytes with the vacancy; the same picture twice is one. */
export async function storePhoto(tx: Tx, vacancyId: string, picture: SmallPicture): Promise<VacancyPhotoOf> {
  const { bytes, width, height } = picture;
  const hash = createHash("sha256").update(bytes).digest("hex");
  const { id } = await tx.vacancyPhoto.upsert({ where: { vacancyId_hash: { vacancyId, hash } }, create: { vacancyId, hash, bytes, width, height, createdAt: now() }, update: {}, select: { id: true } });
  return { id, alt: "", width, height };
}

/** The same pictures for another vacancy, as rows of its own: each can lose them without the other. */
export async function copyPhotos(tx: Tx, { from, to }: { from: string; to: string }, photos: readonly VacancyPhotoOf[]): Promise<VacancyPhotoOf[]> {
  const copies: VacancyPhotoOf[] = [];
  for (const photo of photos) {
    const stored = await tx.vacancyPhoto.findFirst({ where: { id: photo.id, vacancyId: from }, select: { bytes: true, width: true, height: true } });
    if (stored) copies.push({ ...(await storePhoto(tx, to, { ...stored, bytes: new Uint8Array(stored.bytes) })), alt: photo.alt });
  }
  return copies;
}

/** Forgets pictures that neither the draft, nor what is shown, nor what waits for a decision needs. The caller holds the lock of the vacancy. */
export async function forgetUnusedPhotos(tx: Tx, vacancyId: string): Promise<void> {
  const { draft, liveVersion, versions } = await tx.vacancy.findUniqueOrThrow({
    where: { id: vacancyId },
    select: { draft: true, liveVersion: { select: { content: true } }, versions: { where: { state: "submitted" }, select: { content: true } } },
  });
  const inUse = [draft, liveVersion?.content, ...versions.map(({ content }) => content)].flatMap((content) => readVacancyContent(content).photos.map(({ id }) => id));
  await tx.vacancyPhoto.deleteMany({ where: { vacancyId, id: { notIn: inUse } } });
}

/** Which texts somebody reads, whose pictures are shown with them: everybody what is live, who reads along or decides also what waits, the poster also the draft. */
const readsOf: Record<VacancyRelation, { waiting: boolean; draft: boolean }> = {
  none: { waiting: false, draft: false },
  party: { waiting: true, draft: false },
  contact: { waiting: true, draft: false },
  poster: { waiting: true, draft: true },
};

/** A picture for somebody who may see it at this moment; null for everybody else and when there is none. */
export async function findVacancyPhoto(actor: Actor | null, vacancyId: string, photoId: string): Promise<{ contentType: string; bytes: Uint8Array } | null> {
  // by id: the policy in the next lines says who may see it
  const vacancy = await prisma.vacancy.findUnique({
    where: { id: vacancyId },
    select: {
      state: true, postedById: true, placeOfWorkId: true, formalEmployerId: true, municipalityId: true, draft: true,
      liveVersion: { select: { content: true } }, versions: { where: { state: "submitted" }, select: { content: true } },
    },
  });
  if (!vacancy || !canSee(actor, vacancy)) return null;
  const reads = readsOf[relationTo(actor, vacancy)];
  const texts = [vacancy.liveVersion?.content, ...(reads.waiting ? vacancy.versions.map(({ content }) => content) : []), ...(reads.draft ? [vacancy.draft] : [])];
  if (!texts.some((content) => readVacancyContent(content).photos.some(({ id }) => id === photoId))) return null;
  const photo = await prisma.vacancyPhoto.findFirst({ where: { id: photoId, vacancyId }, select: { bytes: true } });
  return photo && { contentType: "image/webp", bytes: photo.bytes };
}
