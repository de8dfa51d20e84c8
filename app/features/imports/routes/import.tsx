import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { parseFormData, readFormData } from "~/platform/form.server";
import { pageNotFound, requireId } from "~/platform/http.server";
import { invalid } from "~/platform/outcome";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, Button, ButtonRow, DeskPage, Disclosure, Notice, Section } from "~/ui";
import { actOnList, tellList } from "../act-on-list.server";
import { chooseColumns } from "../commands/choose-columns.server";
import { ColumnsForm } from "../components/columns-form";
import { FaultSection } from "../components/fault-section";
import { peopleWords, rowsWords } from "../components/import-words";
import { ProgressSection } from "../components/progress-section";
import { KeptSection } from "../components/kept-section";
import { columnsForm } from "../model/import-forms";
import { findImportPage } from "../queries.server";

export const handle = { shell: "desk" };
export const meta: MetaFunction<typeof loader> = () => pageTitle(m.imports_page_title());

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "contactPerson", "administrator");
  const page = Math.max(1, Math.trunc(Number(new URL(request.url).searchParams.get("pagina")) || 1));
  const found = await findImportPage(actor, requireId(params.importId), page);
  if (!found) throw pageNotFound();
  const { id, fileName, headers, columns, state, counts, answered, takenBack, open, letters, contacts, defaultMembershipId, good, faultCount, pages } = found;
  return {
    id, fileName, headers, columns, state, counts, answered, takenBack, open, letters, contacts, defaultMembershipId, good, faultCount, pages, page,
    ...tellList(found),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireRole(request, "contactPerson", "administrator");
  const id = requireId(params.importId);
  const form = await readFormData(request);
  return actOnList(actor, id, form, "/gemeente/importeren", () => {
    const parsed = parseFormData(form, columnsForm);
    return parsed.ok ? chooseColumns(actor, id, parsed.value) : invalid(m.imports_columns_not_there(), parsed.errors.defaultMembershipId ? { defaultMembershipId: [m.imports_contact_not_there()] } : {});
  });
}

export default function ImportRoute() {
  const list = useLoaderData<typeof loader>();
  const { id, state, counts, good, faults, faultCount } = list;
  const answer = useActionData<typeof action>();
  const errors = (answer?.errors ?? {}) as Record<string, string[] | undefined>;
  const isBefore = state === "mapping" || state === "checked";
  const form = <ColumnsForm headers={list.headers} examples={list.examples} columns={list.columns} contacts={list.contacts} defaultMembershipId={list.defaultMembershipId} errors={errors} values={answer?.values} />;
  return (
    <DeskPage
      above={<ArrowLink to="/gemeente/importeren" arrow={false} icon="back">{m.imports_to_lists()}</ArrowLink>}
      title={m.imports_page_title()}
      lead={m.imports_page_lead({ file: list.fileName || m.imports_list_without_name(), rows: rowsWords(counts.total) })}
    >
      {answer?.message && <Notice kind="error" announce>{answer.message}</Notice>}
      {state === "mapping" && <Section id="kolommen" kind="desk-section" title={m.imports_columns_title()} lead={m.imports_columns_lead()}>{form}</Section>}
      {state === "checked" && good && (
        <Section id="proef" kind="desk-section" title={m.imports_try_title()} lead={m.imports_try_lead()}>
          <Notice kind={good.mail + good.letter > 0 ? "info" : "warning"} title={m.imports_try_good({ people: peopleWords(good.mail + good.letter) })}>
            {m.imports_try_how({ mail: peopleWords(good.mail), letter: peopleWords(good.letter) })} {faultCount > 0 ? m.imports_try_bad({ rows: rowsWords(faultCount) }) : m.imports_try_no_faults()}
          </Notice>
          {good.mail + good.letter > 0 && (
            <Form method="post">
              <input type="hidden" name="intent" value="start" />
              <ButtonRow><Button icon="mail">{m.imports_start({ people: peopleWords(good.mail + good.letter) })}</Button></ButtonRow>
            </Form>
          )}
        </Section>
      )}
      {(state === "running" || state === "done" || state === "undone") && (
        <ProgressSection id={id} state={state} counts={counts} answered={list.answered} takenBack={list.takenBack} open={list.open} letters={list.letters} />
      )}
      {faultCount > 0 && <FaultSection to={`/gemeente/importeren/${id}`} count={faultCount} faults={faults} page={list.page} pages={list.pages} isKept={list.isKept} />}
      {state === "checked" && <Disclosure summary={m.imports_columns_again()} icon="edit" open={Object.keys(errors).length > 0}>{form}</Disclosure>}
      {list.isKept && state !== "running" && <KeptSection until={list.keptUntil} isBefore={isBefore} text={isBefore ? m.imports_clear_text_before() : m.imports_clear_text_after()} />}
      {!list.isKept && <p className="muted small">{m.imports_cleared()}</p>}
    </DeskPage>
  );
}
