import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, EmptyState, Page, Pagination, Section } from "~/ui";
import { MatchRows } from "../components/match-rows";
import type { Side } from "../components/match-words";
import { listEndedMatches, listOpenMatches } from "../queries.server";
import { sideOf } from "../view-match.server";

export const meta = () => pageTitle(m.matches_title());

const pageSize = 20;

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "jobseeker", "employer", "contactPerson");
  const page = Math.max(1, Math.trunc(Number(new URL(request.url).searchParams.get("pagina")) || 1));
  const [open, ended] = await Promise.all([listOpenMatches(actor, 100), listEndedMatches(actor, { take: pageSize, skip: (page - 1) * pageSize })]);
  return { side: sideOf(actor), open, ended: ended.matches, page, pages: Math.max(1, Math.ceil(ended.count / pageSize)) };
}

const starts: Record<Side, { to: string; text: () => string }> = {
  jobseeker: { to: "/werk", text: m.matches_empty_jobseeker },
  employer: { to: "/bedrijf/mensen", text: m.matches_empty_employer },
  contact: { to: "/gemeente/voorstel", text: m.matches_empty_contact },
};

export default function MatchesPage() {
  const { side, open, ended, page, pages } = useLoaderData<typeof loader>();
  const waiting = open.filter((match) => match.waitsForMe);
  const rest = open.filter((match) => !match.waitsForMe);
  const start = starts[side];
  return (
    <Page title={m.matches_title()} lead={waiting.length === 0 ? m.matches_lead_none() : waiting.length === 1 ? m.matches_lead_one() : m.matches_lead_other({ count: waiting.length })}>
      {open.length === 0 && ended.length === 0 && (
        <EmptyState title={m.matches_empty_title()} text={start.text()}>
          <p>
            <ArrowLink to={start.to}>{m.matches_empty_link()}</ArrowLink>
          </p>
        </EmptyState>
      )}
      {waiting.length > 0 && (
        <Section id="voor-jou" title={m.matches_for_you()} kind="section">
          <MatchRows matches={waiting} show={side} tagged={false} />
          {side === "employer" && (
            <p>
              <ArrowLink to="/bedrijf/antwoorden">{m.answers_many_link()}</ArrowLink>
            </p>
          )}
        </Section>
      )}
      {rest.length > 0 && (
        <Section id="onderweg" title={m.matches_on_the_way()} kind="section">
          <MatchRows matches={rest} show={side} />
        </Section>
      )}
      {ended.length > 0 && (
        <Section id="afgerond" title={m.matches_ended()} kind="section">
          <MatchRows matches={ended} show={side} />
          <Pagination page={page} pages={pages} toPage={(number) => `/matches?pagina=${number}`} />
        </Section>
      )}
    </Page>
  );
}
