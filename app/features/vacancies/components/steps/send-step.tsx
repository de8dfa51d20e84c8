import { m } from "~/paraglide/messages";
import { ArrowLink, Details, Notice, Prose, Section, TextLink } from "~/ui";
import type { Missing } from "../../model/content-rules";
import { stepPath } from "../../model/steps";
import type { VacancyView } from "../../model/vacancy-view";
import { TipList } from "~/features/plain-language";
import type { TextTip } from "../../model/text-tips";
import { problemWords, stepWords } from "../poster-words";
import { hoursWords, payWords } from "../vacancy-words";
import { WeekBar } from "../week-bar";

type SendStepProps = { vacancyId: string; view: VacancyView; missing: Missing[]; tips: TextTip[]; receivers: string };

/** The last page: what still misses, with a link to it, what it looks like, and what happens after sending. */
export function SendStep({ vacancyId, view, missing, tips, receivers }: SendStepProps) {
  const line = (label: string, text: string, step: Parameters<typeof stepPath>[1]) => ({
    label,
    text: (
      <>
        <span lang="nl">{text || m.vacancies_not_filled()}</span>{" "}
        <TextLink to={stepPath(vacancyId, step)}>
          {m.vacancies_change()}
          <span className="visually-hidden"> {label}</span>
        </TextLink>
      </>
    ),
  });
  return (
    <>
      {missing.length > 0 ? (
        <Notice kind="warning" title={m.vacancies_missing_title()}>
          <ul>
            {missing.map(({ step, field, problem }) => (
              <li key={`${field}${problem}`}>
                <TextLink to={`${stepPath(vacancyId, step)}#${field}`}>{problemWords(problem)}</TextLink>
              </li>
            ))}
          </ul>
        </Notice>
      ) : (
        <Notice kind="ok" title={m.vacancies_complete_title()}>{m.vacancies_complete_text()}</Notice>
      )}
      {tips.length > 0 && (
        <Section id="tips" kind="section" title={tips.length === 1 ? m.vacancies_tips_one() : m.vacancies_tips_number({ count: tips.length })} lead={m.vacancies_tips_lead()}>
          <TipList findings={tips} reasonOf={({ reason }) => reason} where={({ step, field }) => <TextLink to={`${stepPath(vacancyId, step)}#${field}`}>{stepWords(step)}</TextLink>} />
        </Section>
      )}
      {view.tasks.length > 0 && (
        <Section id="week" kind="section" title={m.vacancies_week_bar()}>
          <WeekBar tasks={view.tasks.map(({ id, label, share }) => ({ key: id, label, share }))} hours={view.hoursMin} />
        </Section>
      )}
      <Details
        items={[
          line(stepWords("about"), view.title, "about"),
          line(stepWords("kind"), [view.placeKind?.label, payWords(view)].filter(Boolean).join(", "), "kind"),
          line(stepWords("tasks"), view.tasks.map(({ label, share }) => `${label} (${share} %)`).join(", "), "tasks"),
          line(stepWords("times"), [hoursWords(view), view.times || view.weekWords.join("; ")].filter(Boolean).join(", "), "times"),
          line(stepWords("needs"), [view.dutch?.enough, ...view.needs.map(({ text }) => text)].filter(Boolean).join("; "), "needs"),
          line(stepWords("offer"), [...view.offers, ...view.supports].map(({ label }) => label).join("; "), "offer"),
          line(stepWords("day"), view.day.map(({ time, what }) => `${time} ${what}`).join("; "), "day"),
          line(stepWords("photos"), view.photos.length === 0 ? "" : view.photos.map(({ alt }) => alt || m.vacancies_photo_no_words()).join("; "), "photos"),
        ]}
      />
      <p>
        <ArrowLink to={`/bedrijf/vacatures/${vacancyId}/voorbeeld`} icon="eye">{m.vacancies_preview_link()}</ArrowLink>
      </p>
      <Section id="daarna" kind="section" title={m.vacancies_after_title()}>
        <Prose>
          <ol>
            <li>{m.vacancies_after_review()}</li>
            <li>{m.vacancies_after_published()}</li>
            <li>{m.vacancies_after_contact({ receivers })}</li>
          </ol>
        </Prose>
      </Section>
    </>
  );
}
