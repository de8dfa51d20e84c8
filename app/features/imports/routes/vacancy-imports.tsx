import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { listPostingPlaces } from "~/features/employers/index.server";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { shortDay } from "~/platform/dates";
import { readFormData } from "~/platform/form.server";
import { answerRefusal, seeOther } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, Button, ButtonLink, ButtonRow, DeskPage, Disclosure, EmptyState, ErrorSummary, FileField } from "~/ui";
import { putUpList } from "../commands/put-up-list.server";
import { ListOfLists } from "../components/list-of-lists";
import { importLimits } from "../model/fields";
import { listImports } from "../queries.server";

export const handle = { shell: "desk" };
export const meta = () => pageTitle(m.imports_vacancies_title());

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "employer");
  const lists = await listImports(actor);
  const places = await listPostingPlaces(actor.organisationId!);
  return { hasPlaces: places.length > 0, lists: lists.map(({ createdAt, ...list }) => ({ ...list, day: shortDay(createdAt, getLocale()) })) };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireRole(request, "employer");
  if (Number(request.headers.get("content-length") ?? 0) > importLimits.bytes) return data({ ok: false as const, message: "", errors: { file: [m.imports_file_too_large()] }, values: {} }, { status: 422 });
  const upload = (await readFormData(request)).get("file");
  if (!(upload instanceof File) || upload.size === 0) return data({ ok: false as const, message: "", errors: { file: [m.imports_file_missing()] }, values: {} }, { status: 422 });
  const outcome = await putUpList(actor, { name: upload.name, bytes: new Uint8Array(await upload.arrayBuffer()) });
  return outcome.ok ? seeOther(`/bedrijf/vacatures/importeren/${outcome.value.importId}`) : answerRefusal(outcome);
}

export default function VacancyImportsRoute() {
  const { lists, hasPlaces } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = (answer?.errors ?? {}) as Record<string, string[] | undefined>;
  return (
    <DeskPage
      title={m.imports_vacancies_title()}
      lead={m.imports_vacancies_lead()}
      tools={<ArrowLink to="/bedrijf/vacatures" arrow={false} icon="back">{m.imports_to_vacancies()}</ArrowLink>}
    >
      {hasPlaces ? (
        <Form method="post" encType="multipart/form-data" className="fields" noValidate reloadDocument>
          <ErrorSummary errors={errors} />
          <FileField name="file" label={m.imports_file()} help={m.imports_file_help({ rows: importLimits.rows.toLocaleString("nl-NL") })} accept=".csv,text/csv,.txt,text/plain" errors={errors.file} />
          <Disclosure summary={m.imports_how()}>
            <p>{m.imports_vacancies_how_columns()}</p>
            <p>{m.imports_vacancies_how_draft()}</p>
            <p>{m.imports_how_kept({ days: importLimits.keptDays })}</p>
          </Disclosure>
          <ButtonRow><Button icon="upload">{m.imports_put_up()}</Button></ButtonRow>
        </Form>
      ) : (
        <EmptyState title={m.vacancies_no_workplace_title()} text={m.vacancies_no_workplace_text()}>
          <ButtonLink to="/bedrijf/plekken" arrow>{m.vacancies_to_workplaces()}</ButtonLink>
        </EmptyState>
      )}
      <ListOfLists lists={lists} to="/bedrijf/vacatures/importeren" made={m.imports_list_drafts()} />
    </DeskPage>
  );
}
