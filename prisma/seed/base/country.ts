import { places, type Place } from "~/features/places";
import type { Random } from "./random";

/** All Dutch places by how many people live in them, and the running sum, for a quick draw. */
const sums: readonly number[] = places.reduce<number[]>((list, { population }) => [...list, (list.at(-1) ?? 0) + population], []);

/** A place of the country, the more often the more people live there. */
export function placeInCountry(random: Random): Place {
  const drawn = random.next() * sums.at(-1)!;
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sums[middle]! > drawn) high = middle;
    else low = middle + 1;
  }
  return places[low]!;
}

const peoplePerKm2 = 3000;
const kmPerDegree = 111.2;

/** A point in the built-up circle of a place: a city is as wide as its people need. */
export function pointAround({ lat, lon, population }: Place, random: Random): { lat: number; lon: number } {
  const km = Math.sqrt(population / (Math.PI * peoplePerKm2)) * Math.sqrt(random.next());
  const turn = random.next() * 2 * Math.PI;
  const round = (degrees: number) => Math.round(degrees * 10_000) / 10_000;
  return { lat: round(lat + (km * Math.sin(turn)) / kmPerDegree), lon: round(lon + (km * Math.cos(turn)) / (kmPerDegree * Math.cos((lat * Math.PI) / 180))) };
}
