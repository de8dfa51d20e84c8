import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { toCsv } from "~/platform/csv";
import { isoDay } from "~/platform/dates";
import { pageNotFound } from "~/platform/http.server";
import { kindName, isReason, reasonLabel } from "../components/labels";
import { readPromiseFigures } from "../review-figures.server";

/** The numbers of the page in its words; no names of people, companies or colleagues. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "contactPerson", "administrator");
  const found = await readPromiseFigures(actor);
  if (!found) throw pageNotFound();
  const { kinds, weeks, reasons } = found.figures;
  const rows = [
    [m.reviews_figures_kind(), m.reviews_figures_waiting(), m.reviews_figures_overdue(), m.reviews_figures_answered(), m.reviews_figures_in_time(), m.reviews_figures_median_hours(), m.reviews_figures_approved(), m.reviews_figures_changes(), m.reviews_figures_rejected()],
    ...kinds.map(({ kind, waiting, overdue, answered, inTime, medianHours, outcomes }) => [kindName(kind), waiting, overdue, answered, inTime, medianHours === null ? "" : Math.round(medianHours * 10) / 10, outcomes.approved, outcomes.changesAsked, outcomes.rejected]),
    [],
    [m.reviews_figures_week(), m.reviews_figures_answered(), m.reviews_figures_in_time()],
    ...found.weeks.map(({ monday }, at) => [monday, weeks[at]!.answered, weeks[at]!.inTime]),
    [],
    [m.reviews_figures_reason(), m.reviews_figures_kind(), m.reviews_figures_times()],
    ...reasons.map(({ kind, reason, count }) => [isReason(reason) ? reasonLabel(reason) : reason, kindName(kind), count]),
  ];
  return new Response(toCsv(rows), {
    headers: { "Content-Type": "text/csv; charset=utf-8", "Content-Disposition": `attachment; filename="meedoen-beoordelingen-${isoDay(now())}.csv"`, "Cache-Control": "no-store" },
  });
}
