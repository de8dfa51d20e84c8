import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireRole } from "~/features/accounts/index.server";
import { listPostingPlaces } from "~/features/employers/index.server";
import { stepPath, whereForm, WhereFields } from "~/features/vacancies";
import { createVacancy, whereLists } from "~/features/vacancies/index.server";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { isoDay } from "~/platform/dates";
import { now } from "~/platform/clock";
import { parseFormData, readFormData } from "~/platform/form.server";
import { answerRefusal, seeOther } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { Button, ButtonLink, EmptyState, ErrorSummary, FormActions, Notice, QuestionPage, TextAreaField } from "~/ui";
import { FoundGroups, NotTaken } from "../components/found-groups";
import { describeFound } from "../describe-found.server";
import { longestText } from "../model/pieces";
import { toStart } from "../model/to-start";
import { readText } from "../read-text.server";

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
  const places = await listPostingPlaces(actor.organisationId!);
  const read = readText(form.value.text, places, isoDay(now()), getLocale());
  const shown = { found: read.found.map((found) => describeFound(found, getLocale())), placeKind: read.placeKind, workplace: read.workplace, leftOut: read.leftOut, unread: read.unread };
  if (!read.found.some(({ said }) => said.what !== "title" && said.what !== "about")) return data({ errors: { text: [m.pasted_text_nothing()] }, values: form.values, read: null, message: "" }, { status: 422 });
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
      </QuestionPage>
    );
  }
  return (
    <QuestionPage errors={<ErrorSummary errors={errors} />}>
      <div className="question-text">
        <h1>{m.pasted_text_check_title()}</h1>
        <p className="lead">{m.pasted_text_check_lead()}</p>
      </div>
      <Form method="post" className="card-form" noValidate key="check">
        <input type="hidden" name="text" value={one(values.text)} />
        <input type="hidden" name="confirmed" value="yes" />
        <FoundGroups lines={read.found} ticked={values.confirmed ? [values.take ?? []].flat() : null} />
        <NotTaken leftOut={read.leftOut} unread={read.unread} />
        {(read.placeKind || read.workplace) && (
          <Notice title={m.pasted_text_chosen()}>
            {[read.placeKind, read.workplace].flatMap((chosen) => (chosen ? [<q key={chosen.id} lang="nl" className="found-source">{chosen.source}</q>, " "] : []))}
          </Notice>
        )}
        <WhereFields {...lists} legendAs="label" errors={errors} chosen={{ placeKind: one(values.placeKind) || read.placeKind?.id, workplaceId: one(values.workplaceId) || read.workplace?.id, contractWith: one(values.contractWith) || undefined }} />
        <FormActions submit={m.pasted_text_make()}>
          <Button variant="secondary" name="change" value="yes">{m.pasted_text_change()}</Button>
        </FormActions>
      </Form>
    </QuestionPage>
  );
}

const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value) ?? "";
