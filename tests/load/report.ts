import { cpus, totalmem } from "node:os";

/** One measured number. `bar` and `holds` are null where no bar is set. */
export type Figure = { name: string; size: Record<string, number>; value: number; unit: string; bar: number | null; holds: boolean | null };

/** @param better whether a higher or a lower value is the better one; a figure without bar needs none */
export function figure(name: string, size: Record<string, number>, value: number, unit: string, bar: number | null = null, better: "lower" | "higher" = "lower"): Figure {
  const rounded = Math.round(value * 1000) / 1000;
  const holds = bar === null ? null : better === "lower" ? rounded <= bar : rounded >= bar;
  return { name, size, value: rounded, unit, bar, holds };
}

/** Says on standard error what is going on; standard output stays for the result. */
export const progress = (line: string) => void process.stderr.write(`${line}\n`);

/**
 * A table for people, then one JSON object as the last line. Exit code 0 whether or not bars hold;
 * with `--check` 1 when one does not.
 */
export function report(bench: string, versions: { postgres: string | null; meilisearch: string | null }, figures: Figure[]): void {
  const width = Math.max(...figures.map(({ name }) => name.length));
  for (const { name, value, unit, bar, holds } of figures) {
    const judged = bar === null ? "" : `   bar ${bar} ${unit}: ${holds ? "holds" : "does not hold"}`;
    process.stdout.write(`${name.padEnd(width)}  ${String(value).padStart(10)} ${unit}${judged}\n`);
  }
  const machine = { cpus: cpus().length, memoryGiB: Math.round(totalmem() / 2 ** 30), node: process.versions.node, ...versions };
  process.stdout.write(`${JSON.stringify({ bench, at: new Date().toISOString(), machine, figures })}\n`);
  if (process.argv.includes("--check") && figures.some(({ holds }) => holds === false)) process.exitCode = 1;
}

/** `--name 12` from the command line. */
export function option(name: string, otherwise: number): number {
  const at = process.argv.indexOf(`--${name}`);
  const value = at < 0 ? otherwise : Number(process.argv[at + 1]);
  if (!Number.isFinite(value)) throw new Error(`--${name} takes a number`);
  return value;
}
