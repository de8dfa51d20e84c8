import { readFileSync } from "node:fs";
import { checkText, findingKinds, type FindingKind, type Work } from "~/features/plain-language";

export const halves = ["tuning", "held-back", "afterwards", "other-hand", "unseen"] as const;
export type Half = (typeof halves)[number];

/** What is measured: each kind, and apart from that what blocks. */
export const measured = [...findingKinds, "law"] as const;
export type Measured = (typeof measured)[number];

export type Judged = { text: string; work: Work; expected: ReadonlySet<Measured>; found: ReadonlySet<Measured> };
export type Score = { precision: number; recall: number; expected: number };

const plainWork: Work = { isUnpaid: false, drives: false, needsPapers: false };
const works: Record<string, Work> = { paid: plainWork, unpaid: { ...plainWork, isUnpaid: true }, drives: { ...plainWork, drives: true }, papers: { ...plainWork, needsPapers: true } };

/** The sentences of a half, with what a good reader says and what the linter says. */
export function judge(half: Half): Judged[] {
  const lines = readFileSync(new URL(`sentences/${half}.txt`, import.meta.url), "utf8").split("\n");
  return lines.filter((line) => line.trim() && !line.startsWith("#")).map((line) => {
    const [labels = "", work = "", text = ""] = line.split("|").map((cell) => cell.trim());
    if (!works[work] || !text) throw new Error(`cannot read: ${line}`);
    const findings = checkText(text, works[work], "nl");
    const found = new Set<Measured>([...findings.map(({ kind }) => kind), ...(findings.some(({ severity }) => severity === "law") ? (["law"] as const) : [])]);
    return { text, work: works[work], expected: new Set(labels.split(" ").flatMap(labelled)), found };
  });
}

function labelled(label: string): Measured[] {
  if (label === "clean") return [];
  if (label === "exclusion!") return ["exclusion", "law"];
  if (!findingKinds.includes(label as FindingKind)) throw new Error(`no such label: ${label}`);
  return [label as FindingKind];
}

export function scoreOf(judged: readonly Judged[], what: Measured): Score {
  const expected = judged.filter((one) => one.expected.has(what));
  const found = judged.filter((one) => one.found.has(what));
  const right = found.filter((one) => one.expected.has(what)).length;
  return { precision: found.length === 0 ? 1 : right / found.length, recall: expected.length === 0 ? 1 : right / expected.length, expected: expected.length };
}

/** All kinds together: each kind of each sentence counts once. */
export function scoreOfAll(judged: readonly Judged[]): Score {
  const count = (pick: (one: Judged, kind: FindingKind) => boolean) => judged.reduce((sum, one) => sum + findingKinds.filter((kind) => pick(one, kind)).length, 0);
  const right = count((one, kind) => one.expected.has(kind) && one.found.has(kind));
  const expected = count((one, kind) => one.expected.has(kind));
  return { precision: right / Math.max(1, count((one, kind) => one.found.has(kind))), recall: right / Math.max(1, expected), expected };
}
