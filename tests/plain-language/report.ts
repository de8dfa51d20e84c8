import { checkText } from "~/features/plain-language";
import { figure, option, progress, report, type Figure } from "../load/report.ts";
import { bars } from "./bars.ts";
import { halves, judge, measured, scoreOf, scoreOfAll, type Half, type Judged, type Score } from "./measure.ts";

/**
 * How well the linter reads sentences with known answers:
 *   npm run report:linter -- --worst 20 --check
 * The misses are those of the tuning half alone. There is no chance in it, so `--seed` changes nothing.
 */
const worst = option("worst", 20);
option("seed", 1);

progress("reading all parts; only `unseen` holds sentences that no rule was written from");
const all = Object.fromEntries(halves.map((half) => [half, judge(half)])) as Record<Half, Judged[]>;
printMisses(all.tuning);
report("linter", { postgres: null, meilisearch: null }, [...halves.flatMap(figuresOf), figure("time.text", { characters: 800 }, timeOf(800), "ms", 2), figure("time.longText", { characters: 20_000 }, timeOf(20_000), "ms")]);

function figuresOf(half: Half): Figure[] {
  const two = (name: string, { precision, recall, expected }: Score, isJudged: boolean) => [
    figure(`${half}.${name}.precision`, { sentences: expected }, precision, "ratio", isJudged ? bars.precision : null, "higher"),
    figure(`${half}.${name}.recall`, { sentences: expected }, recall, "ratio", isJudged ? bars.recall : null, "higher"),
  ];
  return [...two("all", scoreOfAll(all[half]), half === "unseen"), ...measured.flatMap((what) => two(what, scoreOf(all[half], what), half === "unseen"))];
}

function printMisses(judged: readonly Judged[]): void {
  const misses = judged.flatMap((one) => {
    const missed = measured.filter((what) => one.expected.has(what) && !one.found.has(what));
    const tooMuch = measured.filter((what) => !one.expected.has(what) && one.found.has(what));
    return missed.length + tooMuch.length === 0 ? [] : [{ ...one, missed, tooMuch }];
  });
  process.stdout.write(`\n${misses.length} of ${judged.length} sentences of the tuning half are read otherwise than by a good reader; the worst ${worst}:\n`);
  for (const { text, missed, tooMuch } of misses.sort((a, b) => b.missed.length + b.tooMuch.length - a.missed.length - a.tooMuch.length).slice(0, worst)) {
    process.stdout.write(`  ${[missed.length > 0 ? `missed ${missed.join(" ")}` : "", tooMuch.length > 0 ? `too much ${tooMuch.join(" ")}` : ""].filter(Boolean).join(", ")}: ${text}\n`);
  }
  process.stdout.write("\n");
}

/** The median of many rounds, on text made of the tuning half. */
function timeOf(characters: number): number {
  const source = all.tuning.map(({ text }) => text).join(" ");
  const times = Array.from({ length: 60 }, (_, round) => {
    const text = source.repeat(3).slice(round, round + characters);
    const start = performance.now();
    checkText(text, { isUnpaid: true, drives: false, needsPapers: false }, "nl");
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[30]!;
}
