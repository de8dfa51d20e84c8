import type { Coordinates } from "./geography";
import rows from "./dutch-places.json";
import { neighbourhoods } from "./neighbourhoods";
import { otherPlaceNames } from "./other-place-names";
import { placeKey } from "./place-key";

/** A Dutch town, village or city district. The name is unique: "Rijswijk", "Rijswijk (Noord-Brabant)". */
export type Place = Coordinates & { readonly name: string; readonly province: string; readonly population: number };

type Row = readonly [name: string, province: string, lat: number, lon: number, population: number];

/** All Dutch places with a thousand people or more, by name. */
export const places: readonly Place[] = (rows as unknown as readonly Row[]).map(([name, province, lat, lon, population]) => ({
  name,
  province,
  lat,
  lon,
  population,
}));

const placeByKey = new Map(places.map((place) => [placeKey(place.name), place]));
const othersByPlace = new Map<Place, string[]>();
const partsOfTowns = Object.entries(neighbourhoods).flatMap(([town, names]) => names.map((name) => [name, town] as const));
for (const [otherName, name] of [...partsOfTowns, ...Object.entries(otherPlaceNames)]) {
  const place = placeByKey.get(placeKey(name));
  if (!place) continue;
  placeByKey.set(placeKey(otherName), place);
  othersByPlace.set(place, [...(othersByPlace.get(place) ?? []), otherName]);
}

/** Neighbourhoods and other names by which people know a place. */
export const otherPlaceNamesOf = (place: Place): readonly string[] => othersByPlace.get(place) ?? [];

/** The place that someone means, whatever the capitals, accents and apostrophes; null when there is none. */
export function findPlace(name: string): Place | null {
  return placeByKey.get(placeKey(name)) ?? null;
}
