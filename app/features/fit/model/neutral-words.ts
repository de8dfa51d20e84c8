import { labelOf, motiveById, type LocalText, type MotiveId, type VocabularyLocale } from "~/features/vocabulary";

/** Motives whose label says "I": in a reason they stand after "je wilt graag" as well as after "wil graag". */
const withoutI: Partial<Record<MotiveId, LocalText>> = {
  hands: { nl: "met de handen werken", en: "working with your hands" },
  people: { nl: "mensen om zich heen", en: "having people around" },
  alone: { nl: "alleen werken", en: "working alone" },
  nature: { nl: "bij dieren en planten zijn", en: "being with animals and plants" },
  result: { nl: "zien wat er klaar is", en: "seeing what is done" },
  "own-money": { nl: "eigen geld verdienen", en: "earning money" },
  pride: { nl: "trots zijn op het werk", en: "being proud of the work" },
};

const toYou: Partial<Record<MotiveId, LocalText>> = {
  hands: { nl: "met je handen werken", en: "working with your hands" },
  people: { nl: "mensen om je heen", en: "having people around you" },
  result: { nl: "zien wat je hebt gedaan", en: "seeing what you have done" },
  "own-money": { nl: "eigen geld verdienen", en: "earning your own money" },
  pride: { nl: "trots zijn op je werk", en: "being proud of your work" },
};

/** A motive in running text, said to the person or about the person. */
export function motiveWords(id: string, said: "to" | "about", locale: VocabularyLocale): string | null {
  const motive = motiveById(id);
  if (!motive) return null;
  const words = (said === "to" ? toYou[motive.id as MotiveId] : undefined) ?? withoutI[motive.id as MotiveId];
  return words ? words[locale] : labelOf(motive, locale);
}
