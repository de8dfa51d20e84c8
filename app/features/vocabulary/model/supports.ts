import type { LocalText, PicturedEntry } from "./entry";
import { lookupOf } from "./entry";

type SupportEntry = PicturedEntry & {
  /** How a vacancy says that it offers this. */
  readonly offer: LocalText;
};

const list = [
  { id: "start-later", label: { nl: "Ik begin liever later", en: "I prefer to start later" }, offer: { nl: "Later beginnen kan", en: "You can start later" }, pictogram: "start-later" },
  { id: "short-shifts", label: { nl: "Ik werk liever korte dagen", en: "I prefer short days" }, offer: { nl: "Korte dagen kan", en: "Short days are possible" }, pictogram: "short-days" },
  { id: "build-up", label: { nl: "Ik begin graag met weinig uren", en: "I like to start with few hours" }, offer: { nl: "Beginnen met weinig uren kan", en: "You can start with few hours" }, pictogram: "plant-cuttings" },
  { id: "extra-breaks", label: { nl: "Ik heb graag vaker pauze", en: "I like more breaks" }, offer: { nl: "Vaker pauze kan", en: "Extra breaks are possible" }, pictogram: "breaks" },
  { id: "time-for-appointments", label: { nl: "Ik moet soms even weg voor een afspraak", en: "I sometimes need to leave for an appointment" }, offer: { nl: "Weg voor een afspraak kan", en: "You can leave for an appointment" }, pictogram: "planning" },
  { id: "one-thing-at-a-time", label: { nl: "Ik doe liever één ding tegelijk", en: "I prefer one thing at a time" }, offer: { nl: "Je doet één ding tegelijk", en: "You do one thing at a time" }, pictogram: "one-task" },
  { id: "own-pace", label: { nl: "Ik werk graag in mijn eigen tempo", en: "I like to work at my own pace" }, offer: { nl: "Je werkt in je eigen tempo", en: "You work at your own pace" }, pictogram: "calm" },
  { id: "show-me", label: { nl: "Doe het mij eerst voor", en: "Show me first" }, offer: { nl: "We doen het werk eerst voor", en: "We show you the work first" }, pictogram: "show-how" },
  { id: "step-card", label: { nl: "Ik heb graag de stappen op papier", en: "I like to have the steps on paper" }, offer: { nl: "De stappen staan op een kaart, met plaatjes", en: "The steps are on a card, with pictures" }, pictogram: "picture-steps" },
  { id: "day-plan", label: { nl: "Ik wil vooraf weten wat ik die dag doe", en: "I want to know beforehand what I will do that day" }, offer: { nl: "Je weet vooraf wat je die dag doet", en: "You know beforehand what you do that day" }, pictogram: "fixed-rhythm" },
  { id: "fixed-colleague", label: { nl: "Ik heb graag één vaste collega", en: "I like one fixed colleague" }, offer: { nl: "Je hebt één vaste collega", en: "You have one fixed colleague" }, pictogram: "one-colleague" },
  { id: "small-team", label: { nl: "Ik werk liever met weinig mensen", en: "I prefer to work with few people" }, offer: { nl: "Je werkt in een klein team", en: "You work in a small team" }, pictogram: "together" },
  { id: "regular-talk", label: { nl: "Ik praat graag elke week even over het werk", en: "I like a short talk about the work each week" }, offer: { nl: "Elke week praat je even met je begeleider", en: "You have a short talk with your mentor each week" }, pictogram: "listening" },
  { id: "quiet-spot", label: { nl: "Ik werk graag op een rustige plek", en: "I like to work in a quiet spot" }, offer: { nl: "Er is een rustige werkplek", en: "There is a quiet place to work" }, pictogram: "quiet-spot" },
  { id: "sitting-work", label: { nl: "Ik werk liever zittend", en: "I prefer to sit while I work" }, offer: { nl: "Je kunt zittend werken", en: "You can sit while you work" }, pictogram: "sitting-work" },
  { id: "change-posture", label: { nl: "Ik wissel graag zitten, staan en lopen af", en: "I like to vary sitting, standing and walking" }, offer: { nl: "Je wisselt zitten, staan en lopen af", en: "You vary sitting, standing and walking" }, pictogram: "flexible" },
] as const satisfies readonly SupportEntry[];

/** "Wat mij helpt": functional words only, never a reason or a diagnosis (product rule 9). */
export type SupportId = (typeof list)[number]["id"];
export type Support = SupportEntry & { readonly id: SupportId };

export const supports: readonly Support[] = list;
export const supportLookup = lookupOf("support", supports);
