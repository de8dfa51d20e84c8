import { randomUUID } from "node:crypto";
import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { parseFormData, readFormData } from "~/platform/form.server";
import { isoDay } from "~/platform/dates";
import { answerRefusal, pageNotFound, requireId, seeOther } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, Button, CardList, DateField, DeskPage, ErrorSummary, Fields, FormActions, Notice, Section, SelectField, TextAreaField, TextField } from "~/ui";
import { InstrumentCard } from "../components/instrument-card";
import { topicName } from "../components/topic-name";
import { changeInherited, hideInherited } from "../commands/stand-over.server";
import { writeInstrument } from "../commands/write-instrument.server";
import { instrumentForm } from "../model/instrument-form";
import { instrumentLimits, topics } from "../model/topics";
import { findToWrite } from "../queries.server";

export const handle = { shell: "desk" };
export const meta = () => pageTitle(m.instruments_write_title());

const idIn = (params: URLSearchParams, name: string) => (params.has(name) ? requireId(params.get(name) ?? undefined) : null);

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "administrator");
  const params = new URL(request.url).searchParams;
  const page = await findToWrite(actor, idIn(params, "voor"), idIn(params, "instrument"));
  if (!page) throw pageNotFound();
  const { entry } = page;
  const typed = entry && { audience: entry.audience, topic: entry.topic, name: entry.name, what: entry.what, forWhom: entry.forWhom, gives: entry.gives, howToAsk: entry.howToAsk, law: entry.law, lawUrl: entry.lawUrl, validUntil: entry.validUntil ? isoDay(entry.validUntil) : "" };
  return { ...page, entryId: entry?.id ?? randomUUID(), typed };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireRole(request, "administrator");
  const posted = await readFormData(request);
  const idOf = (name: string) => requireId(String(posted.get(name) ?? ""));
  const scopeId = idOf("scopeId");
  const overId = posted.get("overId") ? idOf("overId") : null;
  if (posted.get("intent") === "hide" && overId) {
    const hidden = await hideInherited(actor, scopeId, overId);
    return hidden.ok ? seeOther("/beheer/instrumenten") : answerRefusal(hidden);
  }
  const form = parseFormData(posted, instrumentForm);
  if (!form.ok) return data({ ok: false as const, message: "", errors: form.errors, values: form.values }, { status: 422 });
  const written = overId ? await changeInherited(actor, scopeId, overId, form.value) : await writeInstrument(actor, scopeId, idOf("entryId"), form.value);
  return written.ok ? seeOther("/beheer/instrumenten") : answerRefusal(written, form.values);
}

export default function WriteRoute() {
  const { scope, entry, entryId, overId, region, typed } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = (answer?.errors ?? {}) as Record<string, string[] | undefined>;
  const values = ((answer?.values as Record<string, string> | undefined) ?? typed ?? {}) as Record<string, string | undefined>;
  const field = (name: string) => ({ name, defaultValue: values[name] ?? "", errors: errors[name] });
  const area = (name: string) => ({ ...field(name), rows: 3, maxLength: instrumentLimits.text });
  return (
    <DeskPage
      above={<><ArrowLink to="/beheer/instrumenten" arrow={false} icon="back">{m.instruments_kept_title()}</ArrowLink><ErrorSummary errors={errors} /></>}
      title={entry ? entry.name : m.instruments_write_title()}
      lead={overId ? m.instruments_write_over({ name: scope.name }) : scope.kind === "region" ? m.instruments_write_region({ name: scope.name }) : m.instruments_write_own({ name: scope.name })}
    >
      {answer?.message && <Notice kind="error" announce>{answer.message}</Notice>}
      <Form method="post" noValidate className="card-form">
        <input type="hidden" name="scopeId" value={scope.id} />
        <input type="hidden" name="entryId" value={entryId} />
        {overId && <input type="hidden" name="overId" value={overId} />}
        <Fields>
          <SelectField {...field("audience")} label={m.instruments_audience()} placeholder={m.instruments_choose()} options={[{ value: "jobseeker", label: m.instruments_audience_jobseeker() }, { value: "employer", label: m.instruments_audience_employer() }]} />
          <TextField {...field("name")} label={m.instruments_name()} maxLength={instrumentLimits.name} />
          <TextAreaField {...area("what")} label={m.instruments_what()} />
          <TextAreaField {...area("forWhom")} label={m.instruments_for_whom()} optional />
          <TextAreaField {...area("gives")} label={m.instruments_gives()} optional />
          <TextAreaField {...area("howToAsk")} label={m.instruments_how()} />
          <TextField {...field("law")} label={m.instruments_law()} maxLength={instrumentLimits.law} optional />
          <TextField {...field("lawUrl")} label={m.instruments_law_url()} help={m.instruments_law_url_help()} type="url" maxLength={instrumentLimits.url} optional />
          <DateField {...field("validUntil")} label={m.instruments_until()} help={m.instruments_until_help()} optional />
          <SelectField {...field("topic")} label={m.instruments_topic()} help={m.instruments_topic_help()} placeholder={m.instruments_topic_none()} options={topics.map((topic) => ({ value: topic, label: topicName(topic) }))} optional />
        </Fields>
        <FormActions submit={m.instruments_save()}>
          {overId && entry?.standing !== "hidden" && <Button variant="subtle" name="intent" value="hide" formNoValidate>{m.instruments_hide()}</Button>}
        </FormActions>
      </Form>
      {region && (
        <Section id="regio" kind="desk-section" title={m.instruments_region_says()}>
          <CardList><InstrumentCard entry={{ ...region, region: null }} municipality={scope.name} /></CardList>
        </Section>
      )}
    </DeskPage>
  );
}
