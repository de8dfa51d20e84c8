import { markText, privateTextErrors } from "~/features/text-guard";
import { invalid, type Refusal } from "~/platform/outcome";
import type { StoryWords } from "./model/story-forms";

/**
 * What may not come on a public page: of a colleague nothing about health, past or belief; of oneself what one likes, but no number and no
 * way of contact (decision 0023). Null when all is well.
 */
export function guardStory(words: StoryWords, writer: "company" | "person"): Refusal | null {
  const found = (["name", "work", "text"] as const).flatMap((field) => {
    const mine = markText(words[field]).every(({ kind }) => kind !== "bsn" && kind !== "contact");
    const errors = writer === "person" && mine ? null : privateTextErrors(words[field]);
    return errors ? [[field, errors] as const] : [];
  });
  return found.length > 0 ? invalid("", Object.fromEntries(found)) : null;
}
