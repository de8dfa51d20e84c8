import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, EmptyState, Page, Section } from "~/ui";
import { TourRows } from "../components/tour-rows";
import { VisitLines } from "../components/visit-lines";
import { visitLine } from "../components/visit-words";
import { listOwnVisits, listToursNear } from "../queries.server";

export const meta = () => pageTitle(m.tours_mine_title());

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "jobseeker");
  const [visits, near] = await Promise.all([listOwnVisits(actor, getLocale()), listToursNear(actor, getLocale())]);
  const lines = (some: typeof visits.toCome) => some.map((visit) => visitLine(visit, true));
  return { toCome: lines(visits.toCome), before: lines(visits.before), near: near.filter(({ mine }) => mine === null).map((tour) => ({ ...tour, note: m.tours_km({ km: tour.km }) })) };
}

export default function MyToursRoute() {
  const { toCome, before, near } = useLoaderData<typeof loader>();
  return (
    <Page above={<ArrowLink to="/mijn" arrow={false} icon="back">{m.tours_back_home()}</ArrowLink>} title={m.tours_mine_title()} lead={m.tours_mine_lead()}>
      <Section id="jij-gaat" kind="section" title={m.tours_mine_to_come()}>
        {toCome.length === 0 ? <EmptyState title={m.tours_mine_none_title()} text={m.tours_mine_none_text()} /> : <VisitLines visits={toCome} base="/rondleidingen" />}
      </Section>
      <Section id="in-de-buurt" kind="section" title={m.tours_near_title()}>
        {near.length === 0 ? <p>{m.tours_near_none()}</p> : <TourRows tours={near} base="/rondleidingen" />}
      </Section>
      {before.length > 0 && (
        <Section id="geweest" kind="section" title={m.tours_mine_before()}>
          <VisitLines visits={before} base="/rondleidingen" />
        </Section>
      )}
    </Page>
  );
}
