import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { dayWithYear } from "~/platform/dates";
import { parseFormData, readFormData } from "~/platform/form.server";
import { answerRefusal, seeOther } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, Button, ConfirmDialog, Disclosure, ErrorSummary, Fact, Facts, Fields, FormActions, Notice, Page } from "~/ui";
import { agreeToStory, refuseStory } from "../commands/answer-story.server";
import { StoryFields } from "../components/story-fields";
import { StoryQuote } from "../components/story-quote";
import { storyWordsForm } from "../model/story-forms";
import { findStoryByLink } from "../queries.server";

export const meta: MetaFunction = () => [...pageTitle(m.stories_own_title()), { name: "robots", content: "noindex" }];

/** Opening the link changes nothing: mail scanners open links too (rule 25). */
export async function loader({ params }: LoaderFunctionArgs) {
  const story = await findStoryByLink(params.token ?? "");
  return { story: story === "over" ? null : story, isOver: story === "over" };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const token = params.token ?? "";
  const posted = await readFormData(request);
  const intent = posted.get("intent");
  if (intent === "decline" || intent === "withdraw") {
    const ended = await refuseStory(token, intent);
    return ended.ok ? seeOther(`/verhaal/${token}`) : answerRefusal(ended);
  }
  const form = parseFormData(posted, storyWordsForm);
  if (!form.ok) return data({ ok: false as const, message: "", errors: form.errors, values: form.values }, { status: 422 });
  const agreed = await agreeToStory(token, form.value);
  return agreed.ok ? seeOther(`/verhaal/${token}`) : answerRefusal(agreed, form.values);
}

export default function StoryRoute() {
  const { story, isOver } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (!story) {
    return isOver ? <Page title={m.stories_own_over_title()} lead={m.stories_own_over()} narrow>{null}</Page> : <Page title={m.stories_own_unknown_title()} lead={m.stories_own_unknown()} narrow>{null}</Page>;
  }
  const errors = (answer?.errors ?? {}) as Record<string, string[] | undefined>;
  const typed = answer?.values as Record<string, unknown> | undefined;
  const value = (name: string) => String(typed?.[name] ?? story[name as "name" | "work" | "text"]);
  const { company, slug, isShown, agreedAt } = story;
  const form = (
    <Form method="post" noValidate className="card-form">
      <Fields>
        <StoryFields value={value} errors={errors} forWhom="person" />
      </Fields>
      <FormActions submit={isShown ? m.stories_own_change() : m.stories_own_yes()}>
        {!isShown && <Button variant="secondary" name="intent" value="decline" formNoValidate>{m.stories_own_no()}</Button>}
      </FormActions>
    </Form>
  );
  return (
    <Page title={isShown ? m.stories_own_shown_title({ company }) : m.stories_own_asked_title({ company })} lead={isShown && agreedAt ? m.stories_own_shown({ day: dayWithYear(new Date(agreedAt), getLocale()) }) : m.stories_own_asked()} above={<ErrorSummary errors={errors} />} narrow>
      {answer?.message && <Notice kind="error" announce>{answer.message}</Notice>}
      {isShown && <StoryQuote story={story} />}
      <Facts className="facts--below">
        <Fact icon="eye">{m.stories_own_who_sees({ company })}</Fact>
        <Fact icon="clock">{m.stories_own_how_long()}</Fact>
        <Fact icon="shield">{m.stories_own_no_reason()}</Fact>
      </Facts>
      {isShown ? (
        <>
          <p><ArrowLink to={`/bedrijven/${slug}#verhalen`} icon="eye">{m.stories_own_see()}</ArrowLink></p>
          <Disclosure summary={m.stories_own_change_title()} open={answer !== undefined}>{form}</Disclosure>
          <ConfirmDialog trigger={m.stories_own_withdraw()} title={m.stories_own_withdraw_sure()} text={m.stories_remove_means()}>
            <Form method="post">
              <Button variant="secondary" name="intent" value="withdraw">{m.stories_own_withdraw()}</Button>
            </Form>
          </ConfirmDialog>
        </>
      ) : (
        form
      )}
    </Page>
  );
}
