import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireRole } from "~/features/accounts/index.server";
import { marksByField, readKept, type FieldText } from "~/features/text-guard";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { parseFormData, readFormData } from "~/platform/form.server";
import { answerRefusal, pageNotFound, requireId, seeOther } from "~/platform/http.server";
import { isTooLargeToRead } from "~/platform/pictures.server";
import { ErrorSummary, FormActions, Notice, Progress, QuestionPage, TextLink } from "~/ui";
import { pageTitle } from "~/site/page-title";
import { addPhoto } from "../commands/add-photo.server";
import { saveStep } from "../commands/save-step.server";
import { submitVacancy } from "../commands/submit-vacancy.server";
import { StepFields } from "../components/steps/step-fields";
import { SendStep } from "../components/steps/send-step";
import { problemWords, stepWords } from "../components/poster-words";
import { countTips, findDraft, missingOf } from "../find-draft.server";
import { findStep, slugOf, stepAfter, stepBefore, stepIds, stepNumber, stepPath, type StepId, type WritingStepId } from "../model/steps";
import { readReasons } from "../model/reason-fields";
import { stepForms, type StepValues } from "../model/step-forms";

export const handle = { shell: "question" };

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageTitle(page ? stepWords(page.step) : "");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "employer");
  const step = findStep(params.step);
  if (!step) throw pageNotFound();
  const draft = await findDraft(actor, requireId(params.vacancyId), step, new URL(request.url).searchParams.get("veld"), getLocale());
  if (!draft) throw pageNotFound();
  return { ...draft, step, before: findStep(new URL(request.url).searchParams.get("tips") ?? undefined) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireRole(request, "employer");
  const vacancyId = requireId(params.vacancyId);
  const step = findStep(params.step);
  if (!step) throw pageNotFound();
  if (step === "send") {
    await readFormData(request);
    const sent = await submitVacancy(actor, vacancyId);
    return sent.ok ? seeOther(`/bedrijf/vacatures/${vacancyId}?gestuurd=1`) : answerRefusal(sent);
  }
  return saveAndGoOn(request, actor, vacancyId, step);
}

async function saveAndGoOn(request: Request, actor: Parameters<typeof saveStep>[0], vacancyId: string, step: WritingStepId) {
  if (isTooLargeToRead(request)) return data({ ok: false as const, message: "", errors: { photo: [m.vacancies_photo_too_large()] }, values: {} }, { status: 422 });
  const posted = await readFormData(request);
  const intent = posted.get("intent");
  const form = parseFormData(posted, stepForms[step]);
  if (!form.ok) return data({ ok: false as const, message: "", errors: form.errors, values: form.values }, { status: 422 });
  const saved = await saveStep(actor, vacancyId, step, form.value as StepValues[typeof step], readReasons(posted), readKept(posted));
  if (!saved.ok && saved.reason === "invalid") return data({ ok: false as const, message: saved.message, errors: saved.errors ?? {}, values: form.values, marks: typedMarks(form.values, readKept(posted)) }, { status: 422 });
  if (!saved.ok) return answerRefusal(saved, form.values);
  if (step === "photos") {
    const upload = posted.get("photo");
    const hasFile = upload instanceof File && upload.size > 0;
    if (hasFile || intent === "upload") {
      const alt = z.string().trim().max(160).catch("").parse(posted.get("newAlt"));
      const added = await addPhoto(actor, vacancyId, hasFile ? Buffer.from(await upload.arrayBuffer()) : Buffer.alloc(0), alt);
      return added.ok ? seeOther(stepPath(vacancyId, step)) : answerRefusal(added, form.values);
    }
  }
  if (intent === "stop") return seeOther(`/bedrijf/vacatures/${vacancyId}`);
  if (intent === "add") {
    const { searchParams } = new URL(request.url);
    return seeOther(`${stepPath(vacancyId, step)}?veld=${encodeURIComponent(searchParams.get("veld") ?? "")}`);
  }
  const errors = Object.fromEntries(missingOf(saved.value, step).map(({ field, problem }) => [field, [problemWords(problem)]]));
  if (Object.keys(errors).length > 0) return data({ ok: false as const, message: "", errors, values: form.values }, { status: 422 });
  const next = stepPath(vacancyId, stepAfter(step));
  return seeOther(countTips(saved.value, step) > tipsRead(posted) ? `${next}?tips=${slugOf(step)}` : next);
}

/** The marks of what was typed; names of controls are those of the form. */
const typedMarks = (values: Record<string, string | string[]>, kept: readonly string[]) => marksByField(Object.entries(values).flatMap(([name, value]): FieldText[] => (typeof value === "string" ? [[name, value]] : [])), "vacancy", kept);

/** How many tips stood on the page that was posted; script keeps count while somebody types. */
const tipsRead = (posted: FormData) => posted.getAll("tipsRead").reduce((sum: number, count) => sum + (Number(count) || 0), 0);

export default function EditStepRoute() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = (answer?.errors ?? {}) as Record<string, string[] | undefined>;
  const step = page.step as StepId;
  const before = stepBefore(step);
  return (
    <QuestionPage
      progress={<Progress number={stepNumber(step)} total={stepIds.length} label={m.vacancies_step_of({ number: stepNumber(step), total: stepIds.length })} timeLeft={m.vacancies_time_left({ minutes: Math.max(1, (stepIds.length - stepNumber(step)) * 2) })} />}
      errors={<ErrorSummary errors={errors} />}
    >
      {answer?.message && <Notice kind="error" announce>{answer.message}</Notice>}
      {page.isWaiting && <Notice kind="info" title={m.vacancies_waiting_title()}>{m.vacancies_waiting_text()}</Notice>}
      {page.before && page.before !== "send" && (
        <Notice title={m.vacancies_tips_before_title()}>
          <TextLink to={stepPath(page.id, page.before)}>{m.vacancies_tips_before_link({ step: stepWords(page.before) })}</TextLink>
        </Notice>
      )}
      <div className="question-text">
        <h1>{stepWords(step)}</h1>
        <p className="lead">{leadOf(step)}</p>
      </div>
      <Form method="post" noValidate {...(step === "photos" ? { encType: "multipart/form-data" as const, reloadDocument: true } : {})}>
        {step === "send" ? (
          <SendStep vacancyId={page.id} view={page.view} missing={page.missing} tips={page.tips} receivers={page.receivers} />
        ) : (
          <StepFields step={step} vacancyId={page.id} content={page.content} typed={answer && Object.keys(answer.values ?? {}).length > 0 ? answer.values : null} errors={errors} lists={page.lists} proposedTitle={page.proposedTitle} reading={answer && "marks" in answer ? { ...page, marks: answer.marks } : page} />
        )}
        {step === "send" ? (
          <FormActions submit={m.vacancies_send_button()} previousTo={before ? stepPath(page.id, before) : undefined} saveAndStop={{ to: `/bedrijf/vacatures/${page.id}` }} />
        ) : (
          <FormActions previousTo={before ? stepPath(page.id, before) : `/bedrijf/vacatures/${page.id}`} saveAndStop={{ name: "intent", value: "stop" }} />
        )}
      </Form>
    </QuestionPage>
  );
}

function leadOf(step: StepId): string {
  const leads = { kind: m.vacancies_lead_kind, tasks: m.vacancies_lead_tasks, times: m.vacancies_lead_times, needs: m.vacancies_lead_needs, offer: m.vacancies_lead_offer, about: m.vacancies_lead_about, day: m.vacancies_lead_day, photos: m.vacancies_lead_photos, send: m.vacancies_lead_send };
  return leads[step]();
}
