import { m } from "~/paraglide/messages";
import type { AreaFigures } from "../model/area-figures";
import { Tiles } from "./tiles";
import { shareWords, toldWords } from "./area-words";

/** The figures that are looked at first, each with what it counts. */
export function AreaTiles({ figures }: { figures: AreaFigures }) {
  const { now, sums, answered, still } = figures;
  const year = still.find(({ month }) => month === 12)!;
  const tiles = [
    { key: "people", label: m.insights_area_people(), text: toldWords(now.people), means: m.insights_area_people_means() },
    { key: "findable", label: m.insights_area_findable(), text: shareWords({ part: now.findable, whole: now.people }), means: m.insights_area_findable_means() },
    { key: "fresh", label: m.insights_area_fresh(), text: shareWords({ part: now.fresh, whole: now.findable }), means: m.insights_area_fresh_means() },
    { key: "came", label: m.insights_area_came(), text: toldWords(sums.came), means: m.insights_area_came_means() },
    { key: "match", label: m.insights_area_match(), text: toldWords(sums.match), means: m.insights_area_match_means() },
    { key: "work", label: m.insights_area_work(), text: toldWords(sums.work), means: m.insights_area_work_means() },
    { key: "answer", label: m.insights_area_answer_week(), text: shareWords({ part: answered.find(({ part }) => part === "week1")!.count, whole: sums.answer }), means: m.insights_area_answer_week_means() },
    { key: "still", label: m.insights_area_still_tile(), text: shareWords(year), means: m.insights_area_still_tile_means() },
  ];
  return <Tiles tiles={tiles} />;
}
