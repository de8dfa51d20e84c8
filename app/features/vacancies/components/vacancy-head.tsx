import { m } from "~/paraglide/messages";
import { KeyFacts, Tag, Tags, type KeyFact } from "~/ui";
import type { VacancyView } from "../model/vacancy-view";
import { hoursWords, payWords } from "./vacancy-words";

export type Parties = { placeOfWork: { name: string; slug: string }; postedBy: { name: string }; formalEmployer: { name: string; /** takes part in Open Hiring®, checked on this day */ inProgrammeSince: string | null }; place: string };

/** Title of tasks, where it is, at most three tags and the facts that decide. */
export function VacancyHead({ view, parties, travel }: { view: VacancyView; parties: Parties; travel: { km: string; words: string } | null }) {
  return (
    <header className="vacancy-head">
      {view.placeKind && view.placeKind.id !== "paid" && (
        <p className="eyebrow">
          {`${view.placeKind.label.charAt(0).toUpperCase()}${view.placeKind.label.slice(1)}. ${view.placeKind.meaning}`}
        </p>
      )}
      <h1 lang="nl">{view.title}</h1>
      <p className="lead">
        {m.vacancies_at_company({ company: parties.placeOfWork.name, place: parties.place })} <span lang="nl">{view.about}</span>
      </p>
      <HeadTags view={view} inProgramme={parties.formalEmployer.inProgrammeSince !== null} />
      <KeyFacts facts={factsOf(view, parties, travel)} />
    </header>
  );
}

function HeadTags({ view, inProgramme }: { view: VacancyView; inProgramme: boolean }) {
  const tags = [
    view.openHiring && <Tag key="open" kind="person" icon="queue">{m.vacancies_tag_open_hiring()}</Tag>,
    inProgramme && <Tag key="programme" kind="plain" icon="check">{m.vacancies_tag_programme()}</Tag>,
    view.isByProposalOnly && <Tag key="proposal" kind="plain" icon="handshake">{m.vacancies_tag_proposal_only()}</Tag>,
    view.hasHarrie && <Tag key="harrie" icon="person">{m.vacancies_tag_harrie()}</Tag>,
    view.dutch && !view.dutch.needsMuch && <Tag key="dutch" icon="message">{view.dutch.enough}</Tag>,
    view.withinSchoolHours && <Tag key="school" icon="clock">{m.vacancies_tag_school_hours()}</Tag>,
    view.places > 1 && <Tag key="places" icon="people">{m.vacancies_tag_places({ places: view.places })}</Tag>,
  ].filter(Boolean);
  return tags.length > 0 ? <Tags>{tags.slice(0, 3)}</Tags> : null;
}

function factsOf(view: VacancyView, parties: Parties, travel: { km: string; words: string } | null): KeyFact[] {
  const days = view.dayCount > 0 ? m.vacancies_days({ days: view.dayCount }) : "";
  const hours = hoursWords(view);
  const when: KeyFact = { icon: "clock", label: hours || days || m.vacancies_times_later(), text: <span>{view.times ? <span lang="nl">{view.times}</span> : view.weekWords.join("; ")}</span> };
  const where: KeyFact = travel ? { icon: "bike", label: travel.words, text: `${travel.km}, ${parties.place}` } : { icon: "pin", label: parties.place, text: parties.placeOfWork.name };
  const pay: KeyFact = { icon: "euro", label: payWords(view), text: view.isUnpaid ? m.vacancies_pay_not_a_job() : view.payMinCents !== null ? view.payScale : "" };
  return [when, where, pay];
}
