import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { dayWithYear, shortDay } from "~/platform/dates";
import { readFormData } from "~/platform/form.server";
import { answerRefusal, pageNotFound, requireId, seeOther } from "~/platform/http.server";
import { invalid } from "~/platform/outcome";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, Button, ConfirmDialog, DeskPage, EmptyState, Notice, Pagination, Section } from "~/ui";
import { closeRound } from "../commands/close-round.server";
import { RoundPeople, RoundStateLinks } from "../components/round-people";
import { RoundResults } from "../components/round-results";
import { outcomeName } from "../components/words";
import { findRound, listRoundPeople } from "../find-rounds.server";
import { roundStates } from "../model/rounds";

export const handle = { shell: "desk" };
export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageTitle(page ? page.round.name : m.contact_moments_rounds());

const pageSize = 25;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "contactPerson");
  const round = await findRound(actor, requireId(params.roundId));
  if (!round) throw pageNotFound();
  const query = new URL(request.url).searchParams;
  const state = roundStates.find((one) => one === query.get("stand")) ?? "toDo";
  const pages = Math.max(1, Math.ceil(round.progress[state] / pageSize));
  const page = Math.min(pages, Math.max(1, Math.trunc(Number(query.get("pagina")) || 1)));
  const people = await listRoundPeople(actor, round.id, state, { take: pageSize, skip: (page - 1) * pageSize });
  const locale = getLocale();
  return {
    round: { ...round, startedAt: dayWithYear(round.startedAt, locale), closedAt: round.closedAt && dayWithYear(round.closedAt, locale) },
    state, page, pages,
    isSaved: query.get("klaar") === "ja",
    people: people.map(({ at, outcome, firstName, lastName, ...person }) => ({ ...person, name: `${firstName} ${lastName}`.trim(), outcome: outcome && outcomeName(outcome), at: at && shortDay(at, locale) })),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireRole(request, "contactPerson");
  const roundId = requireId(params.roundId);
  const form = await readFormData(request);
  const outcome = form.get("intent") === "close" ? await closeRound(actor, roundId) : invalid(m.contact_moments_error_other());
  return outcome.ok ? seeOther(`/gemeente/rondes/${roundId}`) : answerRefusal(outcome);
}

export default function RoundRoute() {
  const { round, state, people, page, pages, isSaved } = useLoaderData<typeof loader>();
  const reached = round.progress.spoken + round.progress.done;
  return (
    <DeskPage
      above={<ArrowLink to="/gemeente/rondes" arrow={false} icon="back">{m.contact_moments_rounds()}</ArrowLink>}
      title={round.name}
      lead={round.closedAt ? m.contact_moments_round_was({ began: round.startedAt, closed: round.closedAt }) : m.contact_moments_round_is({ began: round.startedAt, by: round.by })}
    >
      {isSaved && <Notice kind="ok" announce>{m.contact_moments_saved()}</Notice>}
      <p>
        <label htmlFor="voortgang">{m.contact_moments_progress({ done: reached, people: round.people })}</label>{" "}
        <progress id="voortgang" value={reached} max={Math.max(1, round.people)} />
      </p>
      <div className="desk-grid">
        <Section id="mensen" kind="desk-section" title={m.contact_moments_round_people()}>
          <RoundStateLinks roundId={round.id} state={state} progress={round.progress} />
          {people.length === 0 ? <EmptyState title={m.contact_moments_round_empty()} text={m.contact_moments_round_empty_text()} /> : <RoundPeople people={people} isOpen={!round.closedAt} />}
          <Pagination page={page} pages={pages} toPage={(number) => `/gemeente/rondes/${round.id}?stand=${state}&pagina=${number}`} />
        </Section>
        <Section id="uitkomst" kind="desk-section" title={m.contact_moments_results()}>
          <RoundResults results={round.results} />
          {!round.closedAt && (
            <ConfirmDialog trigger={m.contact_moments_round_close()} size="small" title={m.contact_moments_round_close_title()} text={m.contact_moments_round_close_text({ count: round.people - reached })}>
              <Form method="post">
                <Button name="intent" value="close">{m.contact_moments_round_close()}</Button>
              </Form>
            </ConfirmDialog>
          )}
        </Section>
      </div>
    </DeskPage>
  );
}
