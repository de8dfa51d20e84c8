import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireActor } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { parseForm } from "~/platform/form.server";
import { seeOther } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, CheckboxGroup, ErrorSummary, FormActions, Icon, Notice, Page, Section } from "~/ui";
import { chooseNotifications } from "../commands/choose-notifications.server";
import { choosableName } from "../components/choosable-name";
import { kindNames } from "../model/kinds";
import { listChoices } from "../queries.server";

export const meta = () => pageTitle(m.notifications_choose_title());

const choiceSchema = z.object({ kinds: z.array(z.enum(kindNames)).max(kindNames.length).default([]) });

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  return { role: actor.role, choices: await listChoices(actor), saved: new URL(request.url).searchParams.has("bewaard") };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const form = await parseForm(request, choiceSchema);
  if (!form.ok) return data(form, { status: 422 });
  await chooseNotifications(actor, form.value.kinds);
  throw seeOther("/account/meldingen?bewaard");
}

export default function ChooseNotifications() {
  const { role, choices, saved } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const always = [m.notifications_choose_always_login(), ...(role === "jobseeker" ? [m.notifications_choose_always_person()] : []), m.notifications_choose_always_approval()];
  return (
    <Page
      title={m.notifications_choose_title()}
      lead={m.notifications_choose_lead()}
      narrow
      above={
        <>
          <ErrorSummary errors={answer?.errors} />
          <ArrowLink to="/account" icon="back" arrow={false}>
            {m.notifications_choose_back()}
          </ArrowLink>
        </>
      }
    >
      {saved && !answer && (
        <Notice kind="ok" title={m.notifications_choose_saved_title()} announce>
          {m.notifications_choose_saved()}
        </Notice>
      )}
      {choices.length > 0 && (
        <Form method="post" className="stack-large">
          <CheckboxGroup
            name="kinds"
            legend={m.notifications_choose_legend()}
            options={choices.map(({ kind }) => ({ value: kind, label: choosableName(kind) }))}
            defaultValue={choices.filter(({ wanted }) => wanted).map(({ kind }) => kind)}
          />
          <FormActions submit={m.notifications_choose_save()} />
        </Form>
      )}
      <Section id="altijd" title={m.notifications_choose_always_title()} lead={m.notifications_choose_always_why()}>
        <ul className="stack-small">
          {always.map((text) => (
            <li className="fact" key={text}>
              <Icon name="check" />
              <span>{text}</span>
            </li>
          ))}
        </ul>
      </Section>
    </Page>
  );
}
