import { closeSpans } from "~/features/insights/commands/close-spans.server";
import { countStocks } from "~/features/insights/count-stocks.server";
import { isoDay } from "~/platform/dates";
import { prisma } from "~/platform/db.server";

const months = 18;
/** How many fewer there were a month before, and how many fewer of them were found. */
const [growth, better] = [0.025, 0.02];

/** Counts the past of the demo for good, as the job of each night does, and invents how people stood at the end of months that are over. */
export async function countPast(): Promise<void> {
  await closeSpans();
  const stock = await countStocks(prisma, { municipalityIds: null, organisationId: null }, 0);
  const spans = (await prisma.tallySpan.findMany({ orderBy: { from: "desc" }, select: { from: true, until: true } })).filter(({ until }) => isoDay(until).endsWith("-01")).slice(0, months);
  await prisma.tally.deleteMany({ where: { measure: { in: ["findability", "ladderStep"] } } });
  await prisma.tallySpan.updateMany({ where: { from: { in: spans.map(({ from }) => from) } }, data: { hasStock: true } });
  await prisma.tally.createMany({
    data: spans.flatMap(({ from }, ago) =>
      stock.map(({ municipalityId, organisationId, measure, part, count }) => ({ from, municipalityId, organisationId, measure, part, count: Math.round(count * (1 - growth * (ago + 1)) * (part === "fresh" || part === "aging" ? 1 - better * (ago + 1) : 1)) })).filter(({ count }) => count > 0),
    ),
  });
}
