import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { pageNotFound, requireId } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, Notice, PrintSheet } from "~/ui";
import { SheetOnPaper } from "../components/sheet-on-paper";
import { findSharedSheet } from "../queries.server";
import { readSheet, type SheetPage } from "../read-sheet.server";

export const meta: MetaFunction<typeof loader> = ({ data: sheet }) => pageTitle(sheet?.title ?? m.carving_shared_title());

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "contactPerson");
  const found = await findSharedSheet(actor, requireId(params.sheetId));
  if (!found) throw pageNotFound();
  return readSheet(found, getLocale());
}

/** A sheet of a company as its contact person reads it, also on paper. */
export default function SharedSheetRoute() {
  const sheet = useLoaderData<typeof loader>() as SheetPage;
  return (
    <div className="page-content">
      <p className="back-row">
        <ArrowLink to="/gemeente/jobcarving" arrow={false} icon="back">{m.carving_shared_title()}</ArrowLink>
      </p>
      <div className="page-head no-print">
        <h1>{m.carving_shared_of({ company: sheet.company })}</h1>
        <Notice kind="info" icon="eye">{m.carving_shared_note({ day: sheet.sharedOn ?? sheet.changed })}</Notice>
      </div>
      <PrintSheet>
        <SheetOnPaper sheet={sheet} />
      </PrintSheet>
    </div>
  );
}
