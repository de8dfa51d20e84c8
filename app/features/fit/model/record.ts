import { fitPartIds, type WeightTable } from "./table";
import type { Fit, FitBlock } from "./fit";

/** A fit in a few numbers, to keep with what was shown. */
export type FitRecord = {
  /** of the table of weights */
  version: number;
  /** points, in the order of the parts of that table */
  parts: number[];
  /** a bit per part that one side did not answer */
  unknown: number;
  /** a bit per reason why it could not be yet, in the order of `blockCodes` */
  blocks: number;
};

/** The order is written down with every suggestion: new ones come at the end. */
export const blockCodes = ["licence", "time", "reach"] as const satisfies readonly FitBlock["code"][];
export type FitBlockCode = (typeof blockCodes)[number];

export function packFit({ version, parts, blocks }: Pick<Fit, "version" | "parts" | "blocks">): FitRecord {
  const ordered = fitPartIds.map((id) => parts.find((part) => part.id === id)!);
  return {
    version,
    parts: ordered.map(({ points }) => points),
    unknown: bitsOf(ordered.map(({ level }) => level === "unknown")),
    blocks: bitsOf(blockCodes.map((code) => blocks.some((block) => block.code === code))),
  };
}

export type UnpackedPart = { id: string; wing: "person" | "work"; points: number; max: number; isUnknown: boolean };
export type UnpackedFit = { version: number; points: number; max: number; wordId: WeightTable["words"][number]["id"]; parts: UnpackedPart[]; blocks: FitBlockCode[] };

/** What was kept, read with the table that it was counted with: the weights and words of then, not of now. */
export function unpackFit(record: FitRecord, table: WeightTable): UnpackedFit {
  const parts = Object.entries(table.parts).map(([id, { wing, max }], at) => ({ id, wing, max, points: record.parts[at] ?? 0, isUnknown: hasBit(record.unknown, at) }));
  const blocks = blockCodes.filter((_, at) => hasBit(record.blocks, at));
  const points = parts.reduce((sum, part) => sum + part.points, 0);
  return {
    version: record.version,
    points,
    max: parts.reduce((sum, part) => sum + part.max, 0),
    wordId: blocks.length > 0 ? "notYet" : table.words.find(({ from }) => points >= from)!.id,
    parts,
    blocks,
  };
}

const bitsOf = (flags: readonly boolean[]) => flags.reduce((bits, flag, at) => (flag ? bits | (1 << at) : bits), 0);
const hasBit = (bits: number, at: number) => (bits & (1 << at)) !== 0;
