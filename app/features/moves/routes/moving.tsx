import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { dayAndTime, dayWithYear, weekdayAndDay } from "~/platform/dates";
import { readFormData } from "~/platform/form.server";
import { answerRefusal, seeOther } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, Button, ButtonRow, ErrorSummary, Notice, Page, Section, TextField } from "~/ui";
import { chooseLuggage } from "../commands/choose-luggage.server";
import { sayPlace } from "../commands/say-place.server";
import { KeptForMe } from "../components/kept-for-me";
import { namesOf } from "../components/move-words";
import { OwnMove } from "../components/own-move";
import { isEmptyKeepsake, type KeepsakeView } from "../model/keepsake";
import { readOwnMoves } from "../queries.server";

export const meta = () => pageTitle(m.moves_title());

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "jobseeker");
  const locale = getLocale();
  const { open, past, ...own } = await readOwnMoves(actor);
  const search = new URL(request.url).searchParams;
  return {
    ...own,
    said: search.get("bewaard"),
    open: open && { ...open, due: open.dueAt && weekdayAndDay(open.dueAt, locale), chosen: open.goesAlongAt && dayWithYear(open.goesAlongAt, locale) },
    past: past.map(({ at, closedAt, kept, ...move }) => ({ ...move, at: at.toISOString(), day: dayWithYear(at, locale), closed: dayWithYear(closedAt, locale), kept: kept && !isEmptyKeepsake(kept) ? inWords(kept) : null })),
  };
}

/** Moments as the page says them. */
function inWords({ ladder, notes, messages, ...kept }: KeepsakeView) {
  const locale = getLocale();
  const line = ({ at, ...words }: KeepsakeView["notes"][number]) => ({ ...words, dateTime: at, when: dayAndTime(new Date(at), locale) });
  return { ...kept, ladder: ladder.map(({ since, ...step }) => ({ ...step, dateTime: since, when: dayWithYear(new Date(since), locale) })), notes: notes.map(line), messages: messages.map(line) };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireRole(request, "jobseeker");
  const form = await readFormData(request);
  if (form.get("intent") === "luggage") {
    const chosen = await chooseLuggage(actor, form.getAll("goesAlong"));
    return chosen.ok ? seeOther("/mijn/verhuizen?bewaard=mee") : answerRefusal(chosen);
  }
  if (form.get("intent") !== "place") throw data({ message: "" }, { status: 400 });
  const place = String(form.get("place") ?? "").trim().slice(0, 80);
  const said = await sayPlace(actor, place);
  return said.ok ? seeOther("/mijn/verhuizen?bewaard=plaats") : answerRefusal(said, { place });
}

export default function MovingPage() {
  const { place, contactName, intakeState, open, past, said } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const typed = answer && "values" in answer ? answer.values?.place : undefined;
  return (
    <Page title={m.moves_title()} lead={m.moves_lead()} narrow above={<ErrorSummary errors={answer?.errors} />}>
      {answer?.message && !answer.errors.place && <Notice kind="warning" announce>{answer.message}</Notice>}
      {!answer && said === "plaats" && <Notice kind="ok" announce title={m.moves_saved({ place })} />}
      {!answer && said === "mee" && <Notice kind="ok" announce title={m.moves_luggage_saved()} />}
      {open ? <OwnMove move={open} contactName={contactName ?? ""} /> : <p>{contactName ? m.moves_now_with({ place, name: contactName }) : intakeState === "unserved" ? m.moves_now_unserved({ place }) : m.moves_now_waiting({ place })}</p>}
      <Section id="woonplaats" title={open ? m.moves_place_again() : m.moves_place_title()}>
        <Form method="post" className="fields" noValidate>
          <TextField name="place" label={m.moves_place()} help={m.moves_place_help()} errors={answer?.errors.place} defaultValue={typeof typed === "string" ? typed : ""} maxLength={80} autoComplete="address-level2" width="medium" />
          <ButtonRow>
            <Button name="intent" value="place" variant={open ? "secondary" : "primary"}>{m.moves_place_save()}</Button>
          </ButtonRow>
        </Form>
      </Section>
      {past.length > 0 && (
        <Section id="eerder" title={m.moves_past_title()}>
          <ul className="rows">
            {past.map((move) => (
              <li key={move.at}>
                <b>{m.moves_past_line({ day: move.day, place: move.toPlace })}</b>
                <span className="muted">{pastWords(move)}</span>
                {move.kept && <KeptForMe kept={move.kept} />}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <p><ArrowLink to="/account" icon="back" arrow={false}>{m.moves_to_account()}</ArrowLink></p>
    </Page>
  );
}

function pastWords({ state, to, closed, goesAlong }: { state: "taken" | "ended" | "cancelled"; to: string | null; closed: string; goesAlong: Parameters<typeof namesOf>[0] }): string {
  if (state === "taken") return m.moves_past_taken({ day: closed, name: to ?? m.moves_someone(), what: namesOf(goesAlong) });
  return state === "ended" ? m.moves_past_ended({ day: closed }) : m.moves_past_cancelled({ day: closed });
}
