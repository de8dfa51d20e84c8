import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { pageTitle } from "~/site/page-title";
import { DeskPage, EmptyState, Section, WaitItem, WaitList } from "~/ui";
import { listCoached, type CoachedLine } from "../queries.server";

export const handle = { shell: "desk" };
export const meta = () => pageTitle(m.coaching_home_title());

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "jobCoach");
  return { people: await listCoached(actor), organisationName: actor.organisationName };
}

export default function CoachHome() {
  const { people, organisationName } = useLoaderData<typeof loader>();
  const groups = [
    { id: "langsgaan", title: m.coaching_home_due(), rows: people.filter(({ isDue }) => isDue) },
    { id: "aan-het-werk", title: m.coaching_home_others(), rows: people.filter(({ isDue }) => !isDue) },
  ];
  return (
    <DeskPage above={organisationName} title={m.coaching_home_title()} lead={m.coaching_home_lead()}>
      {people.length === 0 && <EmptyState title={m.coaching_home_none()} text={m.coaching_home_none_text()} />}
      {groups.map(({ id, title, rows }) => rows.length > 0 && (
        <Section key={id} id={id} kind="desk-section" title={<>{title} <span className="count">{rows.length}</span></>}>
          <WaitList>
            {rows.map((row) => (
              <WaitItem key={row.id} to={`/coach/${row.id}`} kind="briefcase" title={m.coaching_at({ name: row.firstName, company: row.company })} text={<><span lang="nl">{row.title}</span><br /><span className="small muted">{lineOf(row)}</span></>} />
            ))}
          </WaitList>
        </Section>
      ))}
    </DeskPage>
  );
}

function lineOf({ lastVisit, going, next }: CoachedLine): string {
  if (!lastVisit) return m.coaching_never_visited();
  return [m.coaching_last_visit({ day: lastVisit, going }), next ? m.coaching_next({ day: next }) : ""].filter(Boolean).join(" ");
}
