import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { Actor } from "~/features/accounts";
import { requireRole } from "~/features/accounts/index.server";
import { sayPlace } from "~/features/moves/index.server";
import { readKept } from "~/features/text-guard";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { readFormData } from "~/platform/form.server";
import { answerRefusal, pageNotFound, seeOther } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { ErrorSummary, FormActions, Notice, Progress, QuestionPage } from "~/ui";
import { saveAnswer } from "../commands/save-answer.server";
import { QuestionFields } from "../components/questions/question-fields";
import { questionLead, questionTitle } from "../components/question-words";
import type { ProfileContent } from "../model/profile-content";
import { answerMark, findQuestionBySlug, pickAnswer, placeOf, questionPath, type Question, type QuestionId } from "../model/questions";
import { marksOf } from "../model/private-texts";
import { viewQuestion, type QuestionView } from "../model/question-view";
import { readAnswer } from "../model/read-answer";
import { readOwnProfile, type OwnProfile } from "../queries.server";

export const handle = { shell: "question" };

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageTitle(page ? questionTitle(page.view.id) : "");

function requireQuestion(slug: string | undefined): Question {
  const question = findQuestionBySlug(slug);
  if (!question) throw pageNotFound();
  return question;
}

function viewOf(question: Question, profile: OwnProfile, url: string, content: ProfileContent, place = profile.person.place): QuestionView {
  const { searchParams } = new URL(url);
  const beside = { firstName: profile.person.firstName, place, step: searchParams.get("stap"), sectors: searchParams.getAll("sector").slice(0, 14) };
  return viewQuestion(question.id, content, beside, getLocale());
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "jobseeker");
  const question = requireQuestion(params.question);
  const profile = await readOwnProfile(actor);
  const { number, total, minutesLeft, previous } = placeOf(question);
  const view = viewOf(question, profile, request.url, profile.content);
  return { view, marks: marksOf(pickAnswer(question, profile.content), profile.content.mayStay), seen: answerMark(question, profile.content), required: question.required, number, total, minutesLeft, previousTo: previous ? questionPath(previous) : "/mijn/profiel", here: questionPath(question) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireRole(request, "jobseeker");
  const question = requireQuestion(params.question);
  const form = await readFormData(request);
  const profile = await readOwnProfile(actor);
  const answer = readAnswer(question.id, form, profile.content);
  const stop = form.get("intent") === "stop";
  const mayStay = readKept(form);
  const place = form.get("place");
  const moved = question.id === "travel" && typeof place === "string" ? await movePlace(actor, place) : null;
  const saved = await saveAnswer(actor, { questionId: question.id, answer, seen: asText(form.get("seen")), stop, mayStay });
  if (saved.ok && !moved) return seeOther(stop ? "/mijn/profiel" : pathAfter(question, request.url, answer));
  if (!saved.ok && saved.reason !== "invalid" && saved.reason !== "conflict") return answerRefusal(saved);
  // after a conflict the page shows what the other window left; after a mistake, what was typed
  const shown = saved.ok || saved.reason === "invalid" ? { ...profile.content, ...answer } : profile.content;
  const errors = { ...moved, ...(saved.ok ? {} : (saved.errors ?? {})) };
  const view = viewOf(question, profile, request.url, shown, typeof place === "string" ? place : undefined);
  return data({ errors, message: saved.ok || saved.reason === "invalid" ? "" : saved.message, view, marks: marksOf(pickAnswer(question, shown), saved.ok || saved.reason === "invalid" ? mayStay : profile.content.mayStay), seen: answerMark(question, profile.content) }, { status: saved.ok || saved.reason === "invalid" ? 422 : 409 });
}

const asText = (value: FormDataEntryValue | null) => (typeof value === "string" && value !== "" ? value : null);

async function movePlace(actor: Actor, place: string): Promise<Record<string, string[]> | null> {
  const moved = await sayPlace(actor, place.trim().slice(0, 80));
  if (moved.ok) return null;
  return moved.errors ?? { place: [moved.message] };
}

/** Second parts: examples of the talents, and what a company may see of "wat mij helpt". */
const secondParts: Partial<Record<QuestionId, string>> = { talents: "voorbeelden", supports: "laten-zien" };

/** After a question comes its second part, else the next question; after the last one the overview. */
function pathAfter(question: Question, url: string, answer: Partial<ProfileContent>): string {
  const second = secondParts[question.id];
  const hasSecond = second && new URL(url).searchParams.get("stap") === null && (question.id === "talents" || (answer.supports ?? []).length > 0);
  if (hasSecond) return `${questionPath(question)}?stap=${second}`;
  const { next } = placeOf(question);
  return next ? questionPath(next) : "/mijn/profiel?klaar=1";
}

export default function QuestionRoute() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const said = answer && "view" in answer ? answer : null;
  const view = (said?.view ?? page.view) as QuestionView;
  const errors = (said?.errors ?? {}) as Record<string, string[] | undefined>;
  const isChoosingSectors = view.id === "tasks" && view.step === "sectors";
  const isSecondPart = "step" in view && ["examples", "showing", "wishes"].includes(view.step);
  return (
    <QuestionPage
      progress={<Progress number={page.number} total={page.total} timeLeft={page.minutesLeft === 1 ? m.profiles_minute_left() : m.profiles_minutes_left({ minutes: page.minutesLeft })} />}
      errors={<ErrorSummary errors={errors} />}
    >
      {said?.message && <Notice kind="warning" announce title={m.profiles_changed_title()}>{said.message}</Notice>}
      <Form method={isChoosingSectors ? "get" : "post"} noValidate key={`${view.id}${"step" in view ? view.step : ""}`}>
        {!isChoosingSectors && <input type="hidden" name="seen" value={said?.seen ?? page.seen} />}
        <QuestionFields view={view} title={questionTitle(view.id)} lead={questionLead(view.id)} errors={errors} marks={said?.marks ?? page.marks} />
        <FormActions
          previousTo={isSecondPart ? page.here : page.previousTo}
          saveAndStop={isChoosingSectors ? { to: "/mijn/profiel" } : { name: "intent", value: "stop" }}
          note={page.required ? m.profiles_stop_note() : m.profiles_skip_note()}
        />
      </Form>
    </QuestionPage>
  );
}
