import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { pageNotFound, requireId } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { FiguresBody } from "../components/figures-body";
import { readFigures } from "../read-figures.server";

export const handle = { shell: "desk" };
export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageTitle(page?.vacancy ? m.insights_title_of({ title: page.vacancy.title || m.vacancies_untitled() }) : m.insights_title());

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "employer");
  const page = await readFigures(actor, { vacancyId: requireId(params.vacancyId), period: new URL(request.url).searchParams.get("weken") }, getLocale());
  if (!page) throw pageNotFound();
  return page;
}

export default function VacancyFiguresRoute() {
  return <FiguresBody page={useLoaderData<typeof loader>()} />;
}
