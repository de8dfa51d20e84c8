import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { findContactPerson } from "~/features/organisations/index.server";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { readFormData } from "~/platform/form.server";
import { answerRefusal, seeOther } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { Button, ButtonLink, ButtonRow, Icon, Notice, ProfileCardSmall, QuestionPage, TextLink } from "~/ui";
import { submitProfile } from "../commands/submit-profile.server";
import { questionName } from "../components/question-words";
import { questionsToReadAgain } from "../model/private-texts";
import { findQuestion, questionPath } from "../model/questions";
import { previewFor, readOwnProfile } from "../queries.server";

export const handle = { shell: "question" };

export const meta = () => pageTitle(m.profiles_send_title());

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "jobseeker");
  const profile = await readOwnProfile(actor);
  const contact = await findContactPerson(profile.contactPersonId);
  const { title, talents } = previewFor(profile, getLocale());
  return {
    missing: profile.missing.map((id) => ({ name: questionName(id), path: questionPath(findQuestion(id)) })),
    toReadAgain: questionsToReadAgain(profile.content).map((id) => ({ name: questionName(id), path: questionPath(findQuestion(id)) })),
    hasUnsent: profile.hasUnsent,
    intake: profile.intake.state,
    contactName: contact?.firstName ?? null,
    card: { title, strengths: talents.map(({ pictogram, label }) => ({ pictogram, label })) },
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireRole(request, "jobseeker");
  await readFormData(request);
  const sent = await submitProfile(actor);
  // a second press finds it sent: that is where the person wants to be
  if (sent.ok || sent.reason === "conflict") return seeOther("/mijn/profiel?verstuurd=1");
  return answerRefusal(sent);
}

export default function SubmitRoute() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const name = page.contactName ?? m.profiles_contact_someone();
  return (
    <QuestionPage>
      {answer?.message && <Notice kind="error" announce>{answer.message}</Notice>}
      <div className="question-text">
        <h1>{m.profiles_send_title()}</h1>
        <p className="lead">{m.profiles_send_lead({ name })}</p>
      </div>
      {page.missing.length > 0 ? (
        <Notice kind="warning" icon="info" title={m.profiles_not_complete()}>
          <ul>
            {page.missing.map((question) => (
              <li key={question.path}>
                <TextLink to={question.path}>{question.name}</TextLink>
              </li>
            ))}
          </ul>
        </Notice>
      ) : page.toReadAgain.length > 0 ? (
        <Notice kind="warning" title={m.profiles_private_open()}>
          <ul>
            {page.toReadAgain.map((question) => (
              <li key={question.path}>
                <TextLink to={question.path}>{question.name}</TextLink>
              </li>
            ))}
          </ul>
        </Notice>
      ) : (
        <SendPanel card={page.card} name={name} unserved={page.intake === "unserved"} hasUnsent={page.hasUnsent} />
      )}
    </QuestionPage>
  );
}

type SendPanelProps = { card: { title: string; strengths: Parameters<typeof ProfileCardSmall>[0]["strengths"] }; name: string; unserved: boolean; hasUnsent: boolean };

function SendPanel({ card, name, unserved, hasUnsent }: SendPanelProps) {
  const steps = [m.profiles_send_step_1({ name }), m.profiles_send_step_2(), m.profiles_send_step_3()];
  return (
    <>
      <ProfileCardSmall name={card.title} strengths={card.strengths} note={m.profiles_card_note()} />
      <ol className="word-list">
        {steps.map((step) => (
          <li key={step} className="fact">
            <Icon name="check" />
            <span>{step}</span>
          </li>
        ))}
      </ol>
      {unserved && <Notice kind="warning" title={m.profiles_unserved_title()}>{m.profiles_unserved_text()}</Notice>}
      {!hasUnsent && <Notice kind="ok" title={m.profiles_already_sent()}>{m.profiles_nothing_changed()}</Notice>}
      <Form method="post">
        <ButtonRow>
          {hasUnsent && (
            <Button size="large" arrow>
              {m.profiles_send_button({ name })}
            </Button>
          )}
          <ButtonLink variant="secondary" to="/mijn/profiel/voorbeeld">
            {m.profiles_to_preview()}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </>
  );
}
