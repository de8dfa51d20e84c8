import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { pageTitle } from "~/site/page-title";
import { EmptyState, Page, Section, WaitItem, WaitList } from "~/ui";
import { listPlacements, type PlacementLine } from "../find-placement.server";

export const meta = () => pageTitle(m.placements_title());

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "jobseeker", "employer", "contactPerson");
  return { side: actor.role, placements: await listPlacements(actor) };
}

export default function PlacementsRoute() {
  const { side, placements } = useLoaderData<typeof loader>();
  const isPerson = side === "jobseeker";
  const open = placements.filter(({ state }) => state !== "ended");
  const ended = placements.filter(({ state }) => state === "ended");
  const leads = { jobseeker: m.placements_lead_person(), employer: m.placements_lead_company() };
  return (
    <Page title={m.placements_title()} lead={isPerson ? leads.jobseeker : side === "employer" ? leads.employer : m.placements_lead_contact()}>
      <Section id="nu" kind="section" title={m.placements_now()}>
        {open.length === 0 ? <EmptyState title={m.placements_none_title()} text={m.placements_none_text()} /> : <Lines placements={open} isPerson={isPerson} />}
      </Section>
      {ended.length > 0 && <Section id="eerder" kind="section" title={m.placements_before()}><Lines placements={ended} isPerson={isPerson} /></Section>}
    </Page>
  );
}

function Lines({ placements, isPerson }: { placements: PlacementLine[]; isPerson: boolean }) {
  return (
    <WaitList>
      {placements.map(({ id, kind, state, title, person, company, words }) => (
        <WaitItem key={id} to={`/plaatsingen/${id}`} kind={state === "ended" ? "check" : kind === "trial" ? "clock" : "briefcase"} title={isPerson ? m.placements_heading_person({ company }) : m.placements_heading({ person, company })} text={<>{title}<br /><span className="small muted">{words}</span></>} />
      ))}
    </WaitList>
  );
}
