import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { findActor, requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { parseForm } from "~/platform/form.server";
import { answerRefusal, pageNotFound, requireId, seeOther } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, Fact, Facts, KeyFacts, Notice, Page, Section, TaskItem, TaskList, TextLink } from "~/ui";
import { signUp } from "../commands/sign-up.server";
import { withdraw } from "../commands/withdraw.server";
import { SignUpPanel } from "../components/sign-up-panel";
import { placesWords, workWords } from "../components/words";
import { findTraining } from "../find-training.server";

export const meta: MetaFunction<typeof loader> = ({ data: training }) => pageTitle(training?.title ?? m.trainings_title());

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await findActor(request);
  const training = await findTraining(actor, requireId(params.trainingId), getLocale());
  if (!training) throw pageNotFound();
  const reader: "jobseeker" | "visitor" | "other" = actor === null ? "visitor" : actor.role === "jobseeker" ? "jobseeker" : "other";
  return { ...training, reader };
}

const wishSchema = z.object({ intent: z.enum(["signUp", "withdraw"]) });

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireRole(request, "jobseeker");
  const trainingId = requireId(params.trainingId);
  const form = await parseForm(request, wishSchema);
  if (!form.ok) return data({ ok: false as const, message: m.trainings_not_understood(), errors: form.errors, values: form.values }, { status: 422 });
  const outcome = form.value.intent === "signUp" ? await signUp(actor, trainingId) : await withdraw(actor, trainingId);
  return outcome.ok ? seeOther(`/leren/${trainingId}`) : answerRefusal(outcome);
}

export default function TrainingRoute() {
  const training = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <Page
      above={<ArrowLink to={training.canKeep ? `/trainingen/${training.id}` : "/leren"} arrow={false} icon="back">{training.canKeep ? m.trainings_edit_back() : m.trainings_back()}</ArrowLink>}
      title={<span lang="nl">{training.title}</span>}
      lead={m.trainings_given_by({ name: training.givenBy })}
      side={<SignUpPanel trainingId={training.id} reader={training.reader} isOpen={training.isOpen} freePlaces={training.freePlaces} waiting={training.waiting} mine={training.mine} />}
    >
      {answer && <Notice kind="error" announce>{answer.message}</Notice>}
      <KeyFacts
        facts={[
          { icon: "calendar", label: m.trainings_fact_when(), text: training.starts },
          { icon: "clock", label: m.trainings_fact_length(), text: training.length },
          { icon: "euro", label: m.trainings_fact_cost(), text: training.cost },
          { icon: "message", label: m.trainings_fact_dutch(), text: training.dutch },
        ]}
      />
      <Facts>
        <Fact icon="pin">{training.place}</Fact>
        {training.isOpen && <Fact icon="queue">{placesWords(training.freePlaces)}</Fact>}
      </Facts>
      <Section id="wat-leer-je" title={m.trainings_learn_title()}>
        <p lang="nl">{training.learns}</p>
      </Section>
      <Section id="aan-het-eind" title={m.trainings_gains_title()}>
        {training.gains.length === 0 && <p>{m.trainings_gains_none()}</p>}
        <Facts>
          {training.gains.map((gain) => <Fact key={gain} icon="check">{gain}</Fact>)}
          {training.jobGuarantee && <Fact icon="handshake">{m.trainings_job_guarantee_text()}</Fact>}
          {training.bbl && <Fact icon="briefcase">{m.trainings_bbl_text()}</Fact>}
        </Facts>
      </Section>
      {training.opens.length > 0 && (
        <Section id="bereikbaar" title={m.trainings_opens_title()} lead={m.trainings_opens_lead()}>
          <TaskList>
            {training.opens.map(({ id, label, pictogram, work }) => (
              <TaskItem key={id} title={label} pictogram={pictogram}>
                <p>{work > 0 ? <TextLink to={`/werk?taak=${id}`}>{workWords(work)}</TextLink> : workWords(work)}</p>
              </TaskItem>
            ))}
          </TaskList>
        </Section>
      )}
    </Page>
  );
}
