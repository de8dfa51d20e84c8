import { keptKey, lookAgain, marksByField, stillOpen, type FieldText, type PlacedMark } from "~/features/text-guard";
import type { FieldErrors } from "~/platform/outcome";
import type { ProfileContent } from "./profile-content";

/** Everything in own words that others read, with the control where it stands. */
export const ownTexts = (content: Partial<ProfileContent>): FieldText[] => [
  ["motivation", content.motivation ?? ""],
  ["leisureText", content.leisureText ?? ""],
  ["chosenName", content.chosenName ?? ""],
  ...(content.talents ?? []).map(({ id, example }): FieldText => [`example-${id}`, example]),
  ...(content.certificates ?? []).map((text): FieldText => ["certificates", text]),
  ...(content.experience ?? []).map(({ what }, index): FieldText => [`what-${index}`, what]),
];

/** Words that are better not shown, by control. `kept`: what the person let stand. */
export const marksOf = (content: Partial<ProfileContent>, kept: readonly string[]): Record<string, PlacedMark[]> => marksByField(ownTexts(content), "profile", kept);

export function privateErrors(answer: Partial<ProfileContent>, kept: readonly string[]): FieldErrors {
  return Object.fromEntries(Object.entries(marksOf(answer, kept)).flatMap(([field, marks]) => {
    const message = lookAgain(marks);
    return message ? [[field, [message]]] : [];
  }));
}

/** Words in the whole profile about which the person did not decide. They keep it from being sent. */
export const openMarks = (content: ProfileContent): PlacedMark[] => stillOpen(Object.values(marksOf(content, content.mayStay)).flat());

const textFields = { motives: ["motivation"], leisure: ["leisureText"], showing: ["chosenName"], talents: ["talents"], licences: ["certificates"], experience: ["experience"] } as const;

/** The questions whose words the person has to look at again before sending. */
export const questionsToReadAgain = (content: ProfileContent): (keyof typeof textFields)[] =>
  (Object.keys(textFields) as (keyof typeof textFields)[]).filter((id) => {
    const part = Object.fromEntries(textFields[id].map((field) => [field, content[field]])) as Partial<ProfileContent>;
    return stillOpen(Object.values(marksOf(part, content.mayStay)).flat()).length > 0;
  });

/** Takes the ticks of one page: they hold for its texts, those of other pages stay, and what stands nowhere any more falls away. */
export function keepTicked(draft: ProfileContent, answer: Partial<ProfileContent>, ticked: readonly string[]): string[] {
  const content = { ...draft, ...answer };
  const elsewhere = Object.fromEntries(Object.entries(content).filter(([field]) => !(field in answer)));
  const wordsOf = (part: Partial<ProfileContent>) => Object.values(marksOf(part, [])).flat().filter(({ mayStay }) => mayStay).map(keptKey);
  const here = wordsOf(answer).filter((words) => ticked.includes(words));
  return [...new Set([...wordsOf(elsewhere).filter((words) => draft.mayStay.includes(words)), ...here])].slice(0, 40);
}
