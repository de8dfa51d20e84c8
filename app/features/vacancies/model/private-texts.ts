import { keptKey, lookAgain, marksByField, stillOpen, type FieldText, type PlacedMark } from "~/features/text-guard";
import type { FieldErrors } from "~/platform/outcome";
import type { StepId } from "./steps";
import { textsOf } from "./text-tips";
import type { VacancyContent } from "./vacancy-content";

const fieldTexts = (content: VacancyContent, step?: StepId): FieldText[] => textsOf(content).filter((one) => !step || one.step === step).map(({ field, text }) => [field, text]);

/** Words in the texts, or in those of one page, that are better not shown; by control. */
export const vacancyMarks = (content: VacancyContent, step?: StepId): Record<string, PlacedMark[]> => marksByField(fieldTexts(content, step), "vacancy", content.mayStay);

/** What one page still has to decide about, in words at its controls. */
export function privateErrors(content: VacancyContent, step: StepId): FieldErrors | null {
  const errors = Object.entries(vacancyMarks(content, step)).flatMap(([field, marks]) => {
    const message = lookAgain(marks);
    return message ? [[field, [message]] as [string, string[]]] : [];
  });
  return errors.length > 0 ? Object.fromEntries(errors) : null;
}

/** Controls with words about which nobody decided: a pasted or carved text comes in without a page. */
export function undecided(content: VacancyContent): { step: StepId; field: string }[] {
  const marks = vacancyMarks(content);
  return textsOf(content).filter(({ field }) => stillOpen(marks[field] ?? []).length > 0).map(({ step, field }) => ({ step, field }));
}

/** Takes the ticks of one page; those of other pages stay, and what stands nowhere any more falls away. */
export function keepTicked(content: VacancyContent, step: StepId, ticked: readonly string[]): VacancyContent {
  const here = Object.keys(vacancyMarks(content, step));
  const words = Object.entries(vacancyMarks(content)).flatMap(([field, marks]) => marks.filter(({ mayStay }) => mayStay).map(keptKey).filter((word) => (here.includes(field) ? ticked : content.mayStay).includes(word)));
  return { ...content, mayStay: [...new Set(words)].slice(0, 40) };
}
