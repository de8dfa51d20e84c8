import { m } from "~/paraglide/messages";
import { answerWords, peopleWords, timesWords } from "./components/count-words";
import { stages } from "./model/figures";
import type { FiguresPage } from "./read-figures.server";

type Row = (string | number)[];

const stageNames = { begun: m.insights_stage_begun, mutual: m.insights_stage_mutual, approved: m.insights_stage_approved, planned: m.insights_stage_planned, placed: m.insights_stage_placed };

/** What a page of figures shows, as rows for a spreadsheet: the figures, the weeks, how it ended, and a line per vacancy. */
export function figuresAsRows({ vacancy, figures, weeks, endings, vacancies }: FiguresPage): Row[] {
  const { views, saves, origins, reached, answers, filled, queue, tours } = figures;
  const none: Row[] = [[]];
  return [
    ...(vacancy ? [[m.insights_vacancy(), vacancy.title]] : []),
    [m.insights_csv_what(), m.insights_csv_count()],
    [m.insights_views(), timesWords(views)],
    [m.insights_saves(), peopleWords(saves)],
    [m.insights_origin_interest(), origins.interest],
    [m.insights_origin_invitation(), origins.invitation],
    [m.insights_origin_proposal(), origins.proposal],
    [m.insights_answers(), answerWords(answers)],
    ...stages.map((stage): Row => [stageNames[stage](), reached[stage]]),
    [m.insights_filled(), filled],
    ...(queue ? [[m.insights_queue_joined(), queue.joined], [m.insights_queue_offered(), queue.offered], [m.insights_queue_accepted(), queue.accepted], [m.insights_queue_started(), queue.started]] : []),
    [m.insights_tours(), tours.tours],
    ...none,
    [m.insights_csv_week(), m.insights_views(), m.insights_come(), m.insights_joined()],
    ...weeks.map(({ monday }, at): Row => {
      const week = figures.weeks[at]!;
      return [monday, week.views === null ? m.insights_not_yet() : timesWords(week.views), week.begun, week.joined];
    }),
    ...none,
    [m.insights_ending_how(), m.insights_ending_after(), m.insights_ending_count()],
    ...endings.map(({ words, stage, count }): Row => [words, stageNames[stage](), count]),
    ...(vacancies.length > 0 ? none : []),
    ...(vacancies.length > 0 ? [[m.insights_csv_vacancy(), m.insights_views(), m.insights_origin_interest(), m.insights_origin_invitation(), m.insights_origin_proposal(), m.insights_joined(), m.insights_filled()]] : []),
    ...vacancies.map(({ title, figures: own }): Row => [title, timesWords(own.views), own.origins.interest, own.origins.invitation, own.origins.proposal, own.queue?.joined ?? "", own.filled]),
  ];
}
