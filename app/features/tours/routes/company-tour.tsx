import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { parseFormData, readFormData } from "~/platform/form.server";
import { answerRefusal, pageNotFound, requireId, seeOther } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, Button, ButtonRow, ConfirmDialog, DeskPage, ErrorSummary, Notice, Section, TextAreaField } from "~/ui";
import { cancelTour } from "../commands/cancel-tour.server";
import { saveTour } from "../commands/save-tour.server";
import { Coming } from "../components/coming";
import { whenWords } from "../components/place-words";
import { TourForm, type TourFormValues } from "../components/tour-form";
import { findKeptTour, listTourChoices } from "../find-kept-tour.server";
import { cancelForm, tourForm } from "../model/tour-form";

export const handle = { shell: "desk" };
export const meta = () => pageTitle(m.tours_title());

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "employer");
  const kept = await findKeptTour(actor, requireId(params.tourId), getLocale());
  if (!kept) throw pageNotFound();
  return { ...kept, lists: await listTourChoices(actor) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireRole(request, "employer");
  const tourId = requireId(params.tourId);
  const posted = await readFormData(request);
  const isCancel = posted.get("intent") === "cancel";
  const form = isCancel ? parseFormData(posted, cancelForm) : parseFormData(posted, tourForm);
  if (!form.ok) return data({ ok: false as const, message: "", errors: form.errors, values: form.values }, { status: 422 });
  const outcome = "note" in form.value ? await cancelTour(actor, tourId, form.value.note) : await saveTour(actor, tourId, form.value);
  return outcome.ok ? seeOther(`/bedrijf/rondleidingen/${tourId}`) : answerRefusal(outcome, form.values);
}

export default function CompanyTourRoute() {
  const { tour, fields, coming, lists } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = (answer?.errors ?? {}) as Record<string, string[] | undefined>;
  const typed = answer?.values as TourFormValues | undefined;
  const isCancel = typed?.intent === "cancel";
  return (
    <DeskPage
      above={<ArrowLink to="/bedrijf/rondleidingen" arrow={false} icon="back">{m.tours_title()}</ArrowLink>}
      title={whenWords(tour)}
      lead={`${tour.company}, ${tour.place}`}
      tools={<ArrowLink to={`/rondleidingen/${tour.id}`} icon="eye">{m.tours_see_public()}</ArrowLink>}
    >
      <ErrorSummary errors={errors} />
      {answer?.message && <Notice kind="error" announce>{answer.message}</Notice>}
      {tour.state === "cancelled" && <Notice kind="warning" title={m.tours_cancelled_title()}>{tour.cancelNote || m.tours_is_cancelled()}</Notice>}
      {tour.state !== "cancelled" && <Coming tour={tour} coming={coming} />}
      {tour.state === "open" && (
        <>
          <Section id="rondleiding" kind="desk-section" title={m.tours_change_title()} lead={m.tours_change_lead()}>
            <TourForm values={typed && !isCancel && Object.keys(typed).length > 0 ? typed : fields} errors={isCancel ? {} : errors} lists={lists} />
          </Section>
          <ButtonRow>
            <ConfirmDialog trigger={m.tours_cancel()} title={m.tours_cancel_title()} text={m.tours_cancel_text()} open={isCancel || undefined}>
              <Form method="post" className="fields">
                <TextAreaField name="note" label={m.tours_cancel_note()} help={m.tours_cancel_note_help()} rows={2} limit={300} optional defaultValue={isCancel ? String(typed?.note ?? "") : undefined} errors={isCancel ? errors.note : undefined} />
                <Button variant="secondary" name="intent" value="cancel">{m.tours_cancel()}</Button>
              </Form>
            </ConfirmDialog>
          </ButtonRow>
        </>
      )}
    </DeskPage>
  );
}
