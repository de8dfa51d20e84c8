import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireRole } from "~/features/accounts/index.server";
import type { Actor } from "~/features/accounts";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { parseForm } from "~/platform/form.server";
import { answerRefusal, pageNotFound, requireId, seeOther } from "~/platform/http.server";
import { invalid, type Outcome } from "~/platform/outcome";
import { ArrowLink, ButtonLink, ButtonRow, DeskPage, Notice, Section, StillLife, Timeline } from "~/ui";
import { pageTitle } from "~/site/page-title";
import { copyVacancy, relistVacancy } from "../commands/copy-vacancy.server";
import { extendVacancy } from "../commands/extend-vacancy.server";
import { showLess } from "../commands/show-less.server";
import { closeVacancy, confirmStillOpen, markFilled, pauseVacancy, resumeVacancy, withdrawSubmission } from "../commands/steer-vacancy.server";
import { PeopleForVacancy } from "../components/my-vacancy/people-for-vacancy";
import { NextPanel } from "../components/my-vacancy/next-panel";
import { SteerForms } from "../components/my-vacancy/steer-forms";
import { eventWords } from "../components/poster-words";
import { dayWords, hoursWords, payWords, stateWords } from "../components/vacancy-words";
import { WeekBar } from "../components/week-bar";
import { findMyVacancy, type MyVacancyPage } from "../find-my-vacancy.server";
import { hideableParts } from "../model/show-less";

export const handle = { shell: "desk" };

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageTitle(page?.view.title || m.vacancies_untitled());

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "employer");
  const page = await findMyVacancy(actor, requireId(params.vacancyId), getLocale());
  if (!page) throw pageNotFound();
  return { ...page, wasSent: new URL(request.url).searchParams.has("gestuurd") };
}

const steerSchema = z.object({
  intent: z.enum(["pause", "resume", "confirm", "fill", "close", "withdraw", "copy", "relist", "extend", "hide"]),
  reason: z.string().max(60).default(""),
  filledBy: z.array(z.uuid()).max(200).default([]),
  until: z.iso.date({ error: () => m.vacancies_date_wrong() }).optional(),
  endDate: z.iso.date({ error: () => m.vacancies_date_wrong() }).optional(),
  parts: z.array(z.enum(hideableParts)).max(hideableParts.length).default([]),
});

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireRole(request, "employer");
  const vacancyId = requireId(params.vacancyId);
  const form = await parseForm(request, steerSchema);
  if (!form.ok) return data({ ok: false as const, message: m.vacancies_not_now(), errors: form.errors, values: form.values }, { status: 422 });
  if (form.value.intent === "copy") {
    const copied = await copyVacancy(actor, vacancyId);
    return copied.ok ? seeOther(`/bedrijf/vacatures/${copied.value.id}`) : answerRefusal(copied);
  }
  if (form.value.intent === "relist") {
    const again = await relistVacancy(actor, vacancyId);
    return again.ok ? seeOther(`/bedrijf/vacatures/${again.value.id}`) : answerRefusal(again);
  }
  const done = await steer(actor, vacancyId, form.value);
  return done.ok ? seeOther(`/bedrijf/vacatures/${vacancyId}`) : answerRefusal(done, form.values);
}

function steer(actor: Actor, vacancyId: string, { intent, reason, parts, filledBy, until, endDate }: z.output<typeof steerSchema>): Promise<Outcome<unknown>> {
  switch (intent) {
    case "pause":
      return pauseVacancy(actor, vacancyId);
    case "resume":
      return resumeVacancy(actor, vacancyId);
    case "confirm":
      return confirmStillOpen(actor, vacancyId);
    case "fill":
      return markFilled(actor, vacancyId, reason, filledBy);
    case "close":
      return closeVacancy(actor, vacancyId, reason);
    case "extend":
      return until ? extendVacancy(actor, vacancyId, { until, endDate: endDate ?? null }) : Promise.resolve(invalid("", { until: [m.vacancies_date_wrong()] }));
    case "withdraw":
      return withdrawSubmission(actor, vacancyId);
    default:
      return showLess(actor, vacancyId, parts);
  }
}

export default function MyVacancyRoute() {
  const page = useLoaderData<typeof loader>() as unknown as MyVacancyPage & { wasSent: boolean };
  const answer = useActionData<typeof action>();
  const { view } = page;
  return (
    <DeskPage
      above={<ArrowLink to="/bedrijf/vacatures" arrow={false} icon="back">{m.vacancies_mine_title()}</ArrowLink>}
      title={<span lang="nl">{view.title || m.vacancies_untitled()}</span>}
      lead={[`${page.placeOfWork}, ${page.place}.`, page.contractWith ? m.vacancies_mine_contract({ employer: page.contractWith }) : "", `${stateWords(page.state, page.waitingNumber !== null)}.`].filter(Boolean).join(" ")}
    >
      {answer?.message && <Notice kind="error" announce>{answer.message}</Notice>}
      {page.wasSent && page.waitingNumber !== null && <Notice kind="ok" title={m.vacancies_sent_title()} announce>{m.vacancies_sent_text()}</Notice>}
      {page.note && (
        <Notice kind="warning" title={m.vacancies_note_title()}>
          <span lang="nl">{page.note}</span>
        </Notice>
      )}
      <NextPanel page={page} />
      <div className="desk-grid">
        <Section id="vacature" kind="desk-section" title={m.vacancies_shown_title()}>
          {view.tasks.length > 0 && <StillLife pictograms={view.tasks.map(({ pictogram }) => pictogram)} />}
          <p className="lead" lang="nl">{view.about}</p>
          <p>{[view.placeKind?.label, payWords(view), hoursWords(view)].filter(Boolean).join(" · ")}</p>
          {view.tasks.length > 0 && <WeekBar tasks={view.tasks.map(({ id, label, share }) => ({ key: id, label, share }))} hours={view.hoursMin} />}
          {page.formerId && <p><ArrowLink to={`/bedrijf/vacatures/${page.formerId}`} icon="back" arrow={false}>{m.vacancies_former_link()}</ArrowLink></p>}
          <ButtonRow>
            <ButtonLink variant="secondary" icon="eye" to={`/bedrijf/vacatures/${page.id}/voorbeeld`}>{m.vacancies_see_as_others()}</ButtonLink>
            {page.queue && <ButtonLink variant="secondary" icon="queue" to={`/bedrijf/vacatures/${page.id}/wachtrij`}>{m.vacancies_see_queue({ count: page.queue.waiting })}</ButtonLink>}
            {page.publishedAt && <ButtonLink variant="secondary" icon="chart" to={`/bedrijf/vacatures/${page.id}/cijfers`}>{m.insights_to_page()}</ButtonLink>}
            {page.openMatches > 0 && <ButtonLink variant="secondary" icon="people" to={`/matches?vacature=${page.id}`}>{page.openMatches === 1 ? m.vacancies_matches_one() : m.vacancies_matches_other({ count: page.openMatches })}</ButtonLink>}
          </ButtonRow>
        </Section>
        <Section id="doen" kind="desk-section" title={m.vacancies_can_do_title()}>
          <SteerForms page={page} typed={answer?.values ?? {}} errors={(answer?.errors ?? {}) as Record<string, string[] | undefined>} />
        </Section>
      </div>
      <PeopleForVacancy page={page} />
      <Section id="verloop" kind="desk-section" title={m.vacancies_history_title()}>
        <Timeline entries={page.events.map((event) => ({ key: event.id, when: dayWords(new Date(event.at)), title: eventWords(event.action, event.to), text: event.action === "showLess" || event.action === "expire" ? undefined : reasonOf(event, page) }))} />
      </Section>
    </DeskPage>
  );
}

/** Reasons for ending are ids of the vocabulary; what a reviewer wrote is text. */
function reasonOf(event: MyVacancyPage["events"][number], page: MyVacancyPage): string | undefined {
  return page.endings.find(({ value }) => value === event.reason)?.label ?? (event.reason || undefined);
}
