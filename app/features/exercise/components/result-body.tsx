import { ReachList } from "~/features/trainings";
import { VacancyCard } from "~/features/vacancies";
import { m } from "~/paraglide/messages";
import { ArrowLink, CardList, EmptyState, Section, Strengths, TaskItem, TaskList, TextLink } from "~/ui";
import type { ResultPage } from "../read-result.server";
import { StrengthCards } from "./strength-cards";

/** What came out: strengths with their why, what gives energy, and work: tasks, open places, and what a training opens. */
export function ResultBody({ page: { result, vacancies, trainings } }: { page: ResultPage }) {
  return (
    <>
      <StrengthCards strengths={result.strengths} />
      {result.motives.length > 0 && (
        <Section id="energie" title={m.exercise_motives()}>
          <Strengths strengths={result.motives} />
        </Section>
      )}
      <Section id="werk" title={m.exercise_work()} lead={m.exercise_work_lead()}>
        <TaskList className="tasks--pairs">
          {result.tasks.map(({ id, label, pictogram, counts }) => (
            <TaskItem key={id} pictogram={pictogram} title={label} text={m.exercise_work_counts({ strengths: counts })} />
          ))}
        </TaskList>
        <p>
          {m.exercise_sectors()}{" "}
          {result.sectors.map(({ id, label }, index) => (
            <span key={id}>
              {index > 0 && ", "}
              <TextLink to={`/werk?sector=${id}`}>{label}</TextLink>
            </span>
          ))}
        </p>
      </Section>
      <Section id="plekken" title={m.exercise_vacancies()} lead={vacancies.length > 0 ? m.exercise_vacancies_lead() : undefined}>
        {vacancies.length > 0 ? (
          <CardList>
            {vacancies.map(({ vacancy, fit, distance }) => (
              <VacancyCard key={vacancy.id} vacancy={vacancy} fit={fit} distance={distance} headingLevel={3} />
            ))}
          </CardList>
        ) : (
          <EmptyState title={m.exercise_no_vacancies()} text={m.exercise_no_vacancies_text()} />
        )}
        <p>
          <ArrowLink to="/werk">{m.exercise_all_work()}</ArrowLink>
        </p>
        <ReachList trainings={trainings} />
      </Section>
    </>
  );
}
