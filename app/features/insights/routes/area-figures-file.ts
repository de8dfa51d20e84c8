import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireRole } from "~/features/accounts/index.server";
import { getLocale } from "~/paraglide/runtime";
import { now } from "~/platform/clock";
import { toCsv } from "~/platform/csv";
import { isoDay } from "~/platform/dates";
import { pageNotFound } from "~/platform/http.server";
import { areaFiguresAsRows } from "../area-figures-as-rows.server";
import { readAreaFigures } from "../read-area-figures.server";

/** The figures of the page, in its words: what is hidden there is hidden here. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "contactPerson", "administrator");
  const params = new URL(request.url).searchParams;
  const page = await readAreaFigures(actor, { area: params.get("over"), months: params.get("maanden") });
  if (!page) throw pageNotFound();
  return new Response(toCsv(areaFiguresAsRows(page, getLocale())), {
    headers: { "Content-Type": "text/csv; charset=utf-8", "Content-Disposition": `attachment; filename="meedoen-cijfers-${page.area.value}-${isoDay(now())}.csv"`, "Cache-Control": "no-store" },
  });
}
