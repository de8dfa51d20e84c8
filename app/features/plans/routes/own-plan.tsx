import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { readFormData } from "~/platform/form.server";
import { answerRefusal, seeOther } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { ButtonLink, Disclosure, EmptyState, FormActions, Notice, Page, Section } from "~/ui";
import { agreeToPlan } from "../commands/agree-to-plan.server";
import { InterventionList } from "../components/intervention-list";
import { dayWords } from "../components/plan-words";
import { findOwnPlan } from "../queries.server";

export const meta = () => pageTitle(m.plans_own_title());

export async function loader({ request }: LoaderFunctionArgs) {
  const plan = await findOwnPlan(await requireRole(request, "jobseeker"));
  return { plan: plan && { goal: plan.words.goal, hash: plan.hash, asked: plan.askedAt !== null, agreedAt: plan.agreedAt, interventions: plan.interventions, earlier: plan.agreements.filter(({ at }) => at.getTime() !== plan.agreedAt?.getTime()).map(({ id, at, words }) => ({ id, at, goal: words.goal })) } };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireRole(request, "jobseeker");
  const agreed = await agreeToPlan(actor, String((await readFormData(request)).get("hash") ?? "").slice(0, 64));
  return agreed.ok ? seeOther("/mijn/plan") : answerRefusal(agreed);
}

export default function OwnPlanRoute() {
  const { plan } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (!plan) {
    return (
      <Page title={m.plans_own_title()} narrow>
        <EmptyState title={m.plans_own_none()} text={m.plans_own_none_text()}>
          <ButtonLink to="/berichten" variant="secondary" icon="message">{m.plans_own_message()}</ButtonLink>
        </EmptyState>
      </Page>
    );
  }
  const waits = plan.asked && !plan.agreedAt;
  return (
    <Page title={m.plans_own_title()} lead={waits ? m.plans_own_waits() : m.plans_own_lead()} narrow>
      {answer?.message && <Notice kind="error" announce>{answer.message}</Notice>}
      {plan.agreedAt && <Notice kind="ok">{m.plans_own_agreed({ day: dayWords(plan.agreedAt) })}</Notice>}
      <Section id="doel" kind="block-field" title={m.plans_own_goal()}>
        <p lang="nl">{plan.goal}</p>
      </Section>
      <Section id="stappen" kind="section" title={m.plans_own_steps()}>
        <InterventionList interventions={plan.interventions} />
      </Section>
      {waits && (
        <Form method="post">
          <input type="hidden" name="hash" value={plan.hash} />
          <FormActions submit={m.plans_own_yes()} note={m.plans_own_yes_means()}>
            <ButtonLink to="/berichten" variant="secondary" icon="message">{m.plans_own_other()}</ButtonLink>
          </FormActions>
        </Form>
      )}
      {plan.earlier.length > 0 && (
        <Disclosure summary={m.plans_own_earlier()} icon="list">
          <ul className="rows">{plan.earlier.map(({ id, at, goal }) => <li key={id}><b>{dayWords(at)}</b> <span lang="nl">{goal}</span></li>)}</ul>
        </Disclosure>
      )}
    </Page>
  );
}
