import { m } from "~/paraglide/messages";
import { describeFit, fitWordOf, partLabel, type DescribedFit, type DescribedPart, type FitLocale, type FitReader } from "./describe";
import { levelOf, type Fit } from "./fit";
import { unpackFit, type FitBlockCode, type FitRecord, type UnpackedPart } from "./record";
import { findWeightTable, type FitPartId, type WeightTable } from "./table";

/** A fit as it was when it was shown. A sentence stands only with a part that still counts the same. */
export type DescribedRecord = Pick<DescribedFit, "version" | "points" | "max" | "wordId" | "word" | "parts" | "changes"> & {
  /** the day since when its table counted */
  since: string;
};

/**
 * What was shown, told again with the table of then.
 * @param recount the same two versions counted now: where a part has the same points, its sentence is told too
 * @returns null when no table has this version
 */
export function describeRecord(record: FitRecord, recount: Fit | null, reader: FitReader, locale: FitLocale, find: (version: number) => WeightTable | null = findWeightTable): DescribedRecord | null {
  const table = find(record.version);
  if (!table) return null;
  const { version, points, max, wordId, parts, blocks } = unpackFit(record, table);
  const now = recount && recount.version === version ? describeFit(recount, reader, locale) : null;
  return {
    version, points, max, wordId,
    since: table.since,
    word: fitWordOf(wordId, locale),
    parts: parts.map((part) => tellPart(part, now, reader, locale)),
    changes: blocks.map((code) => blockText(code, recount, now, locale)),
  };
}

function tellPart({ id, wing, points, max, isUnknown }: UnpackedPart, now: DescribedFit | null, reader: FitReader, locale: FitLocale): DescribedPart {
  const same = now?.parts.find((part) => part.id === id && part.points === points && part.unknown === isUnknown);
  return {
    // parts of former tables keep their label
    id: id as FitPartId,
    label: partLabel(id as FitPartId, reader, locale),
    text: same?.text ?? (isUnknown ? m.fit_then_unknown({}, { locale }) : ""),
    side: wing,
    // points are rounded: the petal of the recount is the one that was drawn
    level: same?.level ?? (isUnknown ? "little" : levelOf(points / max)),
    unknown: isUnknown,
    points,
    max,
  };
}

function blockText(code: FitBlockCode, recount: Fit | null, now: DescribedFit | null, locale: FitLocale): string {
  const at = recount?.blocks.findIndex((block) => block.code === code) ?? -1;
  const told = { licence: m.fit_then_licence, time: m.fit_then_time, reach: m.fit_then_reach };
  return now?.changes[at] ?? told[code]({}, { locale });
}
