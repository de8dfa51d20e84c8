import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireRole } from "~/features/accounts/index.server";
import { listPostingPlaces } from "~/features/employers/index.server";
import { stepPath, whereForm } from "~/features/vacancies";
import { createVacancy, whereLists } from "~/features/vacancies/index.server";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { parseFormData, readFormData } from "~/platform/form.server";
import { answerRefusal, seeOther } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, ButtonLink, EmptyState, ErrorSummary, FormActions, QuestionPage, TextAreaField } from "~/ui";
import { CheckFound } from "../components/check-found";
import { longestText } from "../model/pieces";
import { toStart } from "../model/to-start";
import { showText } from "../show-text.server";

export const handle = { shell: "question" };

export const meta: MetaFunction = () => pageTitle(m.pasted_text_title());

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "employer");
  return { ...whereLists(actor, getLocale()), places: await listPostingPlaces(actor.organisationId!) };
}

const textForm = z.object({
  text: z
    .string({ error: () => m.pasted_text_missing() })
    .trim()
    .min(1, { error: () => m.pasted_text_missing() })
    .max(longestText, { error: () => m.pasted_text_too_long({ max: longestText }) }),
});
const takeForm = textForm.extend({ ...whereForm.shape, take: z.array(z.string().max(80)).max(100).default([]) });

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireRole(request, "employer");
  const posted = await readFormData(request);
  const form = parseFormData(posted, textForm);
  if (!form.ok) return data({ errors: form.errors, values: form.values, read: null, message: "" }, { status: 422 });
  if (posted.has("change")) return data({ errors: {}, values: form.values, read: null, message: "" });
  const { read, shown } = await showText(actor, form.value.text);
  if (!shown) return data({ errors: { text: [m.pasted_text_nothing()] }, values: form.values, read: null, message: "" }, { status: 422 });
  if (!posted.has("confirmed")) return data({ errors: {}, values: form.values, read: shown, message: "" });
  const taken = parseFormData(posted, takeForm);
  if (!taken.ok) return data({ errors: taken.errors, values: taken.values, read: shown, message: "" }, { status: 422 });
  const { take, text: _, ...where } = taken.value;
  const created = await createVacancy(actor, { ...where, start: toStart(read.found.filter(({ id }) => take.includes(id)).map(({ said }) => said)) });
  if (created.ok) return seeOther(stepPath(created.value.id, "kind"));
  if (created.reason !== "invalid") return answerRefusal(created, taken.values);
  return data({ errors: created.errors ?? {}, values: taken.values, read: shown, message: created.message }, { status: 422 });
}

export default function PasteRoute() {
  const lists = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = (answer?.errors ?? {}) as Record<string, string[] | undefined>;
  const values = answer?.values ?? {};
  const read = answer && "read" in answer ? answer.read : null;
  if (lists.places.length === 0) {
    return (
      <EmptyState title={m.vacancies_no_workplace_title()} text={m.vacancies_no_workplace_text()}>
        <ButtonLink to="/bedrijf/plekken" arrow>{m.vacancies_to_workplaces()}</ButtonLink>
      </EmptyState>
    );
  }
  if (!read) {
    return (
      <QuestionPage errors={<ErrorSummary errors={errors} />}>
        <div className="question-text">
          <h1>{m.pasted_text_title()}</h1>
          <p className="lead">{m.pasted_text_lead()}</p>
        </div>
        <Form method="post" noValidate>
          <TextAreaField name="text" label={m.pasted_text_field()} help={m.pasted_text_help()} rows={14} limit={longestText} lang="nl" defaultValue={one(values.text)} errors={errors.text} />
          <FormActions submit={m.pasted_text_read()} previousTo="/bedrijf/vacatures/nieuw" />
        </Form>
        <p><ArrowLink to="/bedrijf/vacatures/overnemen">{m.pasted_text_to_address()}</ArrowLink></p>
      </QuestionPage>
    );
  }
  return <CheckFound lists={lists} read={read} text={one(values.text)} values={values} errors={errors} />;
}

const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value) ?? "";
