import { days, now } from "~/platform/clock";
import { dateOfDay, isoDay } from "~/platform/dates";
import { inTransaction, prisma } from "~/platform/db.server";
import { startOfDay, type Span } from "~/platform/months";
import { countFlows, type Counted } from "../count-flows.server";
import { countStocks } from "../count-stocks.server";
import { listOpenSpans } from "../open-spans.server";

/** After that nobody can say any more how people stood at the end of a month. */
const stockWithin = days(3);
const everywhere = { municipalityIds: null, organisationId: null };

/**
 * Counts the spans that are over and were not counted yet, and writes them down for good: afterwards people can be erased and the counts stay.
 * Counting only reads; a span and its counts are written together, by one of however many do this at once.
 * @returns how many spans this call wrote
 */
export async function closeSpans(): Promise<number> {
  const spans = (await listOpenSpans()).slice(0, -1);
  if (spans.length === 0) return 0;
  const counted = await countFlows(prisma, everywhere, spans, isoDay(now()));
  const last = spans.length - 1;
  const stock = endsMonth(spans[last]!) ? await countStocks(prisma, everywhere, last) : [];
  let written = 0;
  for (const [at, span] of spans.entries()) {
    const rows = [...counted, ...stock].filter((row) => row.span === at);
    if (await writeSpan(span, rows, at === last && endsMonth(span))) written += 1;
  }
  return written;
}

const endsMonth = ({ until }: Span) => until.endsWith("-01") && now().getTime() - startOfDay(until).getTime() <= stockWithin;

function writeSpan(span: Span, counted: readonly Counted[], hasStock: boolean): Promise<boolean> {
  return inTransaction(async (tx) => {
    // whoever comes second waits here for the first, and finds the span written
    const { count } = await tx.tallySpan.createMany({ data: [{ from: dateOfDay(span.from), until: dateOfDay(span.until), hasStock, closedAt: now() }], skipDuplicates: true });
    if (count === 0) return false;
    await tx.tally.createMany({ data: counted.map(({ municipalityId, organisationId, measure, part, count: number }) => ({ from: dateOfDay(span.from), municipalityId, organisationId, measure, part, count: number })) });
    return true;
  });
}
