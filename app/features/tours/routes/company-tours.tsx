import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, ButtonLink, DeskPage, EmptyState, Notice, Section } from "~/ui";
import { TourRows } from "../components/tour-rows";
import { canPlan } from "../policy";
import { listKeptTours } from "../queries.server";

export const handle = { shell: "desk" };
export const meta = () => pageTitle(m.tours_title());

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "employer");
  return { ...(await listKeptTours(actor, getLocale())), canPlan: canPlan(actor) };
}

export default function CompanyToursRoute() {
  const { toCome, before, canPlan } = useLoaderData<typeof loader>();
  return (
    <DeskPage
      above={<ArrowLink to="/bedrijf" arrow={false} icon="back">{m.tours_back_company()}</ArrowLink>}
      title={m.tours_title()}
      lead={m.tours_company_lead()}
      tools={canPlan ? <ButtonLink to="/bedrijf/rondleidingen/nieuw" icon="plus">{m.tours_new()}</ButtonLink> : undefined}
    >
      {!canPlan && <Notice title={m.tours_company_waits_title()}>{m.tours_company_waits_text()}</Notice>}
      <Section id="komt" kind="desk-section" title={m.tours_to_come()}>
        {toCome.length === 0 ? <EmptyState title={m.tours_company_none_title()} text={m.tours_company_none_text()} /> : <TourRows tours={toCome} base="/bedrijf/rondleidingen" />}
      </Section>
      {before.length > 0 && (
        <Section id="was" kind="desk-section" title={m.tours_before()}>
          <TourRows tours={before} base="/bedrijf/rondleidingen" />
        </Section>
      )}
    </DeskPage>
  );
}
