import type { Actor } from "~/features/accounts";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { inTransaction, type Tx } from "~/platform/db.server";
import { done, invalid, type Outcome } from "~/platform/outcome";
import { maxPictureBytes, shrinkPicture } from "~/platform/pictures.server";
import { lockOwnProfile, type LockedProfile } from "../lock-profile.server";
import { readProfileContent } from "../model/profile-content";
import { showLessNow } from "./show-less.server";

/** In pixels, of what is kept. */
const longestSide = 480;

/** Makes a small picture of an upload, whatever its name says, and keeps nothing of where and when it was taken. */
export async function savePhoto(actor: Actor, upload: Buffer): Promise<Outcome> {
  if (upload.length === 0) return invalid(m.profiles_photo_missing(), { photo: [m.profiles_photo_missing()] });
  if (upload.length > maxPictureBytes) return invalid(m.profiles_photo_too_large(), { photo: [m.profiles_photo_too_large()] });
  const picture = await shrinkPicture(upload, longestSide);
  if (!picture) return invalid(m.profiles_photo_no_picture(), { photo: [m.profiles_photo_no_picture()] });
  return inTransaction(async (tx) => {
    const locked = await lockOwnProfile(tx, actor);
    if (!locked.ok) return locked;
    const { id } = await tx.storedFile.create({ data: { ownerId: locked.value.accountId, contentType: "image/webp", createdAt: now(), ...picture }, select: { id: true } });
    await changePhoto(tx, locked.value, id);
    return done();
  });
}

/** Takes the photo away, also from what others see now. */
export function removePhoto(actor: Actor): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const locked = await lockOwnProfile(tx, actor);
    if (!locked.ok) return locked;
    await changePhoto(tx, locked.value, null);
    return done();
  });
}

async function changePhoto(tx: Tx, profile: LockedProfile, photoId: string | null): Promise<void> {
  const draft = { ...readProfileContent(profile.draft), photoId };
  await tx.jobSeeker.update({ where: { id: profile.id }, data: { draft, draftChangedAt: now() } });
  await showLessNow(tx, profile, draft);
  await forgetUnused(tx, profile, photoId);
}

/** Pictures that neither the draft, nor what is shown, nor what waits for a decision needs. */
async function forgetUnused(tx: Tx, { id, accountId }: LockedProfile, photoId: string | null): Promise<void> {
  const current = await tx.jobSeeker.findUniqueOrThrow({ where: { id }, select: { liveVersion: { select: { content: true } }, versions: { where: { state: "submitted" }, select: { content: true } } } });
  const inUse = [photoId, ...[current.liveVersion, ...current.versions].map((version) => (version ? readProfileContent(version.content).photoId : null))];
  await tx.storedFile.deleteMany({ where: { ownerId: accountId, memberships: { none: {} }, id: { notIn: inUse.filter((used): used is string => used !== null) } } });
}
