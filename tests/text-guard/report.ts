import { markText, privateKinds } from "~/features/text-guard";
import { figure, option, progress, report, type Figure } from "../load/report.ts";
import { bars } from "./bars.ts";
import { judge, parts, scoreOf, type Judged, type Part, type Score } from "./measure.ts";

/**
 * How well the guard marks texts with known answers:
 *   npm run report:guard -- --worst 20 --check
 * The misses are those of the tuning part alone. There is no chance in it, so `--seed` changes nothing.
 */
const worst = option("worst", 20);
option("seed", 1);

progress("reading all parts; only `unseen` holds texts that no rule was written from");
const all = Object.fromEntries(parts.map((part) => [part, judge(part)])) as Record<Part, Judged[]>;
printMisses(all.tuning);
report("guard", { postgres: null, meilisearch: null }, [...parts.flatMap(figuresOf), figure("time.text", { characters: 600 }, timeOf(600), "ms", 2), figure("time.longText", { characters: 20_000 }, timeOf(20_000), "ms")]);

function figuresOf(part: Part): Figure[] {
  const isJudged = part === "unseen";
  const two = (name: string, { precision, recall, expected }: Score, precisionBar: number | null, recallBar: number | null) => [
    figure(`${part}.${name}.precision`, { texts: expected }, precision, "ratio", isJudged ? precisionBar : null, "higher"),
    figure(`${part}.${name}.recall`, { texts: expected }, recall, "ratio", isJudged ? recallBar : null, "higher"),
  ];
  return [...two("all", scoreOf(all[part]), bars.precision, bars.recall), ...privateKinds.flatMap((kind) => two(kind, scoreOf(all[part], [kind]), null, kind === "bsn" ? bars.bsnRecall : null))];
}

function printMisses(judged: readonly Judged[]): void {
  const misses = judged.flatMap((one) => {
    const missed = privateKinds.filter((kind) => one.expected.has(kind) && !one.found.has(kind));
    const tooMuch = privateKinds.filter((kind) => !one.expected.has(kind) && one.found.has(kind));
    return missed.length + tooMuch.length === 0 ? [] : [{ text: one.text, missed, tooMuch }];
  });
  process.stdout.write(`\n${misses.length} of ${judged.length} texts of the tuning part are read otherwise than by a good reader; the first ${worst}:\n`);
  for (const { text, missed, tooMuch } of misses.slice(0, worst)) {
    process.stdout.write(`  ${[missed.length > 0 ? `missed ${missed.join(" ")}` : "", tooMuch.length > 0 ? `too much ${tooMuch.join(" ")}` : ""].filter(Boolean).join(", ")}: ${text}\n`);
  }
  process.stdout.write("\n");
}

/** The median of many rounds, on text made of the tuning part. */
function timeOf(characters: number): number {
  const source = all.tuning.map(({ text }) => text).join(" ");
  const times = Array.from({ length: 60 }, (_, round) => {
    const text = source.repeat(4).slice(round, round + characters);
    const start = performance.now();
    markText(text);
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[30]!;
}
