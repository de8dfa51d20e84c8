import { labelOf, requireLeisure, requireMotive, requireSector, requireTalent, requireTask, textOf, type VocabularyLocale } from "~/features/vocabulary";
import { listInWords, withCapital } from "~/platform/formats";
import type { PictogramName } from "~/ui";
import type { Result } from "./model/result";

type Pictured = { id: string; pictogram: PictogramName; label: string };

export type ResultView = {
  /** "Je werkt precies" to the person, "Ik werk precies" to others, with what was chosen that made it */
  strengths: (Pictured & { because: string[] })[];
  motives: Pictured[];
  leisure: Pictured[];
  /** with the strengths that count there */
  tasks: (Pictured & { counts: string })[];
  sectors: { id: string; label: string }[];
};

/** A result in words of one language. */
export function viewResult({ strengths, motives, leisure, tasks, sectors }: Result, reader: "self" | "other", locale: VocabularyLocale): ResultView {
  const pictured = (entry: { id: string; pictogram: PictogramName; label: Parameters<typeof textOf>[0] }): Pictured => ({ id: entry.id, pictogram: entry.pictogram, label: withCapital(labelOf(entry, locale)) });
  const strengthWords = (ids: readonly string[]) => listInWords(ids.map((id) => textOf(requireTalent(id).strength, locale)), locale);
  return {
    strengths: strengths.map(({ id, because }) => {
      const talent = requireTalent(id);
      return { id, pictogram: talent.pictogram, label: withCapital(textOf(reader === "self" ? talent.strength : talent.label, locale)), because: because.map(({ words }) => textOf(words, locale)) };
    }),
    motives: motives.map(({ id }) => pictured(requireMotive(id))),
    leisure: leisure.map((id) => pictured(requireLeisure(id))),
    tasks: tasks.map((id) => {
      const task = requireTask(id);
      return { ...pictured(task), counts: strengthWords(strengths.map((one) => one.id).filter((talent) => task.talents.includes(talent))) };
    }),
    sectors: sectors.map((id) => ({ id, label: labelOf(requireSector(id), locale) })),
  };
}
