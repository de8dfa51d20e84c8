import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { dayWithYear } from "~/platform/dates";
import { parseFormData, readFormData } from "~/platform/form.server";
import { answerRefusal, pageNotFound, requireId, seeOther } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, Button, ButtonRow, ConfirmDialog, DeskPage, ErrorSummary, Notice, Section } from "~/ui";
import { closeTraining } from "../commands/close-training.server";
import { saveTraining } from "../commands/save-training.server";
import { Guests } from "../components/guests";
import { TrainingForm, type TrainingFormValues } from "../components/training-form";
import { findKeptTraining } from "../find-kept-training.server";
import { formLists, toFields } from "../form-lists.server";
import { trainingForm } from "../model/training-form";

export const handle = { shell: "desk" };
export const meta: MetaFunction<typeof loader> = ({ data: training }) => pageTitle(training?.title ?? m.trainings_kept_title());

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "trainer", "contactPerson");
  const training = await findKeptTraining(actor, requireId(params.trainingId));
  if (!training) throw pageNotFound();
  const locale = getLocale();
  return {
    id: training.id, title: training.title, isClosed: training.closedAt !== null, taken: training.taken, waiting: training.waiting, places: training.places, canOpen: actor.role === "contactPerson",
    fields: toFields(training), lists: formLists(locale), guests: training.guests.map(({ since, ...guest }) => ({ ...guest, since: dayWithYear(since, locale) })),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireRole(request, "trainer", "contactPerson");
  const trainingId = requireId(params.trainingId);
  const posted = await readFormData(request);
  if (posted.get("intent") === "close") {
    const closed = await closeTraining(actor, trainingId);
    return closed.ok ? seeOther(`/trainingen/${trainingId}`) : answerRefusal(closed);
  }
  const form = parseFormData(posted, trainingForm);
  if (!form.ok) return data({ ok: false as const, message: "", errors: form.errors, values: form.values }, { status: 422 });
  const saved = await saveTraining(actor, trainingId, form.value);
  return saved.ok ? seeOther(`/trainingen/${trainingId}`) : answerRefusal(saved, form.values);
}

export default function KeptTrainingRoute() {
  const { id, title, isClosed, taken, waiting, places, canOpen, fields, lists, guests } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = (answer?.errors ?? {}) as Record<string, string[] | undefined>;
  const typed = answer?.values as TrainingFormValues | undefined;
  return (
    <DeskPage above={<ArrowLink to="/trainingen" arrow={false} icon="back">{m.trainings_edit_back()}</ArrowLink>} title={<span lang="nl">{title}</span>} tools={<ArrowLink to={`/leren/${id}`} icon="eye">{m.trainings_see_public()}</ArrowLink>}>
      <ErrorSummary errors={errors} />
      {answer?.message && <Notice kind="error" announce>{answer.message}</Notice>}
      {isClosed ? <Notice kind="warning">{m.trainings_is_stopped()}</Notice> : <Guests guests={guests} taken={taken} places={places} waiting={waiting} canOpen={canOpen} />}
      {!isClosed && (
        <Section id="training" kind="desk-section" title={m.trainings_change_title()}>
          <TrainingForm values={typed && Object.keys(typed).length > 0 ? typed : fields} errors={errors} lists={lists} />
          <ButtonRow>
            <ConfirmDialog trigger={m.trainings_close()} title={m.trainings_close_title()} text={m.trainings_close_text()}>
              <Form method="post">
                <Button variant="secondary" name="intent" value="close">{m.trainings_close()}</Button>
              </Form>
            </ConfirmDialog>
          </ButtonRow>
        </Section>
      )}
    </DeskPage>
  );
}
