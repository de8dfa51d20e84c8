/** Before the words in the name of a control, where somebody writes why forbidden words may stay. */
export const reasonPrefix = "setAside:";

const longestWords = 80;
const longestReason = 200;

/** The reasons in a posted form, by the words. */
export function readReasons(form: FormData): Map<string, string> {
  const found = new Map<string, string>();
  for (const [name, value] of form) {
    const words = name.slice(reasonPrefix.length);
    if (!name.startsWith(reasonPrefix) || typeof value !== "string" || !words || words.length > longestWords) continue;
    found.set(words, value.replaceAll("\u0000", "").trim().slice(0, longestReason));
  }
  return found;
}
