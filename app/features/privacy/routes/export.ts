import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireActor } from "~/features/accounts/index.server";
import { isoDay } from "~/platform/dates";
import { now } from "~/platform/clock";
import { collectOwnData } from "../own-data.server";

/** All data of the person who asks, as a file. Nobody between may keep it. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const data = await collectOwnData(actor);
  return new Response(JSON.stringify(data, null, 2), {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="meedoen-${isoDay(now())}.json"`,
      "Cache-Control": "no-store",
    },
  });
}
