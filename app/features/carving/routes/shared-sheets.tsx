import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, DeskPage, EmptyState, WaitItem, WaitList } from "~/ui";
import { listSharedSheets } from "../queries.server";
import { viewLine } from "../view-line";

export const handle = { shell: "desk" };
export const meta: MetaFunction = () => pageTitle(m.carving_shared_title());

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "contactPerson");
  const locale = getLocale();
  return { sheets: (await listSharedSheets(actor)).map((sheet) => viewLine(sheet, locale)) };
}

export default function SharedSheetsRoute() {
  const { sheets } = useLoaderData<typeof loader>();
  return (
    <DeskPage above={<ArrowLink to="/gemeente/bedrijven" arrow={false} icon="back">{m.employers_companies_title()}</ArrowLink>} title={m.carving_shared_title()} lead={m.carving_shared_lead()}>
      {sheets.length === 0 && <EmptyState title={m.carving_shared_none()} text={m.carving_shared_none_text()} />}
      {sheets.length > 0 && (
        <WaitList>
          {sheets.map(({ id, title, company, functions, freed, changed }) => (
            <WaitItem key={id} to={`/gemeente/jobcarving/${id}`} kind="building" title={<><span lang="nl">{title}</span>, {company}</>} text={<>{m.carving_line({ functions, freed })}<br /><span className="small muted">{m.carving_changed({ day: changed })}</span></>} />
          ))}
        </WaitList>
      )}
    </DeskPage>
  );
}
