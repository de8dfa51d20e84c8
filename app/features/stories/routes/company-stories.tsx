import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { parseFormData, readFormData } from "~/platform/form.server";
import { answerRefusal, requireId, seeOther } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, EmptyState, ErrorSummary, Fields, FormActions, Notice, Page, Section, TextField } from "~/ui";
import { askStory } from "../commands/ask-story.server";
import { removeStory } from "../commands/remove-story.server";
import { RemoveStoryButton } from "../components/remove-story-button";
import { StoryFields } from "../components/story-fields";
import { StoryQuote } from "../components/story-quote";
import { storyStateLine } from "../components/story-words";
import { askStoryForm } from "../model/story-forms";
import { canAskStory } from "../policy";
import { listKeptStories } from "../queries.server";

export const meta = () => pageTitle(m.stories_title());

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "employer");
  return { ...(await listKeptStories(actor, actor.organisationId!)), mayAsk: canAskStory(actor), said: new URL(request.url).searchParams.get("klaar") };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireRole(request, "employer");
  const posted = await readFormData(request);
  if (posted.get("intent") === "remove-story") {
    const removed = await removeStory(actor, requireId(String(posted.get("storyId") ?? "")));
    return removed.ok ? seeOther("/bedrijf/verhalen?klaar=weg") : answerRefusal(removed);
  }
  const form = parseFormData(posted, askStoryForm);
  if (!form.ok) return data({ ok: false as const, message: "", errors: form.errors, values: form.values }, { status: 422 });
  const asked = await askStory(actor, form.value);
  return asked.ok ? seeOther("/bedrijf/verhalen?klaar=gevraagd") : answerRefusal(asked, form.values);
}

export default function CompanyStoriesRoute() {
  const { open, over, mayAsk, said } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = (answer?.errors ?? {}) as Record<string, string[] | undefined>;
  const value = (name: string) => String((answer?.values as Record<string, unknown> | undefined)?.[name] ?? "");
  return (
    <Page title={m.stories_title()} lead={m.stories_lead()} above={<><ArrowLink to="/bedrijf" icon="back" arrow={false}>{m.stories_to_company()}</ArrowLink><ErrorSummary errors={errors} /></>}>
      {answer?.message && <Notice kind="error" announce>{answer.message}</Notice>}
      {said && !answer && <Notice kind="ok" announce>{said === "weg" ? m.stories_removed() : m.stories_asked_done()}</Notice>}
      <Section id="open" kind="section" title={m.stories_open_title()}>
        {open.length === 0 ? (
          <EmptyState title={m.stories_none_title()} text={m.stories_none_text()} />
        ) : (
          <ul className="stories">
            {open.map((story) => (
              <li key={story.id}>
                <p className="small muted">{storyStateLine(story)}</p>
                <StoryQuote story={story} />
                <RemoveStoryButton storyId={story.id} name={story.name} isShown={story.state === "agreed"} />
              </li>
            ))}
          </ul>
        )}
        {over.length > 0 && (
          <>
            <h3>{m.stories_over_title()}</h3>
            <ul className="rows">{over.map((story) => <li key={story.id}>{storyStateLine(story)}</li>)}</ul>
            <p className="small muted">{m.stories_over_means()}</p>
          </>
        )}
      </Section>
      {mayAsk ? (
        <Section id="nieuw" kind="section" title={m.stories_new_title()} lead={m.stories_new_lead()}>
          <Form method="post" noValidate className="card-form">
            <Fields>
              <StoryFields value={value} errors={errors} forWhom="company" />
              <TextField name="email" type="email" label={m.stories_email()} help={m.stories_email_help()} maxLength={254} autoComplete="off" defaultValue={value("email")} errors={errors.email} />
            </Fields>
            <FormActions submit={m.stories_ask()} />
          </Form>
        </Section>
      ) : (
        <Notice>{m.stories_verified_only()}</Notice>
      )}
    </Page>
  );
}
