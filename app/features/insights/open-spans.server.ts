import { days, now } from "~/platform/clock";
import { isoDay } from "~/platform/dates";
import { prisma } from "~/platform/db.server";
import { spansSince, type Span } from "~/platform/months";

/** How far back is counted where nothing was counted yet. */
const backDays = 730;

/** The days that were not counted for good yet, the oldest first and the span that runs last. Without anything counted, since the first person came. */
export async function listOpenSpans(): Promise<Span[]> {
  const [newest, first] = await Promise.all([
    prisma.tallySpan.findFirst({ orderBy: { from: "desc" }, select: { until: true } }),
    prisma.jobSeeker.findFirst({ orderBy: { createdAt: "asc" }, select: { createdAt: true } }),
  ]);
  const earliest = isoDay(new Date(now().getTime() - days(backDays)));
  const start = newest?.until ?? first?.createdAt;
  // a clock that was set back must not leave out the days that run
  return spansSince([isoDay(now()), start && (newest || isoDay(start) > earliest) ? isoDay(start) : earliest].sort()[0]!, now());
}
