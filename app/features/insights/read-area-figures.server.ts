import type { Actor } from "~/features/accounts";
import { now } from "~/platform/clock";
import { isoDay } from "~/platform/dates";
import { prisma } from "~/platform/db.server";
import { lastMonths, spansSince, type Span } from "~/platform/months";
import { lastWeeks } from "~/platform/weeks";
import { countFlows, type Counted, type Where } from "./count-flows.server";
import { countStocks } from "./count-stocks.server";
import { areaFiguresOf, ladderFiguresOf, readMonths, reference, type AreaFigures, type LadderFigures, type MonthCount } from "./model/area-figures";
import { tellCounts } from "./model/tell-counts";
import { listOpenSpans } from "./open-spans.server";
import { canReadAreaFigures, canReadLadderFigures, type Area } from "./policy";

export type AreaChoice = { value: string; kind: Area["kind"]; name: string };
export type AreaFiguresPage = { area: AreaChoice; areas: AreaChoice[]; months: MonthCount; figures: AreaFigures; /** null for whom the ladder is not */ ladder: LadderFigures | null };

/**
 * The figures of an organisation, a municipality or a region. Null when they are not the actor's to read.
 * @param asked as it stands in the address: `gemeente-schiedam`, `regio-rijnmond`, nothing for the own organisation
 */
export async function readAreaFigures(actor: Actor, asked: { area: string | null; months: string | null }): Promise<AreaFiguresPage | null> {
  if (!canReadAreaFigures(actor, { kind: "organisation" })) return null;
  const found = await listAreas(actor);
  const chosen = found.find(({ value }) => value === (asked.area || found[0]!.value));
  if (!chosen) return null;
  const months = readMonths(asked.months);
  const [shownMonths, weeks] = [lastMonths(months, now()), lastWeeks(reference.weeks, now())];
  const spans = spansSince([shownMonths[0]!.first, weeks[0]!.monday].sort()[0]!, now());
  const { counts, stockSpans } = await countAll(chosen.where, spans);
  const told = tellCounts(counts, spans.length, stockSpans);
  const period = { spans, months: shownMonths, weeks };
  const choice = ({ value, kind, name }: AreaChoice) => ({ value, kind, name });
  return { area: choice(chosen), areas: found.map(choice), months, figures: areaFiguresOf(told, period), ladder: canReadLadderFigures(actor) ? ladderFiguresOf(told, period) : null };
}

type FoundArea = AreaChoice & { where: Where };

/** The own organisation first, then the municipalities that it serves and the regions in which those lie. */
async function listAreas(actor: Actor): Promise<FoundArea[]> {
  const served = await prisma.municipality.findMany({
    where: { id: { in: actor.municipalityIds } },
    orderBy: { name: "asc" },
    select: { id: true, slug: true, name: true, region: { select: { id: true, slug: true, name: true, municipalities: { select: { id: true } } } } },
  });
  const regions = [...new Map(served.map(({ region }) => [region.id, region])).values()].sort((a, b) => a.name.localeCompare(b.name, "nl"));
  const own: FoundArea = { value: "organisatie", kind: "organisation", name: actor.organisationName ?? "", where: { municipalityIds: actor.municipalityIds, organisationId: actor.organisationId } };
  return [
    own,
    ...served.map(({ id, slug, name }): FoundArea => ({ value: `gemeente-${slug}`, kind: "municipality", name, where: { municipalityIds: [id], organisationId: null } })),
    ...regions.map(({ slug, name, municipalities }): FoundArea => ({ value: `regio-${slug}`, kind: "region", name, where: { municipalityIds: municipalities.map(({ id }) => id), organisationId: null } })),
  ].filter(({ kind, where }) => canReadAreaFigures(actor, kind === "municipality" ? { kind, municipalityId: where.municipalityIds![0]! } : kind === "region" ? { kind, municipalityIds: where.municipalityIds! } : { kind }));
}

/** What was counted for good, and what happened since, counted now. */
async function countAll(where: Where, spans: readonly Span[]) {
  const place = new Map(spans.map(({ from }, at) => [from, at]));
  const [kept, stockDays, open] = await Promise.all([readKept(where, spans[0]!.from), prisma.tallySpan.findMany({ where: { hasStock: true }, select: { from: true } }), listOpenSpans()]);
  const [since, stock] = await Promise.all([countFlows(prisma, where, open, isoDay(now())), countStocks(prisma, where, spans.length - 1)]);
  return {
    counts: [
      ...kept.map(({ from, ...row }) => ({ ...row, span: from === null ? -1 : place.get(from)! })),
      ...since.map((row) => ({ ...row, span: place.get(open[row.span]!.from) ?? -1 })),
      ...stock,
    ],
    stockSpans: [...stockDays.flatMap(({ from }) => place.get(isoDay(from)) ?? []), spans.length - 1],
  };
}

/** Everything before the first day in one sum: what was told then has to be known for what is told now. */
function readKept({ municipalityIds, organisationId }: Where, first: string) {
  return prisma.$queryRaw<(Omit<Counted, "span"> & { from: string | null })[]>`
    select case when from_day >= ${first}::date then from_day::text end as "from", municipality_id as "municipalityId", organisation_id as "organisationId", measure, part, sum(count)::int as count
    from tally where municipality_id = any (${municipalityIds}::uuid[]) and (${organisationId}::uuid is null or organisation_id = ${organisationId}::uuid)
    group by 1, 2, 3, 4, 5`;
}
