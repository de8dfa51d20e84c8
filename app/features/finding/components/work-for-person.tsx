import type { ReactNode } from "react";
import { CardHelps } from "~/features/fit";
import { TrainingLine } from "~/features/trainings";
import { VacancyCard } from "~/features/vacancies";
import type { FoundVacancy } from "../show-work.server";

/** Work that fits somebody: why, what would help, and what can be done with it. */
export function WorkForPerson({ found: { vacancy, fit, distance, helps, training }, actions, headingLevel }: { found: FoundVacancy; actions?: ReactNode; headingLevel?: 2 | 3 | 4 }) {
  return (
    <VacancyCard
      vacancy={vacancy}
      fit={fit}
      distance={distance ?? undefined}
      headingLevel={headingLevel}
      helps={<CardHelps helps={helps}>{training && <TrainingLine training={training} />}</CardHelps>}
      actions={actions}
    />
  );
}
