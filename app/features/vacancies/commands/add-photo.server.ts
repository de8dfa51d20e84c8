import type { Actor } from "~/features/accounts";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { done, invalid, type Outcome } from "~/platform/outcome";
import { maxPictureBytes, shrinkPicture } from "~/platform/pictures.server";
import { mostPhotos } from "../model/photo-limits";
import { readVacancyContent } from "../model/vacancy-content";
import { storePhoto } from "../vacancy-photos.server";
import { lockToWrite } from "../vacancy-move.server";

/** In pixels, of what is kept: sharp on a phone, and light on a slow line. */
const longestSide = 1000;

/**
 * Puts a picture of the work in the draft; what others see waits for the next review (rule 9). Without words for who does not see it
 * (`alt`) it stays in the draft until they are written. The same picture twice is one.
 */
export async function addPhoto(actor: Actor, vacancyId: string, upload: Buffer, alt: string): Promise<Outcome> {
  const wrong = (message: string) => invalid(message, { photo: [message] });
  if (upload.length === 0) return wrong(m.vacancies_photo_missing());
  if (upload.length > maxPictureBytes) return wrong(m.vacancies_photo_too_large());
  const picture = await shrinkPicture(upload, longestSide);
  if (!picture) return wrong(m.vacancies_photo_no_picture());
  return inTransaction(async (tx) => {
    const locked = await lockToWrite(tx, actor, vacancyId);
    if (!locked.ok) return locked.reason === "conflict" ? { ...locked, message: m.vacancies_take_back_first() } : locked;
    const draft = readVacancyContent(locked.value.draft);
    const photo = { ...(await storePhoto(tx, vacancyId, picture)), alt };
    const isHere = draft.photos.some(({ id }) => id === photo.id);
    if (!isHere && draft.photos.length >= mostPhotos) return wrong(m.vacancies_photos_full({ most: mostPhotos }));
    const photos = isHere ? draft.photos.map((one) => (one.id === photo.id ? { ...one, alt: alt || one.alt } : one)) : [...draft.photos, photo];
    await tx.vacancy.update({ where: { id: vacancyId }, data: { draft: { ...draft, photos }, draftChangedAt: now() } });
    return done();
  });
}
