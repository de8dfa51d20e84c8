import { findPlace } from "./places";

/** The places of the municipalities around Schiedam, Vlaardingen, Gorinchem and Sliedrecht. Who serves them is not told here. */
export const municipalityPlaces = {
  Schiedam: ["Schiedam"],
  Vlaardingen: ["Vlaardingen"],
  Maassluis: ["Maassluis"],
  Rotterdam: [
    "Rotterdam", "Bloemhof", "Carnisse", "Delfshaven", "Feijenoord", "Heijplaat", "Hoogvliet", "Katendrecht", "Kop van Zuid",
    "Overschie", "Pendrecht", "Pernis", "Rozenburg", "Schiebroek", "Spangen", "Zuidwijk",
  ],
  "Midden-Delfland": ["Maasland", "Schipluiden"],
  Albrandswaard: ["Rhoon"],
  Gorinchem: ["Gorinchem"],
  Molenlanden: [
    "Arkel", "Bleskensgraaf", "Giessenburg", "Groot-Ammers", "Hoogblokland", "Liesveld", "Nieuw-Lekkerland", "Nieuwpoort",
    "Noordeloos", "Schelluinen",
  ],
  Vijfheerenlanden: ["Leerdam", "Kedichem", "Schoonrewoerd"],
  Altena: ["Werkendam", "Woudrichem", "Almkerk", "Andel", "Giessen", "Rijswijk (Noord-Brabant)", "Aalburg", "Genderen", "Veen"],
  "West Betuwe": ["Vuren", "Herwijnen", "Haaften", "Beesd"],
  Sliedrecht: ["Sliedrecht"],
  "Hardinxveld-Giessendam": ["Neder-Hardinxveld", "Boven-Hardinxveld", "Giessendam", "De Peulen"],
  Papendrecht: ["Papendrecht"],
  Dordrecht: ["Dordrecht"],
  Alblasserdam: ["Alblasserdam"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type MunicipalityName = keyof typeof municipalityPlaces;

const municipalityOfPlace = new Map<string, MunicipalityName>(
  (Object.keys(municipalityPlaces) as MunicipalityName[]).flatMap((municipality) =>
    municipalityPlaces[municipality].map((place) => [place, municipality] as const),
  ),
);

/** The municipality of a place, by any of its names; null when it is not known here. */
export function findMunicipalityName(placeName: string): MunicipalityName | null {
  const place = findPlace(placeName);
  return place ? (municipalityOfPlace.get(place.name) ?? null) : null;
}
