import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { ContactSection, momentLine } from "~/features/contact-moments";
import { SharedResultSection } from "~/features/exercise";
import { MatchRows, matchRow } from "~/features/matches";
import { EntryLines, entryLine } from "~/features/open-hiring";
import { MoveNotice } from "~/features/moves";
import { noticeOf, sayGoodbye } from "~/features/moves/index.server";
import { PersonTalent } from "~/features/talent-offers";
import { VisitLines, visitLine } from "~/features/tours";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { dayWithYear, shortDay } from "~/platform/dates";
import { parseFormData, readFormData } from "~/platform/form.server";
import { answerRefusal, pageNotFound, requireId, seeOther } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, Button, ButtonLink, ButtonRow, DeskPage, EmptyState, Notice, Section, WaitItem, WaitList } from "~/ui";
import { PersonProfile } from "../components/person-profile";
import { WorkThatFits } from "../components/work-that-fits";
import { PersonSide } from "../components/person-side";
import { answerText, formError, stateName } from "../components/words";
import { handOver } from "../commands/hand-over.server";
import { takeJobSeeker } from "../commands/take-job-seeker.server";
import { findPerson } from "../find-person.server";
import { handOverForm } from "../model/forms";

export const handle = { shell: "desk" };
export const meta: MetaFunction<typeof loader> = ({ data: person }) => pageTitle(person ? person.profile.title : m.caseload_people_title());

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "contactPerson");
  const person = await findPerson(actor, requireId(params.jobSeekerId));
  if (!person) throw pageNotFound();
  const { answers, confirmedAt, contactPerson, handedOver, matches, moments, move, queues, tours, trainings, ...rest } = person;
  return {
    ...rest,
    trainings: trainings.map(({ at, placeInLine, ...training }) => ({ ...training, words: training.hasChair ? m.caseload_training_place({ day: shortDay(at, getLocale()) }) : m.caseload_training_line({ number: placeInLine ?? 1 }) })),
    matches: matches.map(matchRow),
    queues: queues.map(entryLine),
    tours: tours.map((visit) => visitLine(visit)),
    moments: moments.map((moment) => momentLine(person.id, moment, getLocale())),
    move: move && noticeOf(person.profile.title, move, person.relation === "ownContact"),
    stateName: stateName(person.state),
    handedOver: handedOver && { name: handedOver.name, note: handedOver.note, day: shortDay(handedOver.at, getLocale()) },
    confirmed: confirmedAt ? dayWithYear(confirmedAt, getLocale()) : null,
    contactPerson: contactPerson && { name: contactPerson.name, standIns: contactPerson.standIns.map(({ name, until }) => ({ name, until: shortDay(until, getLocale()) })) },
    answers: answers && { looksFor: answers.looksFor.map(answerText).filter(Boolean).join(", "), worksNow: answerText(answers.worksNow), likes: answers.likes },
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireRole(request, "contactPerson");
  const id = requireId(params.jobSeekerId);
  const form = await readFormData(request);
  if (form.get("intent") === "take") {
    const taken = await takeJobSeeker(actor, id);
    return taken.ok ? seeOther(`/gemeente/mensen/${id}`) : answerRefusal(taken);
  }
  if (form.get("intent") === "goodbye") {
    const ended = await sayGoodbye(actor, id);
    return ended.ok ? seeOther("/gemeente/mensen") : answerRefusal(ended);
  }
  const parsed = parseFormData(form, handOverForm);
  if (!parsed.ok) return data({ ok: false as const, message: "", errors: { colleague: [formError("colleague")] } as Record<string, string[]>, values: parsed.values }, { status: 422 });
  const outcome = await handOver(actor, [id], parsed.value);
  return outcome.ok ? seeOther(`/gemeente/mensen/${id}`) : answerRefusal(outcome, parsed.values);
}

export default function PersonPage() {
  const person = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const { profile, matches, trainings } = person;
  return (
    <DeskPage
      above={<ArrowLink to="/gemeente/mensen" arrow={false} icon="back">{m.caseload_to_people()}</ArrowLink>}
      title={profile.title}
      lead={`${person.stateName}. ${profile.where}`}
    >
      {refusal && refusal.message && Object.keys(refusal.errors).length === 0 && (
        <Notice kind="warning" announce title={m.caseload_not_done()}>
          {refusal.message}
        </Notice>
      )}
      {person.move && <MoveNotice {...person.move} />}
      <ButtonRow>
        {person.canTake && (
          <Form method="post">
            <Button name="intent" value="take">
              {m.caseload_take({ name: profile.title })}
            </Button>
          </Form>
        )}
        {person.reviewId && <ButtonLink to={`/gemeente/beoordelen/${person.reviewId}`}>{m.caseload_to_review()}</ButtonLink>}
        {person.isLive && (
          <ButtonLink to={`/gemeente/voorstel?persoon=${person.id}`} variant={person.reviewId ? "secondary" : "primary"} arrow>
            {m.caseload_propose()}
          </ButtonLink>
        )}
        {(person.relation === "ownContact" || person.relation === "colleague") && !person.waitsForContact && (
          <ButtonLink to={`/gemeente/mensen/${person.id}/plan`} variant="secondary" icon="list">
            {m.plans_person_link()}
          </ButtonLink>
        )}
        {(person.relation === "ownContact" || person.relation === "colleague") && !person.waitsForContact && (
          <ButtonLink to={`/gemeente/mensen/${person.id}/bestanden`} variant="secondary" icon="download">
            {m.person_files_link()}
          </ButtonLink>
        )}
        {person.threadId && (
          <ButtonLink to={`/berichten/${person.threadId}`} variant="secondary" icon="message">
            {m.caseload_send_message()}
          </ButtonLink>
        )}
      </ButtonRow>
      <div className="desk-grid">
        <div>
          {(person.relation === "ownContact" || person.relation === "colleague") && !person.waitsForContact && <ContactSection jobSeekerId={person.id} name={profile.title} moments={person.moments} />}
          <Section id="matches" title={m.caseload_matches()} kind="desk-section">
            {matches.length === 0 ? <EmptyState title={m.caseload_no_matches()} text={person.isLive ? m.caseload_no_matches_text() : m.caseload_no_matches_draft()} /> : <MatchRows matches={matches} show="contact" />}
          </Section>
          {person.work.length > 0 && <WorkThatFits jobSeekerId={person.id} work={person.work} name={profile.title} mayAskWhy={person.relation !== "otherContactShared"} />}
          {person.queues.length > 0 && (
            <Section id="wachtrijen" title={m.open_hiring_of_person()} kind="desk-section">
              <EntryLines entries={person.queues} base="/gemeente/wachtrij" />
            </Section>
          )}
          <PersonTalent jobSeekerId={person.id} talent={person.talent} canOffer={person.isLive && person.relation === "ownContact"} />
          {person.tours.length > 0 && (
            <Section id="rondleidingen" title={m.tours_of_person()} kind="desk-section">
              <VisitLines visits={person.tours} base="/gemeente/rondleidingen" />
            </Section>
          )}
          {person.groups.length > 0 && (
            <Section id="groepen" title={m.group_routes_of_person()} kind="desk-section">
              <WaitList>
                {person.groups.map(({ id, title, when, words }) => <WaitItem key={id} to={`/gemeente/groepen/${id}`} kind="people" title={<span lang="nl">{title}</span>} text={`${when} · ${words}`} />)}
              </WaitList>
            </Section>
          )}
          {trainings.length > 0 && (
            <Section id="trainingen" title={m.caseload_trainings()} kind="desk-section">
              <WaitList>
                {trainings.map(({ trainingId, title, hasChair, words }) => (
                  <WaitItem key={trainingId} to={`/leren/${trainingId}`} kind={hasChair ? "check" : "queue"} title={<span lang="nl">{title}</span>} text={words} />
                ))}
              </WaitList>
            </Section>
          )}
          {person.exercise && <SharedResultSection shared={person.exercise} name={profile.title} />}
          <Section id="profiel" title={m.caseload_profile()} kind="desk-section">
            <PersonProfile profile={profile} answers={person.answers} />
          </Section>
        </div>
        <PersonSide person={person} errors={refusal?.errors} />
      </div>
    </DeskPage>
  );
}
