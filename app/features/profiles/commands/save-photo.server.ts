import sharp from "sharp";
import type { Actor } from "~/features/accounts";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { inTransaction, type Tx } from "~/platform/db.server";
import { done, invalid, type Outcome } from "~/platform/outcome";
import { lockOwnProfile, type LockedProfile } from "../lock-profile.server";
import { readProfileContent } from "../model/profile-content";
import { showLessNow } from "./show-less.server";

/** 5 MB as it comes in; what is kept is a webp of at most 480 pixels. */
export const maxPhotoBytes = 5 * 1024 * 1024;
const longestSide = 480;
const maxPixels = 50_000_000;
const accepted = ["jpeg", "png", "webp"];

/** Makes a small picture of an upload, whatever its name says, and keeps nothing of where and when it was taken. */
export async function savePhoto(actor: Actor, upload: Buffer): Promise<Outcome> {
  if (upload.length === 0) return invalid(m.profiles_photo_missing(), { photo: [m.profiles_photo_missing()] });
  if (upload.length > maxPhotoBytes) return invalid(m.profiles_photo_too_large(), { photo: [m.profiles_photo_too_large()] });
  const picture = await shrink(upload);
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

/** @returns null when the bytes are no jpeg, png or webp */
async function shrink(upload: Buffer): Promise<{ bytes: Uint8Array<ArrayBuffer>; width: number; height: number } | null> {
  try {
    const image = sharp(upload, { limitInputPixels: maxPixels, failOn: "error" });
    const { format } = await image.metadata();
    if (!accepted.includes(format)) return null;
    const { data, info } = await image.rotate().resize(longestSide, longestSide, { fit: "inside", withoutEnlargement: true }).webp({ quality: 80 }).toBuffer({ resolveWithObject: true });
    return { bytes: new Uint8Array(data), width: info.width, height: info.height };
  } catch {
    return null;
  }
}
