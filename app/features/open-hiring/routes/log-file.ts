import type { LoaderFunctionArgs } from "@remix-run/node";
import { pageNotFound, requireId } from "~/platform/http.server";
import { findLog } from "../find-log.server";

/** The whole log of one queue as JSON, for the checker. */
export async function loader({ params }: LoaderFunctionArgs) {
  const log = await findLog(requireId(params.vacancyId));
  if (!log) throw pageNotFound();
  const { vacancyId, rows, heads } = log;
  return new Response(`${JSON.stringify({ vacancyId, rows, heads }, null, 1)}\n`, {
    headers: { "Content-Type": "application/json; charset=utf-8", "Content-Disposition": `attachment; filename="logboek-${vacancyId}.json"`, "Cache-Control": "no-store" },
  });
}
