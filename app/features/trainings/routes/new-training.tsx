import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { parseForm } from "~/platform/form.server";
import { answerRefusal, seeOther } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, ErrorSummary, Page } from "~/ui";
import { saveTraining } from "../commands/save-training.server";
import { TrainingForm, type TrainingFormValues } from "../components/training-form";
import { formLists } from "../form-lists.server";
import { trainingForm } from "../model/training-form";

export const meta: MetaFunction = () => pageTitle(m.trainings_new());

export async function loader({ request }: LoaderFunctionArgs) {
  await requireRole(request, "trainer", "contactPerson");
  return { lists: formLists(getLocale()) };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireRole(request, "trainer", "contactPerson");
  const form = await parseForm(request, trainingForm);
  if (!form.ok) return data({ ok: false as const, message: "", errors: form.errors, values: form.values }, { status: 422 });
  const saved = await saveTraining(actor, null, form.value);
  return saved.ok ? seeOther(`/trainingen/${saved.value.trainingId}`) : answerRefusal(saved, form.values);
}

const empty: TrainingFormValues = { proof: "certificate", dutchNeeded: "1" };

export default function NewTrainingRoute() {
  const { lists } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = (answer?.errors ?? {}) as Record<string, string[] | undefined>;
  return (
    <Page above={<><ArrowLink to="/trainingen" arrow={false} icon="back">{m.trainings_edit_back()}</ArrowLink><ErrorSummary errors={errors} /></>} title={m.trainings_new()} lead={m.trainings_new_lead()} narrow>
      <TrainingForm values={(answer?.values as TrainingFormValues | undefined) ?? empty} errors={errors} lists={lists} />
    </Page>
  );
}
