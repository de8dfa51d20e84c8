import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { pageTitle } from "~/site/page-title";
import { ButtonLink, DeskPage, EmptyState, Section, WaitItem, WaitList } from "~/ui";
import { listKeptTrainings } from "../queries.server";

export const handle = { shell: "desk" };
export const meta: MetaFunction = () => pageTitle(m.trainings_kept_title());

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "trainer", "contactPerson");
  return { trainings: await listKeptTrainings(actor, getLocale()), organisationName: actor.organisationName };
}

export default function KeptTrainingsRoute() {
  const { trainings, organisationName } = useLoaderData<typeof loader>();
  const groups = [
    { id: "te-vinden", title: m.trainings_kept_open(), rows: trainings.filter(({ isClosed }) => !isClosed) },
    { id: "gestopt", title: m.trainings_kept_closed(), rows: trainings.filter(({ isClosed }) => isClosed) },
  ];
  return (
    <DeskPage above={organisationName} title={m.trainings_kept_title()} lead={m.trainings_kept_lead()} tools={<ButtonLink to="/trainingen/nieuw" icon="plus">{m.trainings_new()}</ButtonLink>}>
      {trainings.length === 0 && <EmptyState title={m.trainings_kept_none()} text={m.trainings_kept_none_text()} />}
      {groups.map(({ id, title, rows }) => rows.length > 0 && (
        <Section key={id} id={id} kind="desk-section" title={`${title} (${rows.length})`}>
          <WaitList>
            {rows.map((row) => (
              <WaitItem
                key={row.id}
                to={`/trainingen/${row.id}`}
                kind={row.isClosed ? "lock" : "book"}
                title={<span lang="nl">{row.title}</span>}
                text={<>{row.place}. {row.starts}<br /><span className="small muted">{m.trainings_kept_line({ taken: row.taken, places: row.places, waiting: row.waiting })}</span></>}
              />
            ))}
          </WaitList>
        </Section>
      ))}
    </DeskPage>
  );
}
