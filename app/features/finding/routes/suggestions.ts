import type { LoaderFunctionArgs } from "@remix-run/node";
import { getLocale, isLocale } from "~/paraglide/runtime";
import { suggestionsFor, type SuggestingFor } from "../suggestions";

const boxes: Readonly<Record<string, SuggestingFor>> = { werk: "work", mensen: "people", plaats: "place" };

/**
 * Names for a search box while somebody types: the same for everybody who reads the same language, so that caches may keep them for
 * a while. Pages say the language in the address; without it the answer goes by what the browser asks for.
 */
export function loader({ request }: LoaderFunctionArgs) {
  const params = new URL(request.url).searchParams;
  const asked = params.get("taal");
  const locale = isLocale(asked) ? asked : getLocale();
  const found = suggestionsFor(boxes[params.get("voor") ?? ""] ?? "work", params.get("woord") ?? "", locale);
  return Response.json(found, { headers: { "Cache-Control": "public, max-age=600", ...(isLocale(asked) ? {} : { Vary: "Accept-Language, Cookie" }) } });
}
