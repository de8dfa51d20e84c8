import type { Entry, LocalText, PicturedEntry } from "./entry";
import { lookupOf } from "./entry";
import type { MentalLoad, PhysicalLoad } from "./task-entry";

type PhysicalLoadEntry = PicturedEntry<PhysicalLoad> & { readonly kilo: number; readonly compare: LocalText };

/** Weight is told by things that everyone has lifted. */
export const physicalLoads: readonly PhysicalLoadEntry[] = [
  { id: "light", label: { nl: "Licht", en: "Light" }, kilo: 1, compare: { nl: "Zo zwaar als een pak melk (1 kilo)", en: "As heavy as a pack of milk (1 kilo)" }, pictogram: "milk-pack" },
  { id: "normal", label: { nl: "Gewoon", en: "Normal" }, kilo: 8, compare: { nl: "Zo zwaar als een volle boodschappentas (8 kilo)", en: "As heavy as a full shopping bag (8 kilo)" }, pictogram: "shopping-bag" },
  { id: "heavy", label: { nl: "Zwaar", en: "Heavy" }, kilo: 15, compare: { nl: "Zo zwaar als een krat met flessen (15 kilo)", en: "As heavy as a crate of bottles (15 kilo)" }, pictogram: "bottle-crate" },
];
export const physicalLoadLookup = lookupOf("physical load", physicalLoads);

type MentalLoadEntry = Entry<MentalLoad> & { readonly meaning: LocalText };

export const mentalLoads: readonly MentalLoadEntry[] = [
  { id: "calm", label: { nl: "Rustig", en: "Calm" }, meaning: { nl: "Je doet één ding tegelijk, zonder haast.", en: "You do one thing at a time, without haste." } },
  { id: "normal", label: { nl: "Afwisselend", en: "Varied" }, meaning: { nl: "Je let op een paar dingen tegelijk.", en: "You keep an eye on a few things at once." } },
  { id: "busy", label: { nl: "Druk", en: "Busy" }, meaning: { nl: "Er gebeurt veel en je kiest snel.", en: "A lot happens and you choose quickly." } },
];
export const mentalLoadLookup = lookupOf("mental load", mentalLoads);
