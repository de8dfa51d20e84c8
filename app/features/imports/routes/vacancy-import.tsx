import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { listPostingPlaces } from "~/features/employers/index.server";
import { whereLists } from "~/features/vacancies/index.server";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { parseFormData, readFormData } from "~/platform/form.server";
import { pageNotFound, requireId } from "~/platform/http.server";
import { invalid } from "~/platform/outcome";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, Button, ButtonRow, DeskPage, Disclosure, Notice, Section } from "~/ui";
import { actOnList, tellList } from "../act-on-list.server";
import { chooseVacancyColumns } from "../commands/choose-vacancy-columns.server";
import { DraftProgress } from "../components/draft-progress";
import { FaultSection } from "../components/fault-section";
import { rowsWords } from "../components/import-words";
import { VacancyColumnsForm } from "../components/vacancy-columns-form";
import { draftsWords } from "../components/vacancy-words";
import { KeptSection } from "../components/kept-section";
import { vacancyColumnsForm } from "../model/vacancy-columns-form";
import { findImportPage } from "../queries.server";

export const handle = { shell: "desk" };
export const meta: MetaFunction<typeof loader> = () => pageTitle(m.imports_page_title());

const base = "/bedrijf/vacatures/importeren";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "employer");
  const page = Math.max(1, Math.trunc(Number(new URL(request.url).searchParams.get("pagina")) || 1));
  const [found, places] = await Promise.all([findImportPage(actor, requireId(params.importId), page), listPostingPlaces(actor.organisationId!)]);
  if (!found) throw pageNotFound();
  const { id, fileName, headers, columns, state, counts, answered, takenBack, open, faultCount, pages } = found;
  return {
    id, fileName, headers, columns, state, counts, answered, takenBack, open, faultCount, pages, page,
    good: found.good?.draft ?? null,
    defaultWorkplaceId: found.defaultWorkplaceId ?? "",
    defaultPlaceKind: found.defaultPlaceKind,
    places: places.map((place) => ({ value: place.id, label: `${place.company}, ${place.name}, ${place.place}` })),
    kinds: whereLists(actor, getLocale()).kinds.map(({ value, label }) => ({ value, label })),
    ...tellList(found),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireRole(request, "employer");
  const id = requireId(params.importId);
  const form = await readFormData(request);
  return actOnList(actor, id, form, base, () => {
    const parsed = parseFormData(form, vacancyColumnsForm);
    return parsed.ok ? chooseVacancyColumns(actor, id, parsed.value) : invalid(m.imports_columns_not_there());
  });
}

export default function VacancyImportRoute() {
  const list = useLoaderData<typeof loader>();
  const { id, state, counts, good, faults, faultCount } = list;
  const answer = useActionData<typeof action>();
  const errors = (answer?.errors ?? {}) as Record<string, string[] | undefined>;
  const isBefore = state === "mapping" || state === "checked";
  const form = <VacancyColumnsForm headers={list.headers} examples={list.examples} columns={list.columns} places={list.places} kinds={list.kinds} defaultWorkplaceId={list.defaultWorkplaceId} defaultPlaceKind={list.defaultPlaceKind} errors={errors} values={answer?.values} />;
  return (
    <DeskPage
      above={<ArrowLink to={base} arrow={false} icon="back">{m.imports_to_lists()}</ArrowLink>}
      title={m.imports_page_title()}
      lead={m.imports_page_lead({ file: list.fileName || m.imports_list_without_name(), rows: rowsWords(counts.total) })}
    >
      {answer?.message && <Notice kind="error" announce>{answer.message}</Notice>}
      {state === "mapping" && <Section id="kolommen" kind="desk-section" title={m.imports_columns_title()} lead={m.imports_columns_lead()}>{form}</Section>}
      {state === "checked" && good !== null && (
        <Section id="proef" kind="desk-section" title={m.imports_try_title()} lead={m.imports_vacancies_try_lead()}>
          <Notice kind={good > 0 ? "info" : "warning"} title={m.imports_vacancies_try_good({ drafts: draftsWords(good) })}>
            {m.imports_vacancies_try_how()} {faultCount > 0 ? m.imports_try_bad({ rows: rowsWords(faultCount) }) : m.imports_try_no_faults()}
          </Notice>
          {good > 0 && (
            <Form method="post">
              <input type="hidden" name="intent" value="start" />
              <ButtonRow><Button icon="document">{m.imports_vacancies_start({ drafts: draftsWords(good) })}</Button></ButtonRow>
            </Form>
          )}
        </Section>
      )}
      {(state === "running" || state === "done" || state === "undone") && <DraftProgress to={`${base}/${id}`} state={state} counts={counts} answered={list.answered} takenBack={list.takenBack} open={list.open} />}
      {faultCount > 0 && <FaultSection to={`${base}/${id}`} count={faultCount} faults={faults} page={list.page} pages={list.pages} isKept={list.isKept} />}
      {state === "checked" && <Disclosure summary={m.imports_columns_again()} icon="edit" open={Object.keys(errors).length > 0}>{form}</Disclosure>}
      {list.isKept && state !== "running" && <KeptSection until={list.keptUntil} isBefore={isBefore} text={isBefore ? m.imports_vacancies_clear_before() : m.imports_vacancies_clear_after()} />}
      {!list.isKept && <p className="muted small">{m.imports_cleared()}</p>}
    </DeskPage>
  );
}
