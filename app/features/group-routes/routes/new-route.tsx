import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { listContactPersons } from "~/features/organisations/index.server";
import { m } from "~/paraglide/messages";
import { parseForm } from "~/platform/form.server";
import { answerRefusal, seeOther } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, ErrorSummary, Notice, Page } from "~/ui";
import { planRoute } from "../commands/save-route.server";
import { RouteForm, type RouteFormValues } from "../components/route-form";
import { newRouteForm } from "../model/forms";

export const meta = () => pageTitle(m.group_routes_new());

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "contactPerson");
  const leaders = actor.organisationId ? await listContactPersons(actor.organisationId) : [];
  return { leaders: leaders.map(({ membershipId, name }) => ({ value: membershipId, label: name })), self: actor.membershipId ?? "" };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireRole(request, "contactPerson");
  const form = await parseForm(request, newRouteForm);
  if (!form.ok) return data({ ok: false as const, message: "", errors: form.errors, values: form.values }, { status: 422 });
  const planned = await planRoute(actor, form.value);
  return planned.ok ? seeOther(`/gemeente/groepen/${planned.value.routeId}`) : answerRefusal(planned, form.values);
}

export default function NewRouteRoute() {
  const { leaders, self } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = (answer?.errors ?? {}) as Record<string, string[] | undefined>;
  return (
    <Page above={<><ArrowLink to="/gemeente/groepen" arrow={false} icon="back">{m.group_routes_title()}</ArrowLink><ErrorSummary errors={errors} /></>} title={m.group_routes_new()} lead={m.group_routes_new_lead()} narrow>
      {answer?.message && <Notice kind="error" announce>{answer.message}</Notice>}
      <RouteForm values={(answer?.values as RouteFormValues | undefined) ?? { weeks: "8", places: "10", from: "09:30", until: "12:30", leaderId: self }} errors={errors} leaders={leaders} isNew />
    </Page>
  );
}
