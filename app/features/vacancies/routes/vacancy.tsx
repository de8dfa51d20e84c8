import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useState } from "react";
import { z } from "zod";
import { findActor, requireRole } from "~/features/accounts/index.server";
import { FitHelps, FitTable } from "~/features/fit";
import { showInterest } from "~/features/matches/index.server";
import { joinFormId, QueuePanel } from "~/features/open-hiring";
import { joinQueue } from "~/features/open-hiring/index.server";
import { ReachList } from "~/features/trainings";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { parseForm } from "~/platform/form.server";
import { answerRefusal, cameFrom, pageNotFound, requireId, seeOther } from "~/platform/http.server";
import { ActionBar, ArrowLink, Button, Closing, Notice, Section } from "~/ui";
import { pageTitle } from "~/site/page-title";
import { hideVacancy } from "../commands/hide-vacancy.server";
import { keepFavourite } from "../commands/keep-favourite.server";
import { HiddenNotice, HideForm } from "../components/hide-forms";
import { AlsoHere } from "../components/also-here";
import { JobPostingData } from "../components/job-posting-data";
import { receiversOf, VacancyBody } from "../components/vacancy-body";
import { stateWords } from "../components/vacancy-words";
import { WantPanel, wantFormId } from "../components/want-panel";
import { noteView } from "../count-views.server";
import { findVacancyPage, type VacancyPage } from "../find-vacancy-page.server";
import { findEndedVacancy } from "../queries.server";

export const handle = { contained: false };

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  ...pageTitle(page?.view.title ?? m.vacancies_page_fallback()),
  ...(page?.jobPosting ? [{ name: "description", content: page.jobPosting.description.slice(0, 160) }] : [{ name: "robots", content: "noindex" }]),
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await findActor(request);
  const page = await findVacancyPage(actor, requireId(params.vacancyId), getLocale());
  if (!page) throw await answerForNoPage(requireId(params.vacancyId));
  if (page.state === "published") noteView(request, actor, page.id);
  return { ...page, isEmployer: actor?.role === "employer", mayPropose: actor?.role === "contactPerson" && page.state === "published", backTo: cameFrom(request, "/werk") };
}

/** Somebody may come by an old mail or a kept link: what was there once is told, and what never was does not exist. */
async function answerForNoPage(vacancyId: string) {
  const ended = await findEndedVacancy(vacancyId);
  if (!ended) return pageNotFound();
  return data({ message: ended.isPaused ? m.vacancies_paused_for_now(ended) : m.vacancies_ended(ended) }, { status: 410 });
}

const wishSchema = z.object({
  intent: z.enum(["interest", "join", "keep", "drop", "hide", "show"]),
  /** the list that it was hidden from */
  back: z.string().max(4000).regex(/^\/werk(\?[!-~]*)?$/).optional(),
});

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireRole(request, "jobseeker");
  const vacancyId = requireId(params.vacancyId);
  const form = await parseForm(request, wishSchema);
  if (!form.ok) return data({ ok: false as const, message: m.vacancies_not_now(), errors: form.errors, values: form.values }, { status: 422 });
  const { intent, back } = form.value;
  if (intent === "hide" || intent === "show") {
    const hidden = await hideVacancy(actor, vacancyId, intent === "hide");
    return hidden.ok ? seeOther(back ? listAddress(back, intent === "hide" ? vacancyId : null) : `/werk/${vacancyId}`) : answerRefusal(hidden);
  }
  if (intent === "join") {
    const joined = await joinQueue(actor, vacancyId);
    return joined.ok ? seeOther(`/mijn/wachtrij/${joined.value.entryId}`) : answerRefusal(joined);
  }
  if (intent !== "interest") {
    const kept = await keepFavourite(actor, vacancyId, intent === "keep");
    return kept.ok ? seeOther(`/werk/${vacancyId}`) : answerRefusal(kept);
  }
  const shown = await showInterest(actor, { vacancyId });
  return shown.ok ? seeOther(`/matches/${shown.value.matchId}`) : answerRefusal(shown);
}

/** The list again, at its results: they begin with what was hidden, which on a phone is far from the top. */
function listAddress(back: string, hiddenId: string | null): string {
  const params = new URLSearchParams(back.slice("/werk".length));
  params.delete("weg");
  if (hiddenId) params.set("weg", hiddenId);
  return `/werk${params.size > 0 ? `?${params}` : ""}#gevonden`;
}

export default function VacancyRoute() {
  const page = useLoaderData<typeof loader>() as unknown as VacancyPage & { isEmployer: boolean; mayPropose: boolean; backTo: string | null };
  const answer = useActionData<typeof action>();
  const { view, want } = page;
  // what is read again after a choice on this page came from this page
  const [backTo] = useState(page.backTo ?? "/werk");
  return (
    <>
      <div className="container back-row">
        {page.relation === "poster" ? <ArrowLink to={`/bedrijf/vacatures/${page.id}`} arrow={false} icon="edit">{m.vacancies_edit_link()}</ArrowLink> : <ArrowLink to={backTo} arrow={false} icon="back">{m.vacancies_back_to_work()}</ArrowLink>}
        {page.isFavourite !== null && <KeepButton isKept={page.isFavourite} />}
        {page.isHidden === false && <HideForm vacancyId={page.id} title={view.title} />}
        {page.mayPropose && <ArrowLink to={`/gemeente/voorstel?werk=${page.id}`} icon="handshake">{m.vacancies_propose_link()}</ArrowLink>}
      </div>
      <div className="container">
        {answer && <Notice kind="error" announce>{answer.message}</Notice>}
        {page.isHidden && <HiddenNotice vacancyId={page.id} title={view.title} />}
        {page.state !== "published" && <Notice kind="warning" title={stateWords(page.state)}>{m.vacancies_not_public()}</Notice>}
      </div>
      <VacancyBody page={page}>
        {page.queue ? <QueuePanel queue={page.queue} receivers={receiversOf(page)} vacancyId={page.id} /> : <WantPanel state={want} receivers={receiversOf(page)} vacancyId={page.id} isKept={page.isFavourite === true} />}
        {page.tours && (
          <Section id="rondleidingen" kind="block" level={3} title={page.tours.title} lead={page.tours.lead}>
            {page.tours.lines.map(({ id, when, where }) => <p key={id}><ArrowLink to={`/rondleidingen/${id}`} icon="calendar">{when}</ArrowLink><br />{where}</p>)}
          </Section>
        )}
      </VacancyBody>
      {page.fit && (
        <div className="container">
          <Section id="past" title={m.vacancies_fit_title()}>
            <FitTable fit={page.fit} />
            <FitHelps helps={page.help} />
            <ReachList trainings={page.trainings} />
            <p>
              <ArrowLink to={`/mijn/voorstellen?werk=${page.id}`}>{m.suggestions_why()}</ArrowLink>
            </p>
          </Section>
        </div>
      )}
      <AlsoHere page={page} />
      {want.kind === "canReact" && (
        <>
          <section className="container" aria-label={m.vacancies_react_label()}>
            <Closing title={m.vacancies_closing_title()} text={m.vacancies_closing_text()}>
              <Button form={wantFormId}>{m.vacancies_want_button()}</Button>
            </Closing>
          </section>
          <ActionBar label={m.vacancies_react_label()}>
            <Button form={wantFormId}>{m.vacancies_want_button()}</Button>
          </ActionBar>
        </>
      )}
      {page.queue?.reader === "canJoin" && (
        <ActionBar label={m.vacancies_react_label()}>
          <Button form={joinFormId}>{m.open_hiring_join()}</Button>
        </ActionBar>
      )}
      {page.jobPosting && <JobPostingData posting={page.jobPosting} />}
    </>
  );
}

function KeepButton({ isKept }: { isKept: boolean }) {
  return (
    <Form method="post">
      <input type="hidden" name="intent" value={isKept ? "drop" : "keep"} />
      <Button variant="subtle" size="small" icon="bookmark">{isKept ? m.vacancies_drop() : m.vacancies_keep()}</Button>
    </Form>
  );
}
