import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { dayWithYear } from "~/platform/dates";
import { parseForm } from "~/platform/form.server";
import { answerRefusal, seeOther } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, DeskPage, EmptyState, ErrorSummary, Notice, Section } from "~/ui";
import { startRound } from "../commands/start-round.server";
import { RoundQuestion, RoundStart } from "../components/round-form";
import { RoundRows } from "../components/round-rows";
import { formError } from "../components/words";
import { listRounds, type RoundLine } from "../find-rounds.server";
import { roundForm } from "../model/forms";
import { monthChoices } from "../model/rounds";
import { countForRound } from "../round-people.server";

export const handle = { shell: "desk" };
export const meta = () => pageTitle(m.contact_moments_rounds());

/** Whom the address asks for; null when it asks for nobody. */
function readAsked(params: URLSearchParams) {
  const months = (name: string) => monthChoices.find((one) => String(one) === params.get(name)) ?? 0;
  return params.has("wie") ? { who: params.get("wie") === "team" ? ("team" as const) : ("own" as const), knownMonths: months("bekend"), silentMonths: months("stil") } : null;
}

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "contactPerson");
  const asked = readAsked(new URL(request.url).searchParams);
  const [rounds, count] = await Promise.all([listRounds(actor), asked ? countForRound(actor, asked) : 0]);
  const row = (round: RoundLine) => ({
    id: round.id, name: round.name, who: round.isTeam ? m.contact_moments_round_team() : m.contact_moments_round_own(), began: dayWithYear(round.startedAt, getLocale()),
    closed: round.closedAt && dayWithYear(round.closedAt, getLocale()), people: round.people, done: round.progress.done + round.progress.spoken,
  });
  return { asked, count, open: rounds.filter(({ closedAt }) => !closedAt).map(row), closed: rounds.filter(({ closedAt }) => closedAt).map(row) };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireRole(request, "contactPerson");
  const form = await parseForm(request, roundForm);
  if (!form.ok) return data({ ok: false as const, message: "", errors: Object.fromEntries(Object.entries(form.errors).map(([field, codes]) => [field, codes.map(formError)])), values: form.values }, { status: 422 });
  const started = await startRound(actor, form.value);
  return started.ok ? seeOther(`/gemeente/rondes/${started.value.roundId}`) : answerRefusal(started, form.values);
}

export default function RoundsRoute() {
  const { asked, count, open, closed } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = (answer?.errors ?? {}) as Record<string, string[] | undefined>;
  const typed = answer?.values.name;
  return (
    <DeskPage above={<ArrowLink to="/gemeente/mensen" arrow={false} icon="back">{m.contact_moments_to_people()}</ArrowLink>} title={m.contact_moments_rounds()} lead={m.contact_moments_rounds_lead()}>
      <ErrorSummary errors={errors} />
      {answer?.message && <Notice kind="error" announce>{answer.message}</Notice>}
      <Section id="lopend" kind="desk-section" title={m.contact_moments_rounds_open()}>
        {open.length === 0 ? <EmptyState title={m.contact_moments_rounds_none()} text={m.contact_moments_rounds_none_text()} /> : <RoundRows rounds={open} />}
      </Section>
      <Section id="nieuw" kind="desk-section" title={m.contact_moments_round_new()} lead={m.contact_moments_round_new_lead()}>
        <RoundQuestion asked={asked} />
        {asked && <RoundStart asked={asked} count={count} errors={errors} name={typeof typed === "string" ? typed : undefined} />}
      </Section>
      {closed.length > 0 && (
        <Section id="klaar" kind="desk-section" title={m.contact_moments_rounds_closed()}>
          <RoundRows rounds={closed} />
        </Section>
      )}
    </DeskPage>
  );
}
