import { m } from "~/paraglide/messages";
import type { AreaFiguresPage } from "../read-area-figures.server";
import { partNames, shareWords, stepName, toldWords } from "./area-words";

/** One line of a group: a bar, of which a part may be marked, and its words. */
export type GroupLine = { key: string; label: string; whole: number; part: number; text: string };
/** Figures that belong together, with what they count. */
export type FigureGroup = { id: string; title: string; lead: string; label: string; lines: GroupLine[] };
type Names = Readonly<Record<string, string>>;

const plain = (parts: Readonly<Record<string, number>>, nameOf: (part: string) => string): GroupLine[] =>
  Object.entries(parts).map(([key, count]) => ({ key, label: nameOf(key), whole: count, part: 0, text: toldWords(count) }));
const named = (names: Readonly<Record<string, () => string>>) => (part: string) => names[part]!();

/** The groups of the page, in its order; the file has the same lines. @param kinds names of kinds of place */
export function groupsOf({ figures, ladder }: Pick<AreaFiguresPage, "figures" | "ladder">, kinds: Names): Record<"goal" | "came" | "found" | "talk" | "kinds" | "still" | "growth" | "answer" | "stop", FigureGroup> & { ladder: FigureGroup | null; moves: FigureGroup | null } {
  const { reference, totals, sums, still, answered } = figures;
  return {
    goal: {
      id: "meetlat", title: m.insights_area_goal_title(), lead: m.insights_area_goal_lead(), label: m.insights_area_goal_label(),
      lines: [
        { key: "work", label: m.insights_area_work(), whole: reference.people, part: reference.work, text: m.insights_area_goal_of({ part: toldWords(reference.work), whole: reference.people }) },
        { key: "match", label: m.insights_area_match(), whole: reference.people, part: reference.match, text: m.insights_area_goal_of({ part: toldWords(reference.match), whole: reference.people }) },
      ],
    },
    came: { id: "erbij", title: m.insights_area_flow_title(), lead: m.insights_area_flow_lead(), label: m.insights_area_came_label(), lines: plain(totals.came, named(partNames.came)) },
    found: { id: "vindbaar", title: m.insights_area_find_title(), lead: m.insights_area_find_lead(), label: m.insights_area_find_label(), lines: plain(figures.now.parts, named(partNames.found)) },
    talk: { id: "gesprekken", title: m.insights_area_talk_title(), lead: m.insights_area_talk_lead(), label: m.insights_area_talk_label(), lines: plain(totals.talk, named(partNames.talk)) },
    kinds: {
      id: "plekken", title: m.insights_area_kinds_title(), lead: m.insights_area_kinds_lead(), label: m.insights_area_kinds_label(),
      lines: [...plain(totals.work, (kind) => kinds[kind]!), { key: "trial", label: m.insights_area_trial(), whole: sums.trial, part: 0, text: toldWords(sums.trial) }],
    },
    still: {
      id: "blijvend", title: m.insights_area_still_title(), lead: m.insights_area_still_lead(), label: m.insights_area_still_label(),
      lines: still.map(({ month, part, whole }) => ({ key: String(month), label: m.insights_area_still_month({ month }), whole, part, text: shareWords({ part, whole }) })),
    },
    growth: { id: "groei", title: m.insights_area_growth_title(), lead: m.insights_area_growth_lead(), label: m.insights_area_growth_label(), lines: plain(totals.growth, named(partNames.growth)) },
    answer: {
      id: "antwoord", title: m.insights_area_answer_title(), lead: m.insights_area_answer_lead(), label: m.insights_area_answer_label(),
      lines: [
        ...answered.map(({ part, count }) => ({ key: part, label: named(partNames.answers)(part), whole: sums.answer, part: count, text: shareWords({ part: count, whole: sums.answer }) })),
        { key: "never", label: m.insights_area_answer_never(), whole: sums.answer, part: totals.answer.never!, text: shareWords({ part: totals.answer.never!, whole: sums.answer }) },
      ],
    },
    stop: { id: "stopt", title: m.insights_area_stop_title(), lead: m.insights_area_stop_lead(), label: m.insights_area_stop_label(), lines: plain(totals.stop, named(partNames.stops)) },
    ladder: ladder && { id: "ladder", title: m.insights_area_ladder_title(), lead: m.insights_area_ladder_lead(), label: m.insights_area_ladder_label(), lines: plain(ladder.steps, stepName) },
    moves: ladder && { id: "bewogen", title: m.insights_area_ladder_moves(), lead: "", label: m.insights_area_ladder_moves(), lines: plain(ladder.moves, named(partNames.moves)) },
  };
}
