import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { readFormData } from "~/platform/form.server";
import { answerRefusal, pageNotFound, seeOther } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { Button, ButtonLink, ButtonRow, ErrorSummary, Notice, Progress, QuestionPage } from "~/ui";
import { answerQuestion } from "../commands/answer-question.server";
import { QuestionAnswers } from "../components/question-answers";
import { minutesLeftWords } from "../components/words";
import type { Question } from "../model/option";
import { findQuestion } from "../model/questions";
import { readOwnExercise } from "../queries.server";
import { pathAfter, viewQuestion, type QuestionView } from "../view-question.server";

export const handle = { shell: "question" };

export const meta: MetaFunction<typeof loader> = ({ data: view }) => pageTitle(view ? `${m.exercise_question_number({ number: view.number })}. ${m.exercise_name()}` : m.exercise_name());

function requireQuestion(number: string | undefined): Question {
  const question = findQuestion(number);
  if (!question) throw pageNotFound();
  return question;
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "jobseeker");
  const question = requireQuestion(params.question);
  const { underway } = await readOwnExercise(actor);
  if (!underway) throw seeOther("/mijn/oefening");
  return viewQuestion(question, underway, getLocale());
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireRole(request, "jobseeker");
  const question = requireQuestion(params.question);
  const answer = (await readFormData(request)).get("answer");
  const kept = await answerQuestion(actor, question, typeof answer === "string" ? answer : "");
  if (!kept.ok && kept.reason === "conflict") return seeOther("/mijn/oefening?klaar=1");
  if (!kept.ok) return kept.reason === "invalid" ? data({ errors: kept.errors ?? {} }, { status: 422 }) : answerRefusal(kept);
  const { underway } = await readOwnExercise(actor);
  return seeOther(underway ? pathAfter(question, underway) : "/mijn/oefening");
}

export default function QuestionRoute() {
  const view = useLoaderData<typeof loader>() as QuestionView;
  const answer = useActionData<typeof action>();
  return (
    <QuestionPage
      progress={<Progress number={view.number} total={view.total} label={m.exercise_progress(view)} timeLeft={minutesLeftWords(view.minutesLeft)} />}
      errors={<ErrorSummary errors={answer?.errors ?? {}} />}
    >
      <Form method="post" key={view.number}>
        <h1 id="vraag">{view.kind === "card" ? m.exercise_card_title() : m.exercise_pair_title()}</h1>
        {view.wasSkipped && <Notice kind="info">{m.exercise_skipped()}</Notice>}
        <QuestionAnswers view={view} />
        <ButtonRow>
          <ButtonLink variant="secondary" to={view.previousTo}>{m.ui_previous()}</ButtonLink>
          <Button variant="subtle" name="answer" value="skip">{m.exercise_skip()}</Button>
          <ButtonLink variant="subtle" to="/mijn">{m.exercise_stop()}</ButtonLink>
        </ButtonRow>
        <p className="muted small">{m.exercise_saved_note()}</p>
      </Form>
    </QuestionPage>
  );
}
