import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireRole } from "~/features/accounts/index.server";
import { listPostingPlaces } from "~/features/employers/index.server";
import { labelOf, placeKinds, textOf } from "~/features/vocabulary";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { parseForm } from "~/platform/form.server";
import { answerRefusal, seeOther } from "~/platform/http.server";
import { ChoiceCards, EmptyState, ErrorSummary, FormActions, ButtonLink, Notice, QuestionPage, RadioGroup, type PictogramName } from "~/ui";
import { pageTitle } from "~/site/page-title";
import { createVacancy } from "../commands/create-vacancy.server";
import { placeKindIds } from "../model/vacancy-content";
import { stepPath } from "../model/steps";

export const handle = { shell: "question" };

export const meta: MetaFunction = () => pageTitle(m.vacancies_new_title());

const kindPictures: Record<string, PictogramName> = { paid: "money", learning: "learning", experience: "trial-day", volunteering: "caring", adapted: "one-colleague" };

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "employer");
  const locale = getLocale();
  const places = await listPostingPlaces(actor.organisationId!);
  return {
    kinds: placeKinds.map((kind) => ({ value: kind.id as string, label: capital(labelOf(kind, locale)), example: textOf(kind.meaning, locale), pictogram: kindPictures[kind.id] })),
    places,
    posterName: actor.organisationName ?? "",
    isVerified: actor.organisationVerified,
  };
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

const newVacancySchema = z.object({
  placeKind: z.enum(placeKindIds, { error: () => m.vacancies_problem_place_kind() }),
  workplaceId: z.uuid({ error: () => m.vacancies_workplace_missing() }),
  contractWith: z.enum(["placeOfWork", "poster"]).default("placeOfWork"),
});

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireRole(request, "employer");
  const form = await parseForm(request, newVacancySchema);
  if (!form.ok) return data({ ok: false as const, message: "", errors: form.errors, values: form.values }, { status: 422 });
  const created = await createVacancy(actor, form.value);
  return created.ok ? seeOther(stepPath(created.value.id, "kind")) : answerRefusal(created, form.values);
}

export default function NewVacancyRoute() {
  const { kinds, places, posterName, isVerified } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = answer?.errors as Record<string, string[] | undefined> | undefined;
  const values = answer?.values ?? {};
  const hasOthers = places.some(({ isOwn }) => !isOwn);
  if (places.length === 0) {
    return (
      <EmptyState title={m.vacancies_no_workplace_title()} text={m.vacancies_no_workplace_text()}>
        <ButtonLink to="/bedrijf/plekken" arrow>{m.vacancies_to_workplaces()}</ButtonLink>
      </EmptyState>
    );
  }
  return (
    <QuestionPage errors={<ErrorSummary errors={errors} />}>
      <Form method="post" className="card-form" noValidate>
        <ChoiceCards name="placeKind" type="radio" legend={m.vacancies_new_title()} legendAs="question" help={m.vacancies_new_lead()} options={kinds} defaultValue={valueOf(values.placeKind) ?? "paid"} errors={errors?.placeKind} />
        <RadioGroup
          name="workplaceId"
          legend={m.vacancies_where_legend()}
          errors={errors?.workplaceId}
          options={places.map(({ id, company, name, place }) => ({ value: id, label: `${company}, ${place}`, example: name }))}
          defaultValue={valueOf(values.workplaceId) ?? places[0]?.id}
        />
        {hasOthers && (
          <RadioGroup
            name="contractWith"
            legend={m.vacancies_contract_with_legend()}
            help={m.vacancies_contract_with_help()}
            options={[{ value: "placeOfWork", label: m.vacancies_contract_with_company() }, { value: "poster", label: m.vacancies_contract_with_us({ name: posterName }) }]}
            defaultValue={valueOf(values.contractWith) ?? "placeOfWork"}
          />
        )}
        {!isVerified && <Notice title={m.vacancies_wait_title()}>{m.vacancies_company_waits()}</Notice>}
        <FormActions previousTo="/bedrijf/vacatures" />
      </Form>
    </QuestionPage>
  );
}

const valueOf = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value);
