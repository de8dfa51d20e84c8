import { checkText, type Finding, type Work } from "~/features/plain-language";
import type { VocabularyLocale } from "~/features/vocabulary";
import type { StepId } from "./steps";
import type { VacancyContent } from "./vacancy-content";

/** A finding of the linter in one of the texts of a vacancy. */
export type TextTip = Finding & { step: StepId; field: string; /** why the poster says that it may stay */ reason: string | null };

/** Tasks that are driving on the road, and tasks for which the law asks papers. */
const drivingTasks: readonly string[] = ["deliver-parcels", "deliver-meals", "drive-van", "drive-people", "drive-bus", "drive-lorry", "move-house", "collect-goods"];
const tasksWithPapers: readonly string[] = ["hand-out-medicine", "help-wash-and-dress", "care-for-babies", "play-with-children", "guard-entrance", "guide-traffic", "watch-swimmers", "install-electricity", "drive-bus", "drive-lorry", "drive-people"];

/** What the linter may know of the work. */
export function workOf({ remuneration, tasks, needs }: Pick<VacancyContent, "remuneration" | "tasks" | "needs">): Work {
  const does = (ids: readonly string[]) => tasks.some(({ id }) => ids.includes(id));
  return { isUnpaid: remuneration === "none" || remuneration === "allowance", drives: does(drivingTasks), needsPapers: does(tasksWithPapers) || needs.some(({ licence }) => licence !== null) };
}

/** All texts of people's own words, with the page and the control where they stand. */
export function textsOf(content: VacancyContent): { step: StepId; field: string; text: string }[] {
  const { payScale, guarantee, goal, nextStep, tasks, times, needs, offersText, harrieText, title, about, day, photos } = content;
  return [
    { step: "kind", field: "payScale", text: payScale },
    { step: "kind", field: "guarantee", text: guarantee },
    { step: "kind", field: "goal", text: goal },
    { step: "kind", field: "nextStep", text: nextStep },
    ...tasks.map(({ note }, index) => ({ step: "tasks" as const, field: `tasks[${index}].note`, text: note })),
    { step: "times", field: "times", text: times },
    ...needs.map(({ text }, index) => ({ step: "needs" as const, field: `needs[${index}].text`, text })),
    { step: "offer", field: "harrieText", text: harrieText },
    { step: "offer", field: "offersText", text: offersText },
    { step: "about", field: "title", text: title },
    { step: "about", field: "about", text: about },
    ...day.flatMap(({ what, text }, index) => [{ step: "day" as const, field: `day[${index}].what`, text: what }, { step: "day" as const, field: `day[${index}].text`, text }]),
    ...photos.map(({ alt }, index) => ({ step: "photos" as const, field: `photos[${index}].alt`, text: alt })),
  ];
}

/** What a good reader would say about the texts, in the order of the pages. */
export function textTips(content: VacancyContent, locale: VocabularyLocale): TextTip[] {
  const work = workOf(content);
  const reasons = reasonsOf(content);
  return textsOf(content).flatMap(({ step, field, text }) => checkText(text, work, locale).map((finding) => ({ ...finding, step, field, reason: finding.severity === "law" ? (reasons[finding.words.toLowerCase()] ?? null) : null })));
}

/** What the law forbids and nobody gave a reason for: this keeps a vacancy from being sent. */
export const forbiddenIn = (content: VacancyContent): TextTip[] => textTips(content, "nl").filter(({ severity, reason }) => severity === "law" && reason === null);

export const reasonsOf = ({ setAside }: Pick<VacancyContent, "setAside">): Record<string, string> => Object.fromEntries(setAside.map(({ words, reason }) => [words, reason]));

/** Takes reasons that were written or emptied; those about words that stand nowhere any more fall away. */
export function keepReasons(content: VacancyContent, written: ReadonlyMap<string, string>): VacancyContent {
  const reasons = new Map([...Object.entries(reasonsOf(content)), ...written]);
  const forbidden = new Set(textTips(content, "nl").filter(({ severity }) => severity === "law").map(({ words }) => words.toLowerCase()));
  return { ...content, setAside: [...reasons].filter(([words, reason]) => reason && forbidden.has(words)).slice(0, 10).map(([words, reason]) => ({ words, reason })) };
}
