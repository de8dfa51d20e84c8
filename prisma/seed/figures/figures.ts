import { closeSpans } from "~/features/insights/commands/close-spans.server";
import { countStocks } from "~/features/insights/count-stocks.server";
import { flowParts, type Flow } from "~/features/insights/model/measures";
import { days } from "~/platform/clock";
import { isoDay } from "~/platform/dates";
import { prisma } from "~/platform/db.server";
import { randomOf, type Random } from "../base/random";

const months = 18;
/** How many fewer there were a month before, and how many fewer of them were found. */
const [growth, better] = [0.025, 0.02];

/** So many in a week of a hundred people, who came and went before the people with stories: their rows are gone, and the counts stayed. */
const perWeek: Partial<Record<Flow, number>> = { talk: 5, match: 1.1, work: 0.9, trial: 0.15, followed: 0.15, still: 1.6, growth: 0.4, answer: 2.2, stop: 1, ladder: 0.7, left: 0.1 };
/** The first parts are the usual ones. */
const leaning = 1.8;
/** The same people in another cut: as many of both. */
const alsoAs: Partial<Record<Flow, Flow>> = { work: "workSector", stop: "stopSector" };

type Cell = { from: Date; municipalityId: string; organisationId: string; measure: string; part: string; count: number };

/** Counts the past of the demo for good, as the job of each night does, and adds what no rows of the demo tell: people of before, and how all stood at the end of months. */
export async function countPast(): Promise<void> {
  await closeSpans();
  const stock = await countStocks(prisma, { municipalityIds: null, organisationId: null }, 0);
  const spans = await prisma.tallySpan.findMany({ orderBy: { from: "desc" }, select: { from: true, until: true } });
  const ends = spans.filter(({ until }) => isoDay(until).endsWith("-01")).slice(0, months);
  await prisma.tallySpan.updateMany({ where: { from: { in: ends.map(({ from }) => from) } }, data: { hasStock: true } });
  const known = await prisma.tally.findMany();
  const cells = new Map(known.filter(({ measure }) => measure !== "findability" && measure !== "ladderStep").map((cell) => [keyOf(cell), cell as Cell]));
  for (const [ago, { from }] of ends.entries()) for (const row of stock) add(cells, { ...row, from, count: Math.round(row.count * (1 - growth * (ago + 1)) * (row.part === "fresh" || row.part === "aging" ? 1 - better * (ago + 1) : 1)) });
  for (const group of groupsOf(stock)) for (const { from, until } of spans) addInvented(cells, group, from, (until.getTime() - from.getTime()) / days(7));
  await prisma.tally.deleteMany();
  await prisma.tally.createMany({ data: [...cells.values()].map(({ from, municipalityId, organisationId, measure, part, count }) => ({ from, municipalityId, organisationId, measure, part, count })) });
}

type Group = { municipalityId: string; organisationId: string; people: number };

function groupsOf(stock: readonly Omit<Cell, "from">[]): Group[] {
  const groups = new Map<string, Group>();
  for (const { municipalityId, organisationId, measure, count } of stock) {
    if (measure !== "findability") continue;
    const key = `${municipalityId} ${organisationId}`;
    const group = groups.get(key) ?? groups.set(key, { municipalityId, organisationId, people: 0 }).get(key)!;
    group.people += count;
  }
  return [...groups.values()];
}

function addInvented(cells: Map<string, Cell>, { people, ...group }: Group, from: Date, weeks: number): void {
  const random = randomOf(`figures ${group.municipalityId} ${group.organisationId} ${isoDay(from)}`);
  for (const [flow, rate] of Object.entries(perWeek) as [Flow, number][]) {
    const expected = (rate * people * weeks) / 100;
    const count = Math.floor(expected) + (random.chance(expected % 1) ? 1 : 0);
    for (let one = 0; one < count; one += 1) {
      for (const measure of [flow, alsoAs[flow]]) if (measure) add(cells, { ...group, from, measure, part: pickPart(random, measure), count: 1 });
    }
  }
}

const pickPart = (random: Random, flow: Flow) => flowParts[flow][Math.floor(random.next() ** leaning * flowParts[flow].length)]!;

const keyOf = ({ from, municipalityId, organisationId, measure, part }: Omit<Cell, "count">) => [isoDay(from), municipalityId, organisationId, measure, part].join();

function add(cells: Map<string, Cell>, { from, municipalityId, organisationId, measure, part, count }: Cell): void {
  if (count <= 0) return;
  const cell = { from, municipalityId, organisationId, measure, part, count };
  const known = cells.get(keyOf(cell));
  if (known) known.count += count;
  else cells.set(keyOf(cell), cell);
}
