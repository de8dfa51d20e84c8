import type { LoaderFunctionArgs } from "@remix-run/node";
import { getLocale } from "~/paraglide/runtime";
import { suggestionsFor } from "../suggestions";

/** Names for a search box while somebody types; the same for everybody. */
export function loader({ request }: LoaderFunctionArgs) {
  const params = new URL(request.url).searchParams;
  return Response.json(suggestionsFor(params.get("voor") === "mensen" ? "people" : "work", params.get("woord") ?? "", getLocale()));
}
