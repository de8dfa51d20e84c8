import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { readFormData } from "~/platform/form.server";
import { pageNotFound } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, Button, DeskPage, EmptyState, FirstUp, Notice, Section } from "~/ui";
import { AnswerForm } from "../components/answer-form";
import { AnswerResults } from "../components/answer-results";
import { LimitForm } from "../components/limit-form";
import { OwnAnswers } from "../components/own-answers";
import { findAnswersPage } from "../find-answers-page.server";
import { postAnswers } from "../post-answers.server";

export const handle = { shell: "desk" };

export const meta = () => pageTitle(m.answers_title());

export async function loader({ request }: LoaderFunctionArgs) {
  const page = await findAnswersPage(await requireRole(request, "employer"));
  if (!page) throw pageNotFound();
  return page;
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireRole(request, "employer");
  return postAnswers(actor, await readFormData(request));
}

export default function AnswersRoute() {
  const { own, pausedSince, people, choices } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const refusal = answer && !answer.ok ? answer : null;
  const errors = refusal?.errors ?? {};
  const isLimit = "limit" in errors;
  return (
    <DeskPage title={m.answers_title()} lead={m.answers_lead()} above={<ArrowLink to="/bedrijf" icon="back" arrow={false}>{m.answers_back()}</ArrowLink>}>
      {refusal?.message && <Notice kind="warning" announce title={m.matches_not_done()}>{refusal.message}</Notice>}
      {pausedSince && (
        <FirstUp id="pauze" title={m.answers_paused_title()} text={m.answers_paused_text({ day: pausedSince })}>
          <Form method="post">
            <Button variant="person" name="intent" value="resume">{m.answers_resume()}</Button>
          </Form>
        </FirstUp>
      )}
      {answer?.ok && <AnswerResults results={answer.results} />}
      <div className="desk-grid">
        <Section id="wachten" kind="desk-section" title={titleOf(people.length)}>
          {people.length === 0 ? <EmptyState title={m.answers_nobody_title()} text={m.answers_nobody_text()} /> : <AnswerForm people={people} choices={choices} errors={isLimit ? undefined : errors} values={refusal?.values} />}
        </Section>
        <div className="side desk-section">
          <OwnAnswers told={own.told} withLink={false} />
          <LimitForm limit={own.monthlyLimit} reactions={own.reactionsThisMonth} errors={isLimit ? errors : undefined} value={isLimit && typeof refusal?.values.limit === "string" ? refusal.values.limit : undefined} />
        </div>
      </div>
    </DeskPage>
  );
}

function titleOf(count: number): string {
  if (count === 0) return m.answers_list_none();
  return count === 1 ? m.answers_list_one() : m.answers_list_other({ count });
}
