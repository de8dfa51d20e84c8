import { randomUUID } from "node:crypto";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { findActor, requireRole } from "~/features/accounts/index.server";
import { askContactPerson } from "~/features/messages/index.server";
import { m } from "~/paraglide/messages";
import { readFormData } from "~/platform/form.server";
import { answerRefusal, requireId, seeOther } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { Button, Details, Notice, Page, Section, TextLink } from "~/ui";
import { calculators, moneyKinds, moneyWords } from "../model/money";

export const meta = () => pageTitle(m.instruments_money_title());

/** All kinds stand on one page: neither an address nor a log tells which one somebody reads. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await findActor(request);
  return { messageId: actor?.role === "jobseeker" ? randomUUID() : null };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireRole(request, "jobseeker");
  const id = requireId(String((await readFormData(request)).get("messageId") ?? ""));
  const asked = await askContactPerson(actor, { id, body: m.instruments_money_message() });
  return asked.ok ? seeOther(`/berichten/${asked.value.threadId}`) : answerRefusal(asked);
}

export default function MoneyRoute() {
  const { messageId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const ask = messageId ? (
    <Section id="vraag" title={m.instruments_money_ask_title()} kind="block-field" level={2}>
      <p>{m.instruments_money_ask_text()}</p>
      <Form method="post">
        <input type="hidden" name="messageId" value={messageId} />
        <Button>{m.instruments_money_ask()}</Button>
      </Form>
    </Section>
  ) : (
    <Section id="vraag" title={m.instruments_money_ask_title()} kind="block-field" level={2}>
      <p><TextLink to="/inloggen?naar=/wat-verandert-er-met-mijn-geld">{m.instruments_money_sign_in()}</TextLink></p>
    </Section>
  );
  const side = (
    <>
      {ask}
      <Section id="rekenen" title={m.instruments_money_calculators()} kind="block" level={2}>
        <ul>{calculators.map(({ to, label }) => <li key={to}><TextLink to={to} rel="noreferrer">{label()}</TextLink></li>)}</ul>
      </Section>
    </>
  );
  return (
    <Page title={m.instruments_money_title()} lead={m.instruments_money_lead()} side={side}>
      {answer?.message && <Notice kind="error" announce>{answer.message}</Notice>}
      <Notice>{m.instruments_money_nothing_stored()}</Notice>
      {moneyKinds.map((kind) => {
        const { title, changes, stays, back } = moneyWords[kind];
        const lines = [{ label: m.instruments_money_changes(), text: changes() }, { label: m.instruments_money_stays(), text: stays() }, { label: m.instruments_money_back(), text: back() }];
        return <Section key={kind} id={`geld-${kind}`} kind="section" title={title()}><Details items={lines} /></Section>;
      })}
      <p className="muted small">{m.instruments_money_source()}</p>
    </Page>
  );
}
