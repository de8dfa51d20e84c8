import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, ButtonLink, EmptyState, Page, Section } from "~/ui";
import { EntryLines } from "../components/entry-lines";
import { entryLine } from "../components/entry-words";
import { listMyEntries } from "../queries.server";

export const meta = () => pageTitle(m.open_hiring_mine_title());

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "jobseeker");
  return { entries: (await listMyEntries(actor)).map(entryLine) };
}

export default function MyEntriesRoute() {
  const { entries } = useLoaderData<typeof loader>();
  const [open, last] = [entries.filter(({ isLast }) => !isLast), entries.filter(({ isLast }) => isLast)];
  return (
    <Page above={<ArrowLink to="/mijn" arrow={false} icon="back">{m.open_hiring_back_home()}</ArrowLink>} title={m.open_hiring_mine_title()} lead={m.open_hiring_mine_lead()}>
      {open.length === 0 ? (
        <EmptyState title={m.open_hiring_mine_none_title()} text={m.open_hiring_mine_none_text()}>
          <ButtonLink to="/werk?handig=open-hiring" arrow>{m.open_hiring_find_work()}</ButtonLink>
        </EmptyState>
      ) : (
        <EntryLines entries={open} base="/mijn/wachtrij" />
      )}
      {last.length > 0 && (
        <Section id="eerder" title={m.open_hiring_before_title()}>
          <EntryLines entries={last} base="/mijn/wachtrij" />
        </Section>
      )}
      <p><ArrowLink to="/wachtrij">{m.open_hiring_how_link()}</ArrowLink></p>
    </Page>
  );
}
