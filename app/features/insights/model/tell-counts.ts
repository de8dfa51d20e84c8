import { flowParts, flows, isFlow, isStock, samePeople, stockParts, stocks, type Flow, type Measure, type Stock } from "./measures";
import { flowBounds, staysHidden, tellFlow, tellStock } from "./told";

/** So many, of those whom one organisation helps in one municipality. `span` is a place in the spans that are asked, -1 for all before them. */
export type Count = { municipalityId: string; organisationId: string; span: number; measure: string; part: string; count: number };

/** Of each part by span, in fives. */
export type ToldFlow = Readonly<Record<string, readonly number[]>>;
/** Of each part at one moment; `null` when it was not counted then. */
export type ToldStock = Readonly<Record<string, number>> | null;
export type Told = { flows: Record<Flow, ToldFlow>; /** by span: how people stood at its end */ stocks: Record<Stock, readonly ToldStock[]> };

type Group = Map<string, number[]>;

/**
 * Makes of exact counts what may be told. Each organisation in each municipality is told by itself, and everything else is a sum of that:
 * there is nothing to subtract a region, a municipality, a sector, a week or a filter from.
 * @param stockSpans the spans at whose end it was counted how people stand
 */
export function tellCounts(counts: readonly Count[], spanCount: number, stockSpans: readonly number[]): Told {
  const told: Told = { flows: emptyFlows(spanCount), stocks: emptyStocks(spanCount, stockSpans) };
  for (const group of groupsOf(counts, spanCount).values()) {
    const hidden = hiddenFlows(group, spanCount);
    for (const [flow, parts] of Object.entries(flowParts) as [Flow, readonly string[]][]) {
      if (!hidden.has(flow)) for (const part of parts) addFlow(told.flows[flow][part] as number[], group.get(`${flow} ${part}`));
    }
    for (const span of stockSpans) addStocks(told, group, span);
  }
  return told;
}

/** One row for each part, `[before, first span, second span, …]`. */
function groupsOf(counts: readonly Count[], spanCount: number): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const { municipalityId, organisationId, span, measure, part, count } of counts) {
    if (!isKnown(measure, part)) continue;
    const key = `${municipalityId} ${organisationId}`;
    const group = groups.get(key) ?? groups.set(key, new Map()).get(key)!;
    const series = group.get(`${measure} ${part}`) ?? group.set(`${measure} ${part}`, Array.from({ length: spanCount + 1 }, () => 0)).get(`${measure} ${part}`)!;
    series[span + 1]! += count;
  }
  return groups;
}

const partsOf = (measure: Measure): readonly string[] => (isFlow(measure) ? flowParts[measure] : stockParts[measure as Stock]);
const isKnown = (measure: string, part: string) => (isFlow(measure) || isStock(measure)) && partsOf(measure).includes(part);

/** The second cut of the same people is left out where it would give something away of the first, at any moment that was ever shown. */
function hiddenFlows(group: Group, spanCount: number): Set<Flow> {
  const hidden = new Set<Flow>();
  for (const cuts of samePeople) {
    const sums = cuts.map((flow) => flowParts[flow].map(() => 0));
    for (let at = 0; at <= spanCount; at += 1) {
      for (const [cut, flow] of cuts.entries()) for (const [place, part] of flowParts[flow].entries()) sums[cut]![place]! += group.get(`${flow} ${part}`)?.[at] ?? 0;
      if (!staysHidden(sums.map((cut) => cut.map(flowBounds)))) hidden.add(cuts[1]);
    }
  }
  return hidden;
}

function addFlow(sums: number[], series: readonly number[] | undefined): void {
  if (!series) return;
  for (const [at, told] of tellFlow(series[0]!, series.slice(1)).entries()) sums[at]! += told;
}

function addStocks(told: Told, group: Group, span: number): void {
  const cuts = stocks.map((stock) => stockParts[stock].map((part) => tellStock(group.get(`${stock} ${part}`)?.[span + 1] ?? 0)));
  const shown = staysHidden(cuts) ? stocks : stocks.slice(0, 1);
  for (const [place, stock] of shown.entries()) for (const [at, part] of stockParts[stock].entries()) (told.stocks[stock][span] as Record<string, number>)[part]! += cuts[place]![at]!.size;
}

function emptyFlows(spanCount: number): Record<Flow, ToldFlow> {
  const empty = (parts: readonly string[]): ToldFlow => Object.fromEntries(parts.map((part) => [part, Array.from({ length: spanCount }, () => 0)]));
  return Object.fromEntries(flows.map((flow) => [flow, empty(flowParts[flow])])) as Record<Flow, ToldFlow>;
}

function emptyStocks(spanCount: number, counted: readonly number[]): Record<Stock, ToldStock[]> {
  const empty = (parts: readonly string[], span: number): ToldStock => (counted.includes(span) ? Object.fromEntries(parts.map((part) => [part, 0])) : null);
  return Object.fromEntries(stocks.map((stock) => [stock, Array.from({ length: spanCount }, (_, span) => empty(stockParts[stock], span))])) as Record<Stock, ToldStock[]>;
}
