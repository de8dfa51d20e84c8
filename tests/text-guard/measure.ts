import { readFileSync } from "node:fs";
import { markText, privateKinds, type PrivateKind } from "~/features/text-guard";

export const parts = ["tuning", "held-back", "second", "third", "unseen"] as const;
export type Part = (typeof parts)[number];

export type Judged = { text: string; expected: ReadonlySet<PrivateKind>; found: ReadonlySet<PrivateKind> };
export type Score = { precision: number; recall: number; expected: number };

/** The texts of a part, with what a good reader says and what the guard says. */
export function judge(part: Part): Judged[] {
  const lines = readFileSync(new URL(`texts/${part}.txt`, import.meta.url), "utf8").split("\n");
  return lines.filter((line) => line.trim() && !line.startsWith("#")).map((line) => {
    const bar = line.indexOf("|");
    const [labels, text] = [line.slice(0, bar).trim(), line.slice(bar + 1).trim()];
    if (!labels || !text) throw new Error(`cannot read: ${line}`);
    return { text, expected: new Set(labelled(labels)), found: new Set(markText(text).map(({ kind }) => kind)) };
  });
}

function labelled(labels: string): PrivateKind[] {
  if (labels === "clean") return [];
  return labels.split(" ").map((label) => {
    const kind = privateKinds.find((one) => one === label);
    if (!kind) throw new Error(`no such label: ${label}`);
    return kind;
  });
}

/** Each kind of each text counts once. */
export function scoreOf(judged: readonly Judged[], kinds: readonly PrivateKind[] = privateKinds): Score {
  const count = (pick: (one: Judged, kind: PrivateKind) => boolean) => judged.reduce((sum, one) => sum + kinds.filter((kind) => pick(one, kind)).length, 0);
  const right = count((one, kind) => one.expected.has(kind) && one.found.has(kind));
  const found = count((one, kind) => one.found.has(kind));
  const expected = count((one, kind) => one.expected.has(kind));
  return { precision: found === 0 ? 1 : right / found, recall: expected === 0 ? 1 : right / expected, expected };
}
