import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { answerRefusal, seeOther } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { Button, ButtonLink, ButtonRow, Progress, QuestionPage, TextLink } from "~/ui";
import { finishExercise } from "../commands/finish-exercise.server";
import { openQuestions } from "../model/answers";
import { placeOf, questionPath, questions } from "../model/questions";
import { readOwnExercise } from "../queries.server";
import { pathToGoOn } from "../view-question.server";

export const handle = { shell: "question" };

export const meta: MetaFunction = () => pageTitle(m.exercise_name());

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "jobseeker");
  const { underway, finished } = await readOwnExercise(actor);
  if (!underway) throw seeOther(finished ? "/mijn/oefening/resultaat" : "/mijn/oefening");
  const { unseen, skipped } = openQuestions(underway);
  return {
    total: questions.length,
    unseen: unseen.length,
    goOnTo: pathToGoOn(underway),
    skipped: skipped.map((question) => ({ number: placeOf(question).number, path: questionPath(question) })),
    replaces: finished !== null,
    previousTo: questionPath(questions.at(-1)!),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireRole(request, "jobseeker");
  const finished = await finishExercise(actor);
  if (finished.ok) return seeOther("/mijn/oefening/resultaat");
  // pressed twice, or in another window meanwhile: the page says where somebody stands
  return finished.reason === "conflict" ? seeOther("/mijn/oefening/afronden") : answerRefusal(finished);
}

export default function FinishRoute() {
  const { total, unseen, goOnTo, skipped, replaces, previousTo } = useLoaderData<typeof loader>();
  const isReady = unseen === 0;
  return (
    <QuestionPage progress={<Progress number={total - unseen + 1} total={total} label={m.exercise_name()} />}>
      <div className="question-text">
        <h1>{isReady ? m.exercise_end_title() : m.exercise_end_early_title()}</h1>
        <p className="lead">{isReady ? m.exercise_end_lead() : m.exercise_end_early_lead({ count: total - unseen, total })}</p>
        {isReady && replaces && <p>{m.exercise_end_replaces()}</p>}
      </div>
      {isReady ? (
        <Form method="post" className="button-row">
          <Button size="large" arrow>{m.exercise_end_finish()}</Button>
        </Form>
      ) : (
        <ButtonRow>
          <ButtonLink to={goOnTo} size="large" arrow>{m.exercise_go_on()}</ButtonLink>
        </ButtonRow>
      )}
      {skipped.length > 0 && (
        <div className="stack">
          <p>{skipped.length === 1 ? m.exercise_end_skipped_one() : m.exercise_end_skipped({ count: skipped.length })}</p>
          <ul className="link-row">
            {skipped.map(({ number, path }) => (
              <li key={number}>
                <TextLink to={path}>{m.exercise_question_number({ number })}</TextLink>
              </li>
            ))}
          </ul>
        </div>
      )}
      <ButtonRow>
        {isReady && <ButtonLink variant="secondary" to={previousTo}>{m.ui_previous()}</ButtonLink>}
        <ButtonLink variant="subtle" to="/mijn">{m.exercise_stop()}</ButtonLink>
      </ButtonRow>
    </QuestionPage>
  );
}
