import { m } from "~/paraglide/messages";
import type { FiguresPage } from "../read-figures.server";
import { answerWords, guestWords, peopleWords, timesWords, tourWords } from "./count-words";
import { Tiles } from "./tiles";

/** The figures that a company looks at first, each with what it means. */
export function FigureTiles({ figures }: Pick<FiguresPage, "figures">) {
  const { views, saves, reached, answers, filled, queue, tours } = figures;
  const tiles = [
    { key: "views", label: m.insights_views(), text: timesWords(views), means: m.insights_views_means() },
    { key: "saves", label: m.insights_saves(), text: peopleWords(saves), means: m.insights_saves_means() },
    { key: "come", label: m.insights_come(), text: String(reached.begun), means: m.insights_come_means() },
    ...(queue ? [{ key: "joined", label: m.insights_joined(), text: String(queue.joined), means: m.insights_joined_means() }] : []),
    { key: "answers", label: m.insights_answers(), text: answerWords(answers), means: m.insights_answers_means() },
    { key: "filled", label: m.insights_filled(), text: String(filled), means: m.insights_filled_means() },
    ...(tours.tours > 0 ? [{ key: "tours", label: m.insights_tours(), text: `${tourWords(tours.tours)}, ${guestWords(tours.guests)}`, means: m.insights_tours_means() }] : []),
  ];
  return <Tiles tiles={tiles} />;
}
