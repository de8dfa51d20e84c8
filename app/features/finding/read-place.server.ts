import type { Actor } from "~/features/accounts";
import type { FitProfile } from "~/features/fit";
import { findPlace, type Coordinates } from "~/features/places";
import { prisma } from "~/platform/db.server";
import type { Asked } from "./model/search-address";

export type Start = {
  /** where distances are measured from; null when nothing is known */
  from: Coordinates | null;
  /** a place was typed that nobody knows */
  isUnknown: boolean;
};

/** Where a search starts: the typed place, else the centre of the job seeker's own cell (rule 10), which a profile that was read knows already. */
export async function readStart(actor: Actor | null, asked: Asked, profile: FitProfile | null): Promise<Start> {
  if (asked.place) {
    const place = findPlace(asked.place);
    return { from: place && { lat: place.lat, lon: place.lon }, isUnknown: place === null };
  }
  if (profile) return { from: { lat: profile.latitude, lon: profile.longitude }, isUnknown: false };
  if (!actor?.jobSeekerId) return { from: null, isUnknown: false };
  const home = await readHome(actor.jobSeekerId);
  return { from: home && { lat: home.latitude, lon: home.longitude }, isUnknown: false };
}

/** The centre of the cell in which somebody lives. */
export const readHome = (jobSeekerId: string) => prisma.jobSeeker.findUnique({ where: { id: jobSeekerId }, select: { latitude: true, longitude: true } });
