import { m } from "~/paraglide/messages";
import { Band, DayLine, Icon, NeedSides, Offers, PersonLine, Section, TaskItem, TaskList, type IconName, type Offer } from "~/ui";
import type { VacancyView } from "../model/vacancy-view";
import { dayWords, hoursWords, notNeededWords, payWords, shareWords } from "./vacancy-words";

/** Everything a vacancy says about the work, as it stands on its public page. `children` comes after the tasks. */
export function VacancyContentView({ view }: { view: VacancyView }) {
  return (
    <>
      <TasksPart view={view} />
      <DayPart view={view} />
      <NeedsPart view={view} />
      <GetsPart view={view} />
    </>
  );
}

export function TasksPart({ view }: { view: VacancyView }) {
  return (
    <Section id="taken" title={m.vacancies_tasks_title()}>
      <TaskList>
        {view.tasks.map((task) => (
          <TaskItem
            key={task.id}
            title={task.label}
            text={task.note ? <span lang="nl">{task.note}</span> : task.description}
            share={[shareWords(task.share, view.hoursMin), task.mentalLoad && `${task.mentalLoad}: ${task.mentalMeaning.charAt(0).toLowerCase()}${task.mentalMeaning.slice(1)}`].filter(Boolean).join(". ")}
            pictogram={task.pictogram}
            weight={task.physicalLoad}
          />
        ))}
      </TaskList>
    </Section>
  );
}

/** Pictures of the work. They load when somebody comes near them. */
export function PhotosPart({ vacancyId, view }: { vacancyId: string; view: VacancyView }) {
  if (view.photos.length === 0) return null;
  return (
    <Section id="fotos" title={m.vacancies_photos_title()}>
      <ul className="photos">
        {view.photos.map(({ id, alt, width, height }) => (
          <li key={id}>
            <img className="wing-corner" src={`/werk/${vacancyId}/foto/${id}`} alt={alt} width={width} height={height} loading="lazy" lang="nl" />
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function DayPart({ view }: { view: VacancyView }) {
  if (view.day.length === 0) return null;
  return (
    <Band>
      <Section id="dag" title={m.vacancies_day_title()}>
        <div lang="nl">
          <DayLine stops={view.day.map(({ time, what, text, isBreak }) => ({ time, title: what, text, rest: isBreak }))} />
        </div>
      </Section>
    </Band>
  );
}

export function NeedsPart({ view }: { view: VacancyView }) {
  const needed = [
    ...view.needs.map((need, index) => (
      <span key={index}>
        <span lang="nl">{need.text}</span>
        {need.licence && <> {m.vacancies_need_licence({ licence: need.licence })}</>}
        {need.task && <span className="muted small"> {m.vacancies_need_for({ task: need.task })}</span>}
      </span>
    )),
    ...(view.dutch ? [view.dutch.enough + "."] : []),
  ];
  return (
    <div className="container">
      <Section id="nodig" title={m.vacancies_needs_title()} hideTitle>
        <NeedSides neededTitle={m.vacancies_needed()} needed={needed} notTitle={m.vacancies_not_needed()} not={view.notNeeded.map(notNeededWords)} />
      </Section>
    </div>
  );
}

export function GetsPart({ view }: { view: VacancyView }) {
  const gets = listGets(view);
  if (gets.length === 0 && !view.hasHarrie) return null;
  return (
    <div className="container">
      <Section id="krijgt" title={m.vacancies_gets_title()}>
        <div className="gets">
          {view.hasHarrie && <Harrie name={view.harrieName} text={view.harrieText} />}
          <Offers offers={gets} />
        </div>
      </Section>
    </div>
  );
}

function Harrie({ name, text }: { name: string; text: string }) {
  return (
    <div className="harrie">
      <PersonLine name={name ? m.vacancies_harrie_named({ name }) : m.vacancies_harrie_title()} portrait={{ variant: name.length + (name.codePointAt(0) ?? 3) }} />
      <p>{m.vacancies_harrie_meaning()}</p>
      {text && <p lang="nl">{text}</p>}
    </div>
  );
}

const offerIcons: Record<string, IconName> = {
  "job-coach": "handshake", tour: "eye", "trial-day": "calendar", "language-help": "message", "other-language": "globe", "reachable-by-bus": "bus", "travel-money": "euro",
  training: "book", certificate: "document", "licence-paid": "document", "growth-in-hours": "clock", "school-hours": "clock", "choose-own-days": "calendar", "work-from-home": "home", "weekly-pay": "euro",
};

function listGets(view: VacancyView): Offer[] {
  const pay = payWords(view);
  const contract = view.contract ? [view.contract.label, view.contract.months ? m.vacancies_months({ months: view.contract.months }) : ""].filter(Boolean).join(", ") : "";
  return [
    ...(pay ? [{ icon: "euro" as const, title: `${pay}.`, text: [view.payMinCents !== null ? view.payScale : "", hoursWords(view)].filter(Boolean).join(", ") }] : []),
    ...(contract ? [{ icon: "document" as const, title: `${m.vacancies_contract_label()}`, text: contract }] : []),
    ...(view.guarantee ? [{ icon: "shield" as const, title: m.vacancies_guarantee_label(), text: <span lang="nl">{view.guarantee}</span> }] : []),
    ...view.offers.filter(({ id }) => id !== "harrie").map(({ id, label }) => ({ icon: offerIcons[id] ?? ("check" as const), title: `${label}.` })),
    ...view.supports.map(({ label }) => ({ icon: "check" as const, title: `${label}.` })),
    ...(view.offersText ? [{ icon: "check" as const, title: "", text: <span lang="nl">{view.offersText}</span> }] : []),
  ];
}

/** Of an unpaid place: why, until when, and what comes after it (product rule 2). */
export function UnpaidPart({ view }: { view: VacancyView }) {
  if (!view.isUnpaid) return null;
  const rows: { icon: IconName; title: string; text: string }[] = [
    { icon: "flag", title: m.vacancies_goal_label(), text: view.goal },
    { icon: "calendar", title: m.vacancies_end_label(), text: view.endDate ? dayWords(view.endDate) : "" },
    { icon: "arrow", title: m.vacancies_next_label(), text: view.nextStep },
  ];
  return (
    <div className="notice notice--info">
      <Icon name="info" />
      <div>
        <b>{view.remuneration?.id === "allowance" ? m.vacancies_unpaid_allowance() : m.vacancies_unpaid_none()}</b>
        <ul className="facts">
          {rows.filter(({ text }) => text).map(({ icon, title, text }) => (
            <li className="fact" key={title}>
              <Icon name={icon} />
              <span>
                <b>{title}</b> <span lang="nl">{text}</span>
              </span>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
