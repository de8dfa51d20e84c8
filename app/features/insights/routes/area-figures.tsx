import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { pageNotFound } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { withNames } from "../area-figures-as-rows.server";
import { AreaFiguresBody } from "../components/area-figures-body";
import { readAreaFigures } from "../read-area-figures.server";

export const handle = { shell: "desk" };
export const meta: MetaFunction = () => pageTitle(m.insights_area_title());

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "contactPerson", "administrator");
  const params = new URL(request.url).searchParams;
  const page = await readAreaFigures(actor, { area: params.get("over"), months: params.get("maanden") });
  if (!page) throw pageNotFound();
  return withNames(page, getLocale());
}

export default function AreaFiguresRoute() {
  return <AreaFiguresBody page={useLoaderData<typeof loader>()} />;
}
