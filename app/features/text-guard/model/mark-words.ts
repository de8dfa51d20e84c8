import { m } from "~/paraglide/messages";
import { guardWords } from "./guard-words";
import type { Mark, PrivateKind } from "./mark";
import { markText } from "./mark-text";
import { placeMarks, stillOpen, type PlacedMark, type TextPlace } from "./where";

const quoted = (marks: readonly Mark[]) => [...new Set(marks.map(({ words }) => `“${words}”`))].join(", ");

/** The message at a field that has its marks listed below it; null when nothing has to be looked at. */
export function lookAgain(marks: readonly PlacedMark[]): string | null {
  const open = stillOpen(marks);
  return open.length === 0 ? null : m.text_guard_look({ words: quoted(open) });
}

/** All that is to be said about a text in one message, for a field without a list; null when it may be saved. */
export function privateTextErrors(text: string, { without }: { /** what may always stand here */ without?: PrivateKind } = {}): string[] | null {
  const marks = markText(text).filter(({ kind }) => kind !== without);
  const kinds = [...new Set(marks.map(({ kind }) => kind))];
  if (kinds.length === 0) return null;
  return kinds.map((kind) => `${quoted(marks.filter((mark) => mark.kind === kind))}: ${guardWords[kind].why()} ${guardWords[kind].instead()}`);
}

export type FieldText = readonly [field: string, text: string];

/** The marks of several texts, by the control where they stand. */
export function marksByField(texts: readonly FieldText[], place: TextPlace, kept: readonly string[]): Record<string, PlacedMark[]> {
  const byField: Record<string, PlacedMark[]> = {};
  for (const [field, text] of texts) {
    const marks = placeMarks(markText(text), place, kept);
    if (marks.length > 0) byField[field] = [...(byField[field] ?? []), ...marks];
  }
  return byField;
}
