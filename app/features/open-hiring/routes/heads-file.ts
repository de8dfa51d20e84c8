import { findNewestHeads } from "../find-log.server";

/** The heads of the newest day as JSON: whoever keeps them can show later that a log was changed. */
export async function loader() {
  const heads = (await findNewestHeads()) ?? { day: null, heads: [] };
  return new Response(`${JSON.stringify(heads, null, 1)}\n`, { headers: { "Content-Type": "application/json; charset=utf-8", "Content-Disposition": `attachment; filename="koppen-${heads.day ?? "nog-geen"}.json"`, "Cache-Control": "no-store" } });
}
