import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { today } from "~/platform/dates";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, ButtonLink, DeskPage, EmptyState, Section } from "~/ui";
import { Results } from "../components/results";
import { RouteRows } from "../components/route-rows";
import { listRoutes } from "../list-routes.server";
import { routesSeenBy } from "../policy";
import { readResults } from "../results.server";

export const handle = { shell: "desk" };
export const meta = () => pageTitle(m.group_routes_title());

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "contactPerson");
  const over = { AND: [routesSeenBy(actor), { cancelledAt: null, endsOn: { lt: today() } }] };
  const [routes, results] = await Promise.all([listRoutes(actor, getLocale()), readResults(over)]);
  return { routes, results };
}

export default function RoutesForContactRoute() {
  const { routes, results } = useLoaderData<typeof loader>();
  const before = [...routes.over, ...routes.cancelled];
  return (
    <DeskPage
      above={<ArrowLink to="/gemeente" arrow={false} icon="back">{m.group_routes_back_desk()}</ArrowLink>}
      title={m.group_routes_title()}
      lead={m.group_routes_lead()}
      tools={<ButtonLink to="/gemeente/groepen/nieuw" icon="plus">{m.group_routes_new()}</ButtonLink>}
    >
      <Section id="komt" kind="desk-section" title={m.group_routes_to_come()}>
        {routes.toCome.length === 0 ? <EmptyState title={m.group_routes_none_title()} text={m.group_routes_none_text()} /> : <RouteRows routes={routes.toCome} />}
      </Section>
      {routes.running.length > 0 && (
        <Section id="bezig" kind="desk-section" title={m.group_routes_now()}>
          <RouteRows routes={routes.running} />
        </Section>
      )}
      {before.length > 0 && (
        <Section id="was" kind="desk-section" title={m.group_routes_before()}>
          <RouteRows routes={before} />
        </Section>
      )}
      {routes.over.length > 0 && <Results results={results} title={m.group_routes_results_all()} lead={m.group_routes_results_lead()} />}
    </DeskPage>
  );
}
