import type { Actor } from "~/features/accounts";
import { findMunicipalityOfPlace } from "~/features/organisations/index.server";
import { findPlace } from "~/features/places";
import { m } from "~/paraglide/messages";
import { moveDown } from "~/platform/chairs";
import { now } from "~/platform/clock";
import { dateOfDay, isoDay } from "~/platform/dates";
import { inTransaction } from "~/platform/db.server";
import { conflict, done, invalid, notFound, refused, type Outcome } from "~/platform/outcome";
import { listOpenSignUps, lockTraining } from "../lock-training.server";
import type { TrainingValues } from "../model/training-form";
import { canBegin, canGiveIn, canKeep } from "../policy";
import { seatNext } from "../seat-next.server";
import { rootsOf } from "../training-roots";

/** Makes a training, or changes one. More places go to who waits; there are never fewer places than people who have one. */
export async function saveTraining(actor: Actor, trainingId: string | null, values: TrainingValues): Promise<Outcome<{ trainingId: string }>> {
  if (!canBegin(actor) || !actor.organisationId) return refused(m.trainings_only_keepers());
  const { startsOn, place: typed, ...rest } = values;
  const place = findPlace(typed);
  if (!place) return invalid("", { place: [m.trainings_unknown_place()] });
  const municipalityId = (await findMunicipalityOfPlace(place.name))?.id ?? null;
  const placeOfOthers = () => invalid("", { place: [m.trainings_place_of_others()] });
  const content = { ...rest, place: place.name, latitude: place.lat, longitude: place.lon, municipalityId, startsOn: startsOn && dateOfDay(startsOn), roots: rootsOf(values), changedAt: now() };
  const organisationId = actor.organisationId;
  return inTransaction(async (tx) => {
    if (!trainingId) {
      if (!canGiveIn(actor, municipalityId)) return placeOfOthers();
      if (isPast(startsOn)) return invalid("", { startsOn: [m.trainings_day_past()] });
      const made = await tx.training.create({ data: { ...content, organisationId, createdById: actor.accountId, createdAt: now() }, select: { id: true } });
      return done({ trainingId: made.id });
    }
    const training = await lockTraining(tx, trainingId);
    if (!training || !canKeep(actor, training)) return notFound();
    if (!canGiveIn(actor, municipalityId)) return placeOfOthers();
    if (training.closedAt) return conflict(m.trainings_is_closed());
    if (startsOn !== training.startsOn && isPast(startsOn)) return invalid("", { startsOn: [m.trainings_day_past()] });
    const taken = (await listOpenSignUps(tx, trainingId)).filter(({ chair }) => chair !== null);
    if (values.places < taken.length) return invalid("", { places: [m.trainings_places_taken({ count: taken.length })] });
    for (const { id, chair } of moveDown(values.places, taken)) await tx.trainingSignUp.update({ where: { id }, data: { chair } });
    await tx.training.update({ where: { id: trainingId }, data: content });
    await seatNext(tx, { ...training, title: values.title, places: values.places });
    return done({ trainingId });
  });
}

const isPast = (day: string | null) => day !== null && day < isoDay(now());
