import type { Month, Span } from "~/platform/months";
import type { Week } from "~/platform/working-time";
import { flowParts, stepKinds, stillMonths, stockParts, type Flow } from "./measures";
import type { Told, ToldFlow } from "./tell-counts";

/** The measure of product.md: HalloWerk brought 951 people to work in nine months, in four large cities together. */
export const reference = { people: 951, weeks: 39 } as const;

export const monthChoices = [3, 6, 12, 24] as const;
export type MonthCount = (typeof monthChoices)[number];
export const usualMonths: MonthCount = 12;
export const readMonths = (value: string | null): MonthCount => monthChoices.find((count) => String(count) === value) ?? usualMonths;

/** `null` where it was not counted. Numbers of people are told: 0 stands for fewer than five. */
export type StockFigures = { people: number; findable: number; fresh: number; parts: Readonly<Record<string, number>> };
export type MonthFigures = { first: string; isRunning: boolean; came: number; left: number; match: number; work: number; trial: number; talk: number; stock: { people: number; findable: number } | null };
export type WeekFigures = { monday: string; isRunning: boolean; match: number; work: number };
/** A part of a whole; for a share look at `shareOf`. */
export type Share = { part: number; whole: number };

export type AreaFigures = {
  now: StockFigures;
  months: MonthFigures[];
  weeks: WeekFigures[];
  /** over the months, by part */
  totals: Record<Exclude<Flow, "ladder">, Readonly<Record<string, number>>>;
  sums: Record<Exclude<Flow, "ladder">, number>;
  /** answers of companies within so long, each with the ones before it */
  answered: readonly { part: string; count: number }[];
  followed: readonly { kind: string; whole: number; paid: number; other: number }[];
  still: readonly ({ month: number } & Share)[];
  /** by sector: work begun, and matches that stopped */
  sectors: readonly { sector: string; work: number; stopped: number }[];
  reference: { weeks: number; people: number; work: number; match: number };
};

export type LadderFigures = { steps: Readonly<Record<string, number>>; moves: Readonly<Record<string, number>> };

export type Asked = { spans: readonly Span[]; months: readonly Month[]; weeks: readonly Week[] };

/** Puts together what a page shows, from what may be told and from nothing else. */
export function areaFiguresOf(told: Told, asked: Asked): AreaFigures {
  const inMonths = (flow: Flow) => sumsOf(told.flows[flow], placesIn(asked.spans, asked.months[0]!.first, null));
  const totals = Object.fromEntries((Object.keys(flowParts) as Flow[]).filter((flow) => flow !== "ladder").map((flow) => [flow, inMonths(flow)])) as AreaFigures["totals"];
  const weeks = asked.weeks.map(({ monday, isRunning }, at) => {
    const places = placesIn(asked.spans, monday, asked.weeks[at + 1]?.monday ?? null);
    return { monday, isRunning, match: total(told.flows.match, places), work: total(told.flows.work, places) };
  });
  return {
    now: stockOf(told, asked.spans.length - 1)!,
    months: asked.months.map(({ first, isRunning }, at) => monthOf(told, asked, { first, isRunning }, asked.months[at + 1]?.first ?? null)),
    weeks,
    totals,
    sums: Object.fromEntries(Object.entries(totals).map(([flow, parts]) => [flow, sum(Object.values(parts))])) as AreaFigures["sums"],
    answered: flowParts.answer.slice(0, -1).map((part, at) => ({ part, count: sum(flowParts.answer.slice(0, at + 1).map((one) => totals.answer[one]!)) })),
    followed: stepKinds.map((kind) => ({ kind, whole: sum(["paid", "other", "none"].map((what) => totals.followed[`${kind}:${what}`]!)), paid: totals.followed[`${kind}:paid`]!, other: totals.followed[`${kind}:other`]! })),
    still: stillMonths.map((month) => ({ month, part: totals.still[`${month}:still`]!, whole: totals.still[`${month}:still`]! + totals.still[`${month}:stopped`]! })),
    sectors: flowParts.workSector.map((sector) => ({ sector, work: totals.workSector[sector]!, stopped: totals.stopSector[sector]! })).filter(({ work, stopped }) => work + stopped > 0),
    reference: { weeks: weeks.length, people: Math.round((reference.people * weeks.length) / reference.weeks), work: sum(weeks.map(({ work }) => work)), match: sum(weeks.map(({ match }) => match)) },
  };
}

/** How people stand on the ladder now, and who moved in these months. */
export function ladderFiguresOf(told: Told, asked: Asked): LadderFigures {
  return { steps: roundParts(told.stocks.ladderStep[asked.spans.length - 1]!), moves: sumsOf(told.flows.ladder, placesIn(asked.spans, asked.months[0]!.first, null)) };
}

function monthOf(told: Told, { spans }: Asked, month: Pick<Month, "first" | "isRunning">, next: string | null): MonthFigures {
  const places = placesIn(spans, month.first, next);
  const of = (flow: Flow) => total(told.flows[flow], places);
  const stock = stockOf(told, places.at(-1) ?? -1);
  return { ...month, came: of("came"), left: of("left"), match: of("match"), work: of("work"), trial: of("trial"), talk: of("talk"), stock: stock && { people: stock.people, findable: stock.findable } };
}

function stockOf(told: Told, span: number): StockFigures | null {
  const parts = told.stocks.findability[span];
  if (!parts) return null;
  const of = (names: readonly string[]) => toFives(sum(names.map((name) => parts[name]!)));
  return { people: of(stockParts.findability), findable: of(["fresh", "aging"]), fresh: of(["fresh"]), parts: roundParts(parts) };
}

const roundParts = (parts: Readonly<Record<string, number>>) => Object.fromEntries(Object.entries(parts).map(([part, size]) => [part, toFives(size)]));
/** Sums of small counts are told in fives too; below that it is fewer than five. */
const toFives = (size: number) => (size < 5 ? 0 : Math.round(size / 5) * 5);

/** The places of the spans from one day up to another; null = all that follow. */
const placesIn = (spans: readonly Span[], from: string, until: string | null) => spans.flatMap((span, at) => (span.from >= from && (until === null || span.from < until) ? [at] : []));
const sumsOf = (flow: ToldFlow, places: readonly number[]) => Object.fromEntries(Object.entries(flow).map(([part, counts]) => [part, sum(places.map((at) => counts[at]!))]));
const total = (flow: ToldFlow, places: readonly number[]) => sum(Object.values(sumsOf(flow, places)));
const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);

/** In whole percents; null where there are too few for a share. */
export const shareOf = ({ part, whole }: Share): number | null => (whole < 10 ? null : Math.min(100, Math.round((part / whole) * 100)));

