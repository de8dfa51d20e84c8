import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { ButtonLink, DeskPage, EmptyState, Section, WaitItem, WaitList, type IconName } from "~/ui";
import { pageTitle } from "~/site/page-title";
import { dayWords, stateWords } from "../components/vacancy-words";
import type { VacancyState } from "../model/vacancy-states";
import { listMyVacancies } from "../queries.server";

export const handle = { shell: "desk" };

export const meta: MetaFunction = () => pageTitle(m.vacancies_mine_title());

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "employer");
  return { vacancies: await listMyVacancies(actor) };
}

type Row = Awaited<ReturnType<typeof listMyVacancies>>[number];

const groups: { id: string; states: VacancyState[]; title: () => string }[] = [
  { id: "te-zien", states: ["published"], title: m.vacancies_group_published },
  { id: "bezig", states: ["draft", "submitted", "paused"], title: m.vacancies_group_busy },
  { id: "voorbij", states: ["filled", "closed"], title: m.vacancies_group_ended },
];

export default function MyVacanciesRoute() {
  const { vacancies } = useLoaderData<typeof loader>();
  return (
    <DeskPage title={m.vacancies_mine_title()} lead={m.vacancies_mine_lead()} tools={<ButtonLink to="/bedrijf/vacatures/nieuw" icon="plus">{m.vacancies_new_button()}</ButtonLink>}>
      {vacancies.length === 0 && (
        <EmptyState title={m.vacancies_mine_empty_title()} text={m.vacancies_mine_empty_text()}>
          <ButtonLink to="/bedrijf/vacatures/nieuw" arrow>{m.vacancies_new_button()}</ButtonLink>
        </EmptyState>
      )}
      {groups.map(({ id, states, title }) => {
        const rows = vacancies.filter(({ state }) => states.includes(state));
        return rows.length === 0 ? null : (
          <Section key={id} id={id} kind="desk-section" title={`${title()} (${rows.length})`}>
            <WaitList>
              {rows.map((row) => (
                <WaitItem
                  key={row.id}
                  to={row.isPoster ? `/bedrijf/vacatures/${row.id}` : `/werk/${row.id}`}
                  kind={iconOf(row.state)}
                  title={<span lang="nl">{row.title || m.vacancies_untitled()}</span>}
                  text={<>{row.placeOfWork}, {row.place}<br /><span className="small muted">{ageOf(row)}</span></>}
                />
              ))}
            </WaitList>
          </Section>
        );
      })}
    </DeskPage>
  );
}

function iconOf(state: VacancyState): IconName {
  const icons: Record<VacancyState, IconName> = { draft: "edit", submitted: "clock", published: "eye", paused: "pause", filled: "check", closed: "lock" };
  return icons[state];
}

function ageOf({ state, isWaiting, expiresAt, draftChangedAt }: Pick<Row, "state" | "isWaiting"> & { expiresAt: Date | string | null; draftChangedAt: Date | string }): string {
  const words = stateWords(state, isWaiting);
  if (state === "published" && expiresAt) return m.vacancies_until({ state: words, day: dayWords(new Date(expiresAt)) });
  return state === "draft" ? m.vacancies_changed_on({ state: words, day: dayWords(new Date(draftChangedAt)) }) : words;
}
