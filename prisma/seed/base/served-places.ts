import { findPlace, municipalityPlaces } from "~/features/places";
import type { Random } from "./random";

export type MunicipalitySlug = "schiedam" | "vlaardingen" | "gorinchem" | "molenlanden";

/**
 * The demo municipalities, with the places that they look after for their neighbours. A place belongs to one of them at most;
 * people from any other place are told that nobody serves it (rule 4).
 */
export const placesOf: Readonly<Record<MunicipalitySlug, readonly string[]>> = {
  schiedam: [...municipalityPlaces.Schiedam, "Overschie", "Spangen", "Delfshaven", "Pernis"],
  vlaardingen: [...municipalityPlaces.Vlaardingen, "Maassluis", "Maasland", "Schipluiden", "Rozenburg"],
  gorinchem: [...municipalityPlaces.Gorinchem, "Vuren", "Herwijnen", "Leerdam", "Kedichem", "Schoonrewoerd", "Werkendam", "Woudrichem", "Almkerk"],
  molenlanden: [...municipalityPlaces.Molenlanden, "Neder-Hardinxveld", "Boven-Hardinxveld", "Giessendam", "Sliedrecht"],
};

export const unservedPlaces = ["Papendrecht", "Alblasserdam", "Dordrecht", "Rhoon", "Beesd", "Zwijndrecht"] as const;

const postcodes: Readonly<Record<string, string>> = {
  Schiedam: "3117", Overschie: "3042", Spangen: "3027", Delfshaven: "3024", Pernis: "3195",
  Vlaardingen: "3133", Maassluis: "3144", Maasland: "3155", Schipluiden: "2636", Rozenburg: "3181",
  Gorinchem: "4204", Vuren: "4214", Herwijnen: "4211", Leerdam: "4142", Kedichem: "4247", Schoonrewoerd: "4145", Werkendam: "4251", Woudrichem: "4285", Almkerk: "4286",
  Arkel: "4241", Bleskensgraaf: "2971", Giessenburg: "3381", "Groot-Ammers": "2964", Hoogblokland: "4221", Liesveld: "2964",
  "Nieuw-Lekkerland": "2957", Nieuwpoort: "2965", Noordeloos: "4225", Schelluinen: "4209",
  "Neder-Hardinxveld": "3371", "Boven-Hardinxveld": "3372", Giessendam: "3373", Sliedrecht: "3362",
};

/** A postcode that can exist in this place. */
export function postcodeIn(place: string, random: Random): string {
  const letters = "ABCDEGHJKLMNPRSTVWXZ";
  return `${postcodes[place] ?? "3100"} ${random.pick([...letters])}${random.pick([...letters])}`;
}

/** A point somewhere in a place: for workplaces only, of people nothing finer than a cell is kept (rule 10). */
export function pointIn(place: string, random: Random): { latitude: number; longitude: number } {
  const { lat, lon, population } = requirePlace(place);
  const reach = population > 20_000 ? 0.014 : 0.006;
  const spread = () => (random.next() - 0.5) * 2 * reach;
  return { latitude: round(lat + spread()), longitude: round(lon + spread() * 1.5) };
}

const round = (degrees: number) => Math.round(degrees * 10_000) / 10_000;

export function requirePlace(name: string) {
  const place = findPlace(name);
  if (!place) throw new Error(`There is no place "${name}".`);
  return place;
}

export function municipalityOf(place: string): MunicipalitySlug | null {
  const found = Object.entries(placesOf).find(([, places]) => places.includes(place));
  return (found?.[0] as MunicipalitySlug | undefined) ?? null;
}
