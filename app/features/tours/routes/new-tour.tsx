import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { parseForm } from "~/platform/form.server";
import { answerRefusal, seeOther } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, ErrorSummary, Notice, Page } from "~/ui";
import { saveTour } from "../commands/save-tour.server";
import { TourForm, type TourFormValues } from "../components/tour-form";
import { listTourChoices } from "../find-kept-tour.server";
import { tourForm } from "../model/tour-form";
import { canPlan } from "../policy";

export const meta = () => pageTitle(m.tours_new());

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "employer");
  // work that somebody comes from stands ready in the form
  const vacancyId = new URL(request.url).searchParams.get("werk")?.slice(0, 40) ?? "";
  return { lists: await listTourChoices(actor), vacancyId, canPlan: canPlan(actor) };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireRole(request, "employer");
  const form = await parseForm(request, tourForm);
  if (!form.ok) return data({ ok: false as const, message: "", errors: form.errors, values: form.values }, { status: 422 });
  const saved = await saveTour(actor, null, form.value);
  return saved.ok ? seeOther(`/bedrijf/rondleidingen/${saved.value.tourId}`) : answerRefusal(saved, form.values);
}

export default function NewTourRoute() {
  const { lists, vacancyId, canPlan } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = (answer?.errors ?? {}) as Record<string, string[] | undefined>;
  return (
    <Page above={<><ArrowLink to="/bedrijf/rondleidingen" arrow={false} icon="back">{m.tours_title()}</ArrowLink><ErrorSummary errors={errors} /></>} title={m.tours_new()} lead={m.tours_new_lead()} narrow>
      {!canPlan && <Notice title={m.tours_company_waits_title()}>{m.tours_company_waits_text()}</Notice>}
      {canPlan && lists.workplaces.length === 0 && <Notice title={m.tours_no_workplace()}><ArrowLink to="/bedrijf/plekken">{m.tours_add_workplace()}</ArrowLink></Notice>}
      {canPlan && lists.workplaces.length > 0 && <TourForm values={(answer?.values as TourFormValues | undefined) ?? { places: "8", audience: "everyone", vacancyId }} errors={errors} lists={lists} />}
    </Page>
  );
}
