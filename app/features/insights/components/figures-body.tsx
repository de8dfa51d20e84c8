import { m } from "~/paraglide/messages";
import { ArrowLink, ButtonLink, DeskPage, EmptyState, Notice, Section, Table, TextLink } from "~/ui";
import { periods } from "~/platform/weeks";
import type { FiguresPage, VacancyLine } from "../read-figures.server";
import { AdviceList } from "./advice-list";
import { timesWords } from "./count-words";
import { DropOuts, QueueSteps } from "./drop-outs";
import { FigureTiles } from "./figure-tiles";
import { WeekCharts } from "./week-charts";

/** The figures of a company, or of one vacancy. */
export function FiguresBody({ page }: { page: FiguresPage }) {
  const { vacancy, period, figures } = page;
  const path = vacancy ? `/bedrijf/vacatures/${vacancy.id}/cijfers` : "/bedrijf/cijfers";
  const title = vacancy ? m.insights_title_of({ title: vacancy.title || m.vacancies_untitled() }) : m.insights_title();
  if (!vacancy && page.vacancies.length === 0) {
    return (
      <DeskPage title={title}>
        <EmptyState title={m.insights_empty_title()} text={m.insights_empty_text()}>
          <ButtonLink to="/bedrijf/vacatures/nieuw" variant="secondary" arrow>{m.insights_empty_link()}</ButtonLink>
        </EmptyState>
      </DeskPage>
    );
  }
  return (
    <DeskPage title={title} lead={vacancy ? m.insights_lead_one({ weeks: period }) : m.insights_lead({ weeks: period })}>
      <nav className="find-views" aria-label={m.insights_period()}>
        <ul>
          {periods.map((weeks) => (
            <li key={weeks}>
              <TextLink to={`${path}?weken=${weeks}`} aria-current={weeks === period ? "page" : undefined}>{m.insights_period_weeks({ weeks })}</TextLink>
            </li>
          ))}
        </ul>
      </nav>
      <Section id="kort" kind="desk-section" title={m.insights_short_title()}>
        <FigureTiles figures={figures} />
        <Notice>{m.insights_small_note()}</Notice>
      </Section>
      <AdviceList page={page} />
      <WeekCharts weeks={page.weeks} figures={figures} />
      {figures.reached.begun > 0 && <DropOuts figures={figures} endings={page.endings} />}
      {figures.queue && <QueueSteps queue={figures.queue} />}
      {!vacancy && <PerVacancy vacancies={page.vacancies} period={period} />}
      <p>
        {/* a file, so not a page that the browser can go to by itself */}
        <a className="arrow-link" href={`/bedrijf/cijfers/download?weken=${period}${vacancy ? `&vacature=${vacancy.id}` : ""}`} download>{m.insights_download()}</a>
      </p>
      {vacancy && <p><ArrowLink to={`/bedrijf/vacatures/${vacancy.id}`}>{m.insights_to_vacancy()}</ArrowLink> <ArrowLink to="/bedrijf/cijfers">{m.insights_to_all()}</ArrowLink></p>}
    </DeskPage>
  );
}

function PerVacancy({ vacancies, period }: { vacancies: VacancyLine[]; period: number }) {
  return (
    <Section id="vacatures" kind="desk-section" title={m.insights_vacancies_title()}>
      <Table
        caption={m.insights_vacancies_caption()}
        columns={[
          { key: "title", label: m.insights_vacancy(), cell: ({ id, title }) => <TextLink to={`/bedrijf/vacatures/${id}/cijfers?weken=${period}`}><span lang="nl">{title || m.vacancies_untitled()}</span></TextLink> },
          { key: "views", label: m.insights_views(), cell: ({ figures }) => timesWords(figures.views) },
          { key: "interest", label: m.insights_origin_interest(), cell: ({ figures }) => figures.origins.interest, number: true },
          { key: "invitation", label: m.insights_origin_invitation(), cell: ({ figures }) => figures.origins.invitation, number: true },
          { key: "proposal", label: m.insights_origin_proposal(), cell: ({ figures }) => figures.origins.proposal, number: true },
          { key: "joined", label: m.insights_joined(), cell: ({ figures }) => figures.queue?.joined ?? "–", number: true },
          { key: "filled", label: m.insights_filled(), cell: ({ figures }) => figures.filled, number: true },
        ]}
        rows={vacancies}
        rowKey={({ id }) => id}
      />
    </Section>
  );
}
