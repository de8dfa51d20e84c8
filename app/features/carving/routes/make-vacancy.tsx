import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { listPostingPlaces } from "~/features/employers/index.server";
import { stepPath, WhereFields, whereForm } from "~/features/vacancies";
import { whereLists } from "~/features/vacancies/index.server";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { parseForm } from "~/platform/form.server";
import { answerRefusal, pageNotFound, requireId, seeOther } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { ButtonLink, EmptyState, ErrorSummary, FormActions, Notice, QuestionPage, TextLink } from "~/ui";
import { makeVacancy } from "../commands/make-vacancy.server";
import { FreedTasks, WeekProposal } from "../components/sheet-parts";
import { findOwnSheet } from "../queries.server";
import { viewSheet, type SheetView } from "../view-sheet";

export const handle = { shell: "question" };
export const meta: MetaFunction = () => pageTitle(m.carving_vacancy_make());

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "employer");
  const sheet = await findOwnSheet(actor, requireId(params.sheetId));
  if (!sheet) throw pageNotFound();
  const locale = getLocale();
  return { id: sheet.id, vacancyId: sheet.vacancyId, view: viewSheet(sheet.content, locale), ...whereLists(actor, locale), places: await listPostingPlaces(actor.organisationId!) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireRole(request, "employer");
  const sheetId = requireId(params.sheetId);
  const form = await parseForm(request, whereForm);
  if (!form.ok) return data({ ok: false as const, message: "", errors: form.errors, values: form.values }, { status: 422 });
  const made = await makeVacancy(actor, sheetId, form.value);
  if (made.ok) return seeOther(stepPath(made.value.id, "kind"));
  if (made.reason !== "conflict") return answerRefusal(made, form.values);
  // a browser does not ask again what the page knew: so the answer says which vacancy there is
  return data({ ok: false as const, message: made.message, errors: {}, values: form.values, vacancyId: (await findOwnSheet(actor, sheetId))?.vacancyId ?? null }, { status: 409 });
}

export default function MakeVacancyRoute() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = answer?.errors as Record<string, string[] | undefined> | undefined;
  const values = answer?.values ?? {};
  const view = page.view as SheetView;
  const vacancyId = (answer && "vacancyId" in answer ? answer.vacancyId : null) ?? page.vacancyId;
  const backTo = `/bedrijf/jobcarving/${page.id}`;
  if (vacancyId) {
    return (
      <QuestionPage>
        <h1>{m.carving_vacancy_made_title()}</h1>
        {/* who pressed second is told aloud; who only opens the page reads it */}
        <Notice kind="info" announce={Boolean(answer)}>{m.carving_already()}</Notice>
        <ButtonLink to={`/bedrijf/vacatures/${vacancyId}`} arrow>{m.carving_vacancy_open()}</ButtonLink>
        <TextLink to={backTo}>{m.carving_back_to_sheet()}</TextLink>
      </QuestionPage>
    );
  }
  if (view.freed === 0) {
    return (
      <EmptyState title={m.carving_nothing_marked()} text={m.carving_vacancy_not_yet()}>
        <ButtonLink to={backTo} arrow>{m.carving_back_to_sheet()}</ButtonLink>
      </EmptyState>
    );
  }
  if (page.places.length === 0) {
    return (
      <EmptyState title={m.vacancies_no_workplace_title()} text={m.vacancies_no_workplace_text()}>
        <ButtonLink to="/bedrijf/plekken" arrow>{m.vacancies_to_workplaces()}</ButtonLink>
      </EmptyState>
    );
  }
  return (
    <QuestionPage errors={<ErrorSummary errors={errors} />}>
      <div className="question-text">
        <h1>{m.carving_vacancy_make()}</h1>
        <p className="lead">{m.carving_vacancy_lead()}</p>
      </div>
      {answer?.message && <Notice kind="error" announce>{answer.message}</Notice>}
      <FreedTasks view={view} />
      {view.week && <WeekProposal week={view.week} />}
      <Form method="post" className="card-form" noValidate>
        <WhereFields kinds={page.kinds} places={page.places} posterName={page.posterName} legendAs="label" errors={errors} chosen={{ placeKind: one(values.placeKind), workplaceId: one(values.workplaceId), contractWith: one(values.contractWith) }} />
        <FormActions submit={m.carving_vacancy_submit()} previousTo={backTo} />
      </Form>
    </QuestionPage>
  );
}

const one = (value: string | string[] | undefined) => [value].flat()[0];
