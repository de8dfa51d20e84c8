import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { parseForm } from "~/platform/form.server";
import { answerRefusal, seeOther } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, Button, DeskPage, EmptyState, ErrorSummary, Fields, Section, TextField } from "~/ui";
import { beginSheet } from "../commands/begin-sheet.server";
import { SheetList } from "../components/sheet-list";
import { sheetForm } from "../model/forms";
import { listOwnSheets } from "../queries.server";
import { viewLine } from "../view-line";

export const handle = { shell: "desk" };
export const meta: MetaFunction = () => pageTitle(m.carving_title());

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "employer");
  const locale = getLocale();
  return { sheets: (await listOwnSheets(actor)).map((sheet) => viewLine(sheet, locale)) };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireRole(request, "employer");
  const form = await parseForm(request, sheetForm);
  if (!form.ok) return data({ ok: false as const, message: "", errors: form.errors, values: form.values }, { status: 422 });
  const begun = await beginSheet(actor, form.value.name);
  return begun.ok ? seeOther(`/bedrijf/jobcarving/${begun.value.sheetId}`) : answerRefusal(begun, form.values);
}

export default function MySheetsRoute() {
  const { sheets } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = (answer?.errors ?? {}) as Record<string, string[] | undefined>;
  return (
    <DeskPage above={<ArrowLink to="/bedrijf" arrow={false} icon="back">{m.carving_to_start()}</ArrowLink>} title={m.carving_title()} lead={m.carving_lead()}>
      <ErrorSummary errors={errors} />
      <div className="desk-grid">
        <Section id="werkbladen" kind="desk-section" title={m.carving_list_title()}>
          {sheets.length === 0 ? <EmptyState title={m.carving_list_none()} text={m.carving_list_none_text()} /> : <SheetList sheets={sheets} />}
        </Section>
        <div className="side desk-section">
          <Section id="nieuw" kind="block-field" title={m.carving_new_title()}>
            <Form method="post" noValidate className="card-form">
              <Fields>
                <TextField name="name" label={m.carving_sheet_title()} help={m.carving_sheet_title_help()} maxLength={80} defaultValue={[answer?.values.name ?? ""].flat()[0]} errors={errors.name} />
              </Fields>
              <div className="button-row">
                <Button>{m.carving_new_button()}</Button>
              </div>
            </Form>
          </Section>
          <Section id="hoe" kind="block" title={m.carving_how_title()}>
            <ol className="rows">
              <li>{m.carving_how_first()}</li>
              <li>{m.carving_how_second()}</li>
              <li>{m.carving_how_third()}</li>
            </ol>
          </Section>
        </div>
      </div>
    </DeskPage>
  );
}
