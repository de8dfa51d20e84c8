import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireRole } from "~/features/accounts/index.server";
import { getLocale } from "~/paraglide/runtime";
import { now } from "~/platform/clock";
import { isoDay } from "~/platform/dates";
import { pageNotFound, requireId } from "~/platform/http.server";
import { figuresAsRows } from "../figures-as-rows.server";
import { toCsv } from "~/platform/csv";
import { readFigures } from "../read-figures.server";

/** The figures of the page, in its words: what is hidden there is hidden here. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "employer");
  const params = new URL(request.url).searchParams;
  const vacancyId = params.get("vacature");
  const page = await readFigures(actor, { vacancyId: vacancyId === null ? null : requireId(vacancyId), period: params.get("weken") }, getLocale());
  if (!page) throw pageNotFound();
  return new Response(toCsv(figuresAsRows(page)), {
    headers: { "Content-Type": "text/csv; charset=utf-8", "Content-Disposition": `attachment; filename="meedoen-cijfers-${isoDay(now())}.csv"`, "Cache-Control": "no-store" },
  });
}
