import { m } from "~/paraglide/messages";
import { ArrowLink, ButtonLink, EmptyState, Section, WaitItem, WaitList, type IconName } from "~/ui";
import type { EmployerHome } from "../find-employer-home.server";
import { dayText } from "./company-words";

type Row = EmployerHome["vacancies"][number];

/** The vacancies that are shown, written or waiting, each with its state in words. */
export function OwnVacancies({ vacancies }: { vacancies: Row[] }) {
  return (
    <Section id="vacatures" kind="desk-section" title={m.employers_own_vacancies()} tools={vacancies.length > 0 ? <ArrowLink to="/bedrijf/vacatures">{m.employers_all_vacancies()}</ArrowLink> : undefined}>
      {vacancies.length === 0 ? (
        <EmptyState title={m.employers_no_vacancies_title()} text={m.employers_no_vacancies_text()}>
          <ButtonLink to="/bedrijf/vacatures/nieuw" variant="secondary" arrow>{m.employers_new_vacancy()}</ButtonLink>
        </EmptyState>
      ) : (
        <WaitList>
          {vacancies.map((vacancy) => (
            <WaitItem
              key={vacancy.id}
              to={vacancy.isPoster ? `/bedrijf/vacatures/${vacancy.id}` : `/werk/${vacancy.id}`}
              kind={icons[vacancy.state]}
              title={<span lang="nl">{vacancy.title || m.vacancies_untitled()}</span>}
              text={<>{vacancy.placeOfWork}, {vacancy.place}<br /><span className="small muted">{stateOf(vacancy)}</span></>}
            />
          ))}
        </WaitList>
      )}
    </Section>
  );
}

const icons: Record<Row["state"], IconName> = { draft: "edit", submitted: "clock", published: "eye", paused: "pause", filled: "check", closed: "lock" };

function stateOf({ state, isWaiting, expiresAt }: Row): string {
  if (state === "published" && expiresAt) return m.vacancies_open_until({ day: dayText(expiresAt) });
  const words = { draft: m.vacancies_state_draft, submitted: m.vacancies_state_submitted, published: isWaiting ? m.vacancies_state_published_waiting : m.vacancies_state_published, paused: m.vacancies_state_paused, filled: m.vacancies_state_filled, closed: m.vacancies_state_closed };
  return words[state]();
}
