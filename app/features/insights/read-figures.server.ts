import type { Actor } from "~/features/accounts";
import { listMyVacancies } from "~/features/vacancies/index.server";
import { declineReasonById, labelOf, type VocabularyLocale } from "~/features/vocabulary";
import { now } from "~/platform/clock";
import { endingWords } from "./ending-words";
import { adviceOf, mainReason, type Advice } from "./model/advice";
import { figuresOf, type Figures, type Stage } from "./model/figures";
import { lastWeeks, readPeriod, type Period } from "~/platform/weeks";
import { vacanciesWithFigures } from "./policy";
import { countAll } from "./queries.server";

export type VacancyLine = { id: string; title: string; state: string; figures: Pick<Figures, "views" | "origins" | "queue" | "filled"> };

/** Endings in words, the most frequent first. */
export type EndingLine = { stage: Stage; words: string; count: number };

export type FiguresPage = {
  period: Period;
  /** null: of all vacancies */
  vacancy: { id: string; title: string } | null;
  figures: Omit<Figures, "endings">;
  endings: EndingLine[];
  weeks: { monday: string; isRunning: boolean }[];
  advice: Advice[];
  /** the reason that most people gave, when many gave the same */
  reason: string | null;
  /** one line for each vacancy, on the page about all */
  vacancies: VacancyLine[];
};

/**
 * The figures of a company, or of one of its vacancies. Null when it is not theirs to read.
 * @param period as it stands in the address
 */
export async function readFigures(actor: Actor, { vacancyId, period: asked }: { vacancyId: string | null; period: string | null }, locale: VocabularyLocale): Promise<FiguresPage | null> {
  if (actor.role !== "employer" || !actor.organisationId) return null;
  const period = readPeriod(asked);
  const weeks = lastWeeks(period, now());
  const running = weeks.findIndex(({ isRunning }) => isRunning);
  const [own, counted] = await Promise.all([listOwn(actor), countAll({ organisationId: actor.organisationId, vacancyId, weeks })]);
  const vacancy = vacancyId === null ? null : own.find(({ id }) => id === vacancyId);
  if (vacancy === undefined) return null;
  const { endings, ...figures } = figuresOf(counted, vacancyId, weeks.length, running);
  const reason = declineReasonById(mainReason(endings) ?? "");
  const lines = own.map(({ id, title, state }) => {
    const { views, origins, queue, filled } = figuresOf(counted, id, weeks.length, running);
    return { id, title, state, figures: { views, origins, queue, filled } };
  });
  return {
    period,
    vacancy: vacancy && { id: vacancy.id, title: vacancy.title },
    figures,
    endings: endings.map(({ stage, end, count }) => ({ stage, words: endingWords(end, locale), count })),
    weeks: weeks.map(({ monday, isRunning }) => ({ monday, isRunning })),
    advice: adviceOf({ ...figures, endings }),
    reason: reason ? labelOf(reason, locale) : null,
    vacancies: vacancyId === null ? lines : [],
  };
}

/** The vacancies that were posted by the actor's company, drafts left out: nobody has seen those. */
async function listOwn(actor: Actor) {
  const { postedById } = vacanciesWithFigures(actor);
  if (!postedById) return [];
  return (await listMyVacancies(actor)).filter(({ isPoster, publishedAt, state }) => isPoster && (publishedAt !== null || state !== "draft"));
}
