import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { pageNotFound, requireId } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, Notice, PrintSheet } from "~/ui";
import { SheetOnPaper } from "../components/sheet-on-paper";
import { findOwnSheet } from "../queries.server";
import { readSheet, type SheetPage } from "../read-sheet.server";

export const meta: MetaFunction = () => pageTitle(m.carving_paper_title());

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "employer");
  const found = await findOwnSheet(actor, requireId(params.sheetId));
  if (!found) throw pageNotFound();
  return readSheet(found, getLocale());
}

/** The sheet on one A4, for the talk with the contact person. */
export default function SheetOnPaperRoute() {
  const sheet = useLoaderData<typeof loader>() as SheetPage;
  return (
    <div className="page-content">
      <p className="back-row">
        <ArrowLink to={`/bedrijf/jobcarving/${sheet.id}`} arrow={false} icon="back">{m.carving_back_to_sheet()}</ArrowLink>
      </p>
      <div className="page-head no-print">
        <h1>{m.carving_paper_title()}</h1>
        <Notice kind="info" icon="print" title={m.carving_paper_how_title()}>{m.carving_paper_how()}</Notice>
      </div>
      <PrintSheet>
        <SheetOnPaper sheet={sheet} />
      </PrintSheet>
    </div>
  );
}
