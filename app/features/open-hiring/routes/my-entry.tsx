import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import type { Actor } from "~/features/accounts";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { parseForm } from "~/platform/form.server";
import { answerRefusal, pageNotFound, requireId, seeOther } from "~/platform/http.server";
import type { Outcome } from "~/platform/outcome";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, Fact, Notice, Page, PhoneLink, Section } from "~/ui";
import { acceptOffer, passOffer } from "../commands/answer-offer.server";
import { joinQueue } from "../commands/join-queue.server";
import { setAway, showToContact } from "../commands/keep-own-entry.server";
import { leaveQueue } from "../commands/leave-queue.server";
import { confirmStart, planStart } from "../commands/plan-start.server";
import { EntryPanel } from "../components/entry-panel";
import { EntryChoices } from "../components/entry-choices";
import { Receipts } from "../components/receipts";
import { ownEntryForm } from "../model/queue-forms";
import { findMyEntry } from "../queries.server";

export type MyEntry = NonNullable<Awaited<ReturnType<typeof findMyEntry>>>;

export const meta: MetaFunction<typeof loader> = ({ data: entry }) => pageTitle(entry?.title ?? m.open_hiring_mine_title());

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "jobseeker");
  const entry = await findMyEntry(actor, requireId(params.entryId));
  if (!entry) throw pageNotFound();
  return entry;
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireRole(request, "jobseeker");
  const entryId = requireId(params.entryId);
  const form = await parseForm(request, ownEntryForm);
  if (!form.ok) return data({ ok: false as const, message: form.errors.intent?.[0] ?? "", errors: form.errors, values: form.values }, { status: 422 });
  if (form.value.intent === "again") return joinAgain(actor, entryId);
  const outcome = await act(actor, entryId, form.value);
  return outcome.ok ? seeOther(`/mijn/wachtrij/${entryId}`) : answerRefusal(outcome, form.values);
}

/** Back to the end: a new entry of the same queue. */
async function joinAgain(actor: Actor, entryId: string) {
  const before = await findMyEntry(actor, entryId);
  if (!before) throw pageNotFound();
  const joined = await joinQueue(actor, before.vacancyId);
  return joined.ok ? seeOther(`/mijn/wachtrij/${joined.value.entryId}`) : answerRefusal(joined);
}

function act(actor: Actor, entryId: string, value: z.output<typeof ownEntryForm>): Promise<Outcome> {
  switch (value.intent) {
    case "away":
      return setAway(actor, entryId, { from: value.from, until: value.until });
    case "back":
      return setAway(actor, entryId, null);
    case "plan":
      return planStart(actor, entryId, value.startsOn);
    case "accept":
      return acceptOffer(actor, entryId);
    case "pass":
      return passOffer(actor, entryId);
    case "leave":
      return leaveQueue(actor, entryId);
    case "start":
      return confirmStart(actor, entryId);
    default:
      return showToContact(actor, entryId, value.intent === "show");
  }
}

export default function MyEntryRoute() {
  const entry = useLoaderData<typeof loader>() as unknown as MyEntry;
  const answer = useActionData<typeof action>() as { message: string; errors: Record<string, string[] | undefined> } | undefined;
  return (
    <Page
      above={<ArrowLink to="/mijn/wachtrij" arrow={false} icon="back">{m.open_hiring_mine_title()}</ArrowLink>}
      title={<span lang="nl">{entry.title}</span>}
      lead={`${entry.company}, ${entry.where}`}
    >
      {answer?.message && <Notice kind="error" announce>{answer.message}</Notice>}
      {/* first, not beside: on a phone an offer would stand under everything else */}
      <EntryPanel entry={entry} errors={answer?.errors ?? {}} />
      {entry.contractWith && <Fact as="p" icon="document">{m.vacancies_parties_contract({ company: entry.company, employer: entry.contractWith })}</Fact>}
      {(entry.state === "accepted" || entry.state === "started") && (
        <Notice kind="ok" title={m.open_hiring_company_knows_title({ company: entry.company })}>
          {m.open_hiring_company_knows_text()} {entry.companyPhone && <PhoneLink number={entry.companyPhone} />}
        </Notice>
      )}
      <Section id="hoe" title={m.open_hiring_how_title()}>
        <p>{m.open_hiring_how_order()}</p>
        <p>{m.open_hiring_how_offer()}</p>
        <p><ArrowLink to={`/werk/${entry.vacancyId}`}>{m.open_hiring_to_vacancy()}</ArrowLink></p>
      </Section>
      <EntryChoices entry={entry} errors={answer?.errors ?? {}} />
      <Receipts receipts={entry.receipts} vacancyId={entry.vacancyId} />
    </Page>
  );
}
