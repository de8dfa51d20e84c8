import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { findContactPerson } from "~/features/organisations/index.server";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { readFormData } from "~/platform/form.server";
import { answerRefusal, requireId, seeOther } from "~/platform/http.server";
import { dayWithYear } from "~/platform/dates";
import type { Outcome } from "~/platform/outcome";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, Notice, Page } from "~/ui";
import { hideCompany } from "../commands/hide-company.server";
import { pauseProfile } from "../commands/pause-profile.server";
import { resumeProfile } from "../commands/resume-profile.server";
import { shareWithRegion } from "../commands/share-with-region.server";
import { unhideCompany } from "../commands/unhide-company.server";
import { withdrawProfile } from "../commands/withdraw-profile.server";
import { AnswerList } from "../components/answer-list";
import { ProfileState } from "../components/profile-state";
import { HidePanel, SharePanel, StopPanel } from "../components/profile-choices";
import { questionName } from "../components/question-words";
import { answersInWords } from "../model/answers-in-words";
import { placeOf, findQuestion, questionPath, questions } from "../model/questions";
import { findCompaniesToHide, ownView, readOwnProfile } from "../queries.server";

export const meta = () => pageTitle(m.profiles_title());

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "jobseeker");
  const locale = getLocale();
  const { searchParams } = new URL(request.url);
  const search = searchParams.get("bedrijf") ?? "";
  const profile = await readOwnProfile(actor);
  const [contact, companies] = await Promise.all([findContactPerson(profile.contactPersonId), findCompaniesToHide(actor, search)]);
  const answers = answersInWords(ownView(profile, locale), profile.content, profile.person.place);
  return {
    done: searchParams.get("klaar") !== null,
    sent: searchParams.get("verstuurd") !== null,
    state: profile.state,
    liveNumber: profile.liveNumber,
    liveSince: profile.liveSince && dayWithYear(profile.liveSince, locale),
    waiting: profile.waiting && { ...profile.waiting, sentAt: dayWithYear(profile.waiting.sentAt, locale), dueAt: profile.waiting.dueAt && dayWithYear(profile.waiting.dueAt, locale) },
    answer: profile.answer,
    hasUnsent: profile.hasUnsent,
    missing: profile.missing.map((id) => ({ name: questionName(id), path: questionPath(findQuestion(id)), minutes: findQuestion(id).minutes })),
    next: profile.next && questionPath(findQuestion(profile.next)),
    rows: questions.map((question) => ({ id: question.id, name: questionName(question.id), path: questionPath(question), answered: (profile.answered as string[]).includes(question.id), required: question.required, lines: answers[question.id], number: placeOf(question).number })),
    hasPhoto: profile.content.photoId !== null,
    can: profile.can,
    contactName: contact?.firstName ?? null,
    sharedSince: profile.sharedWithRegionSince && dayWithYear(profile.sharedWithRegionSince, locale),
    consents: profile.regionConsents.map(({ at, ...consent }) => ({ ...consent, key: at.toISOString(), day: dayWithYear(at, locale) })),
    hidden: profile.hiddenCompanies.map(({ id, name }) => ({ id, name })),
    search,
    companies,
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireRole(request, "jobseeker");
  const form = await readFormData(request);
  const company = () => requireId(String(form.get("organisationId") ?? ""));
  const commands: Record<string, () => Promise<Outcome<unknown>>> = {
    pause: () => pauseProfile(actor),
    resume: () => resumeProfile(actor),
    withdraw: () => withdrawProfile(actor),
    share: () => shareWithRegion(actor, true),
    unshare: () => shareWithRegion(actor, false),
    hide: () => hideCompany(actor, company()),
    unhide: () => unhideCompany(actor, company()),
  };
  const command = commands[String(form.get("intent"))];
  if (!command) throw data({ message: "" }, { status: 400 });
  const outcome = await command();
  return outcome.ok ? seeOther("/mijn/profiel") : answerRefusal(outcome);
}

export default function ProfileRoute() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <Page
      title={m.profiles_title()}
      lead={m.profiles_lead()}
      side={
        <>
          <SharePanel sharedSince={page.sharedSince} consents={page.consents} />
          <HidePanel hidden={page.hidden} companies={page.companies} search={page.search} />
          <StopPanel can={page.can} />
        </>
      }
    >
      {answer?.message && <Notice kind="error" announce>{answer.message}</Notice>}
      {page.done && <Notice kind="ok" announce title={m.profiles_done_title()}>{m.profiles_done_text()}</Notice>}
      <ProfileState page={page} />
      <ul className="link-row">
        <li><ArrowLink to="/mijn/profiel/voorbeeld" icon="eye" arrow={false}>{m.profiles_to_preview()}</ArrowLink></li>
        <li><ArrowLink to="/mijn/profiel/a4" icon="print" arrow={false}>{m.profiles_to_a4()}</ArrowLink></li>
        <li><ArrowLink to="/mijn/profiel/foto" icon="photo" arrow={false}>{page.hasPhoto ? m.profiles_photo_change() : m.profiles_photo_add()}</ArrowLink></li>
        <li><ArrowLink to="/mijn/wie-keek" icon="people" arrow={false}>{m.profiles_to_who_looked()}</ArrowLink></li>
      </ul>
      <AnswerList rows={page.rows} />
    </Page>
  );
}
