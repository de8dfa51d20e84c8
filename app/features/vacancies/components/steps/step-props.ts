import type { StepLists } from "../../step-lists.server";
import type { Work } from "~/features/plain-language";
import type { PlacedMark } from "~/features/text-guard";
import type { TextTip } from "../../model/text-tips";
import type { VacancyContent } from "../../model/vacancy-content";

/** What each page of the wizard gets: the draft, what was typed when it did not save, and the words to choose from. */
export type StepProps = {
  content: VacancyContent;
  /** what was posted, when the page comes back with errors; field by its name */
  typed: Record<string, string | string[]> | null;
  errors: Record<string, string[] | undefined>;
  lists: StepLists;
  reading: Reading;
};

/** What the linter says about the saved texts of the page. */
export type Reading = { work: Work; tips: TextTip[]; reasons: Record<string, string>; /** words that are better not shown, by control */ marks: Record<string, PlacedMark[]> };

/** The value to show in a field: what was typed, else what is saved. */
export function shown(typed: StepProps["typed"], name: string, saved: string): string {
  if (!typed) return saved;
  const value = typed[name];
  return (Array.isArray(value) ? value[0] : value) ?? "";
}

export function shownList(typed: StepProps["typed"], name: string, saved: string[]): string[] {
  if (!typed) return saved;
  const value = typed[name];
  return Array.isArray(value) ? value : value ? [value] : [];
}
