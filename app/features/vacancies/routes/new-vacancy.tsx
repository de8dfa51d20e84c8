import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireRole } from "~/features/accounts/index.server";
import { listPostingPlaces } from "~/features/employers/index.server";
import { isTaskId } from "~/features/vocabulary";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { parseForm } from "~/platform/form.server";
import { answerRefusal, seeOther } from "~/platform/http.server";
import { ChoiceCards, EmptyState, ErrorSummary, FormActions, ButtonLink, Notice, QuestionPage } from "~/ui";
import { pageTitle } from "~/site/page-title";
import { createVacancy } from "../commands/create-vacancy.server";
import { WaysToBegin } from "../components/ways-to-begin";
import { WhereFields } from "../components/where-fields";
import { stepPath } from "../model/steps";
import { whereForm } from "../model/where-form";
import { listMyVacancies } from "../queries.server";
import { tasksToBeginWith, whereLists } from "../where-lists.server";

export const handle = { shell: "question" };

export const meta: MetaFunction = () => pageTitle(m.vacancies_new_title());

const mostEarlier = 6;

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "employer");
  const [places, mine] = await Promise.all([listPostingPlaces(actor.organisationId!), listMyVacancies(actor)]);
  const own = mine.filter(({ isPoster, state, title }) => isPoster && state !== "draft" && title);
  // of several with the same words the newest is enough
  const earlier = [...new Map(own.toReversed().map((vacancy) => [`${vacancy.title} ${vacancy.place}`, vacancy])).values()].toReversed().slice(0, mostEarlier);
  return {
    ...whereLists(actor, getLocale()),
    places,
    ...tasksToBeginWith(new URL(request.url).searchParams.get("veld"), getLocale()),
    earlier: earlier.map(({ id, title, placeOfWork, place }) => ({ id, title, place: `${placeOfWork}, ${place}` })),
  };
}

const newVacancyForm = whereForm.extend({ add: z.array(z.string().max(60).refine(isTaskId, { error: () => m.vacancies_unknown_choice() })).max(20).default([]) });

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireRole(request, "employer");
  const form = await parseForm(request, newVacancyForm);
  if (!form.ok) return data({ ok: false as const, message: "", errors: form.errors, values: form.values }, { status: 422 });
  const { add, ...where } = form.value;
  const created = await createVacancy(actor, { ...where, start: { taskIds: add, needs: [], offers: [] } });
  return created.ok ? seeOther(stepPath(created.value.id, "kind")) : answerRefusal(created, form.values);
}

export default function NewVacancyRoute() {
  const { kinds, places, posterName, isVerified, sectors, chosenSector, tasks, earlier } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = answer?.errors as Record<string, string[] | undefined> | undefined;
  const values = answer?.values ?? {};
  if (places.length === 0) {
    return (
      <EmptyState title={m.vacancies_no_workplace_title()} text={m.vacancies_no_workplace_text()}>
        <ButtonLink to="/bedrijf/plekken" arrow>{m.vacancies_to_workplaces()}</ButtonLink>
      </EmptyState>
    );
  }
  const chosen = { placeKind: valueOf(values.placeKind), workplaceId: valueOf(values.workplaceId), contractWith: valueOf(values.contractWith) };
  return (
    <QuestionPage errors={<ErrorSummary errors={errors} />}>
      <Form method="post" className="card-form" noValidate>
        <WhereFields kinds={kinds} places={places} posterName={posterName} chosen={chosen} errors={errors} />
        {chosenSector && (
          <ChoiceCards name="add" legend={m.vacancies_task_cards({ field: sectors.find(({ value }) => value === chosenSector)?.label ?? "" })} help={m.vacancies_begin_tick()} options={tasks} defaultValue={values.add} errors={errors?.add} />
        )}
        {!isVerified && <Notice title={m.vacancies_wait_title()}>{m.vacancies_company_waits()}</Notice>}
        <FormActions previousTo="/bedrijf/vacatures" />
      </Form>
      <WaysToBegin sectors={sectors} chosenSector={chosenSector} earlier={earlier} />
    </QuestionPage>
  );
}

const valueOf = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value);
