import type { PicturedEntry } from "./entry";
import { lookupOf } from "./entry";

/** Two layers: what gives someone energy, and why someone wants to work. */
export type MotiveGroup = "energy" | "reason";

type MotiveEntry = PicturedEntry & {
  readonly group: MotiveGroup;
  /** A task can meet it by itself, or only the conditions of the place can (pay, days, contract). */
  readonly metBy: "tasks" | "conditions";
};

const list = [
  { id: "outdoors", label: { nl: "buiten zijn", en: "being outdoors" }, group: "energy", metBy: "tasks", pictogram: "sector-green" },
  { id: "hands", label: { nl: "met mijn handen werken", en: "working with my hands" }, group: "energy", metBy: "tasks", pictogram: "handy" },
  { id: "quiet", label: { nl: "rust", en: "peace and quiet" }, group: "energy", metBy: "tasks", pictogram: "calm" },
  { id: "lively", label: { nl: "drukte en vaart", en: "a lively, fast place" }, group: "energy", metBy: "tasks", pictogram: "energetic" },
  { id: "people", label: { nl: "mensen om mij heen", en: "people around me" }, group: "energy", metBy: "tasks", pictogram: "friendly" },
  { id: "alone", label: { nl: "alleen werken", en: "working on my own" }, group: "energy", metBy: "tasks", pictogram: "independent" },
  { id: "team", label: { nl: "samen in een team", en: "together in a team" }, group: "energy", metBy: "tasks", pictogram: "together" },
  { id: "for-others", label: { nl: "iets voor anderen doen", en: "doing something for others" }, group: "energy", metBy: "tasks", pictogram: "helpful" },
  { id: "nature", label: { nl: "dieren en planten", en: "animals and plants" }, group: "energy", metBy: "tasks", pictogram: "green-fingers" },
  { id: "making", label: { nl: "iets maken", en: "making something" }, group: "energy", metBy: "tasks", pictogram: "creative" },
  { id: "beauty", label: { nl: "iets mooi maken", en: "making things beautiful" }, group: "energy", metBy: "tasks", pictogram: "sense-of-beauty" },
  { id: "result", label: { nl: "zien wat ik heb gedaan", en: "seeing what I have done" }, group: "energy", metBy: "tasks", pictogram: "observant" },
  { id: "moving", label: { nl: "in beweging zijn", en: "being on the move" }, group: "energy", metBy: "tasks", pictogram: "hiking" },
  { id: "variety", label: { nl: "afwisseling", en: "variety" }, group: "energy", metBy: "tasks", pictogram: "adapting" },
  { id: "routine", label: { nl: "weten wat er komt", en: "knowing what comes next" }, group: "energy", metBy: "tasks", pictogram: "fixed-rhythm" },
  { id: "thinking", label: { nl: "nadenken en puzzelen", en: "thinking and puzzling" }, group: "energy", metBy: "tasks", pictogram: "solving" },
  { id: "own-money", label: { nl: "eigen geld verdienen", en: "earning my own money" }, group: "reason", metBy: "conditions", pictogram: "money" },
  { id: "fixed-days", label: { nl: "vaste dagen", en: "fixed days" }, group: "reason", metBy: "conditions", pictogram: "planning" },
  { id: "growing", label: { nl: "verder komen in werk", en: "getting further in work" }, group: "reason", metBy: "conditions", pictogram: "plant-cuttings" },
  { id: "belonging", label: { nl: "erbij horen", en: "belonging somewhere" }, group: "reason", metBy: "conditions", pictogram: "teamwork" },
  { id: "new-people", label: { nl: "nieuwe mensen ontmoeten", en: "meeting new people" }, group: "reason", metBy: "tasks", pictogram: "greeting-guests" },
  { id: "learning", label: { nl: "iets leren", en: "learning something" }, group: "reason", metBy: "tasks", pictogram: "learning" },
  { id: "practise-dutch", label: { nl: "Nederlands oefenen", en: "practising Dutch" }, group: "reason", metBy: "tasks", pictogram: "languages" },
  { id: "useful", label: { nl: "nuttig zijn", en: "being useful" }, group: "reason", metBy: "tasks", pictogram: "responsible" },
  { id: "pride", label: { nl: "trots zijn op mijn werk", en: "being proud of my work" }, group: "reason", metBy: "tasks", pictogram: "certificate" },
] as const satisfies readonly MotiveEntry[];

/** The 25 motives that people choose from and a vacancy carries up to five of (rule 12). */
export type MotiveId = (typeof list)[number]["id"];
export type Motive = MotiveEntry & { readonly id: MotiveId };

export const motives: readonly Motive[] = list;
export const motiveLookup = lookupOf("motive", motives);
