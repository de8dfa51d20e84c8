import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { shortDay } from "~/platform/dates";
import { readFormData } from "~/platform/form.server";
import { answerRefusal, seeOther } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, Button, ButtonRow, DeskPage, Disclosure, ErrorSummary, FileField } from "~/ui";
import { putUpList } from "../commands/put-up-list.server";
import { ListOfLists } from "../components/list-of-lists";
import { importLimits } from "../model/fields";
import { listImports } from "../queries.server";

export const handle = { shell: "desk" };
export const meta = () => pageTitle(m.imports_title());

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "contactPerson", "administrator");
  const lists = await listImports(actor);
  return { isAdministrator: actor.role === "administrator", lists: lists.map(({ createdAt, ...list }) => ({ ...list, day: shortDay(createdAt, getLocale()) })) };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireRole(request, "contactPerson", "administrator");
  if (Number(request.headers.get("content-length") ?? 0) > importLimits.bytes) return data({ ok: false as const, message: "", errors: { file: [m.imports_file_too_large()] }, values: {} }, { status: 422 });
  const upload = (await readFormData(request)).get("file");
  if (!(upload instanceof File) || upload.size === 0) return data({ ok: false as const, message: "", errors: { file: [m.imports_file_missing()] }, values: {} }, { status: 422 });
  const outcome = await putUpList(actor, { name: upload.name, bytes: new Uint8Array(await upload.arrayBuffer()) });
  return outcome.ok ? seeOther(`/gemeente/importeren/${outcome.value.importId}`) : answerRefusal(outcome);
}

export default function ImportsRoute() {
  const { lists, isAdministrator } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = (answer?.errors ?? {}) as Record<string, string[] | undefined>;
  return (
    <DeskPage
      title={m.imports_title()}
      lead={m.imports_lead()}
      tools={isAdministrator ? <ArrowLink to="/beheer" arrow={false} icon="back">{m.imports_to_administration()}</ArrowLink> : <ArrowLink to="/gemeente/mensen" arrow={false} icon="back">{m.imports_to_people()}</ArrowLink>}
    >
      <Form method="post" encType="multipart/form-data" className="fields" noValidate reloadDocument>
        <ErrorSummary errors={errors} />
        <FileField name="file" label={m.imports_file()} help={m.imports_file_help({ rows: importLimits.rows.toLocaleString("nl-NL") })} accept=".csv,text/csv,.txt,text/plain" errors={errors.file} />
        <Disclosure summary={m.imports_how()}>
          <p>{m.imports_how_columns()}</p>
          <p>{m.imports_how_bsn()}</p>
          <p>{m.imports_how_kept({ days: importLimits.keptDays })}</p>
        </Disclosure>
        <ButtonRow><Button icon="upload">{m.imports_put_up()}</Button></ButtonRow>
      </Form>
      <ListOfLists lists={lists} to="/gemeente/importeren" made={m.imports_list_invited()} />
    </DeskPage>
  );
}
