import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { parseForm } from "~/platform/form.server";
import { answerRefusal, seeOther } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { Button, ConfirmDialog, EmptyState, ErrorSummary, Fields, FormActions, Notice, Page, Section, SelectField } from "~/ui";
import { agreePosting, withdrawAgreement } from "../commands/keep-agreements.server";
import { CompanyMenu } from "../components/company-menu";
import { dayText } from "../components/company-words";
import { listAgreements, type Agreement } from "../queries.server";

export const meta = () => pageTitle(m.employers_agreements_title());

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "employer");
  return { ...(await listAgreements(actor)), isManager: actor.isManager };
}

const agreementSchema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("agree"), posterId: z.uuid({ error: () => m.employers_choose_poster() }) }),
  z.object({ intent: z.literal("withdraw"), agreementId: z.uuid() }),
]);

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireRole(request, "employer");
  const form = await parseForm(request, agreementSchema);
  if (!form.ok) return data({ ok: false as const, message: "", errors: form.errors, values: form.values }, { status: 422 });
  const done = form.value.intent === "agree" ? await agreePosting(actor, form.value.posterId) : await withdrawAgreement(actor, form.value.agreementId);
  return done.ok ? seeOther("/bedrijf/afspraken") : answerRefusal(done, form.values);
}

export default function PostingAgreementsRoute() {
  const { agreements, possible, isManager } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = (answer?.errors ?? {}) as Record<string, string[] | undefined>;
  const rows = agreements as unknown as Agreement[];
  const standing = rows.filter(({ withdrawnAt }) => !withdrawnAt);
  const ended = rows.filter(({ withdrawnAt }) => withdrawnAt);
  return (
    <Page title={m.employers_agreements_title()} lead={m.employers_agreements_lead()} above={<ErrorSummary errors={errors} />} side={<CompanyMenu />}>
      {answer?.message && <Notice kind="error" announce>{answer.message}</Notice>}
      {standing.length === 0 ? (
        <EmptyState title={m.employers_agreements_empty_title()} text={m.employers_agreements_empty_text()} />
      ) : (
        <ul className="rows">
          {standing.map((agreement) => (
            <li key={agreement.id}>
              <b>{agreement.partner}</b>
              <span className="muted">
                {agreement.isPoster ? m.employers_agreement_as_poster({ day: dayText(agreement.agreedAt) }) : m.employers_agreement_as_company({ day: dayText(agreement.agreedAt) })}{" "}
                {agreement.openVacancies === 1 ? m.employers_open_vacancies_one() : m.employers_open_vacancies_other({ count: agreement.openVacancies })}
              </span>
              {isManager && (
                <ConfirmDialog trigger={m.employers_end_agreement()} size="small" title={m.employers_end_agreement_title({ name: agreement.partner })} text={m.employers_end_agreement_text()}>
                  <Form method="post">
                    <input type="hidden" name="agreementId" value={agreement.id} />
                    <Button variant="secondary" name="intent" value="withdraw">{m.employers_end_agreement()}</Button>
                  </Form>
                </ConfirmDialog>
              )}
            </li>
          ))}
        </ul>
      )}
      {isManager && possible.length > 0 && (
        <Section id="nieuw" kind="section" title={m.employers_new_agreement_title()} lead={m.employers_new_agreement_lead()}>
          <Form method="post" noValidate className="card-form">
            <input type="hidden" name="intent" value="agree" />
            <Fields>
              <SelectField name="posterId" label={m.employers_poster()} placeholder={m.employers_choose()} options={possible.map(({ id, name, place }) => ({ value: id, label: place ? `${name}, ${place}` : name }))} errors={errors.posterId} />
            </Fields>
            <FormActions submit={m.employers_agree_button()} note={m.employers_agree_note()} />
          </Form>
        </Section>
      )}
      {!isManager && <Notice title={m.employers_managers_only()}>{m.employers_ask_manager()}</Notice>}
      {ended.length > 0 && (
        <Section id="voorbij" kind="section" title={m.employers_ended_agreements()}>
          <ul className="rows">
            {ended.map(({ id, partner, agreedAt, withdrawnAt }) => (
              <li key={id}>
                <b>{partner}</b>
                <span className="muted">{m.employers_agreement_from_until({ from: dayText(agreedAt), until: dayText(withdrawnAt!) })}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  );
}
