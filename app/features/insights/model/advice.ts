import type { Figures } from "./figures";

/** What a company can do next, told by its own figures. */
export type Advice = "answer" | "moreLooks" | "clearerText" | "invite" | "reason" | "meet";

/** Below this nothing can be said. */
const enough = 5;

type Rule = { advice: Advice; holds: (figures: Figures) => boolean };

/** Each rule reads what the page shows and nothing else. The first that holds comes first; silence weighs most (product rule 7). */
const rules: readonly Rule[] = [
  { advice: "answer", holds: ({ answers }) => answers.unanswered > 0 && answers.unanswered * 5 >= answers.answered + answers.unanswered },
  { advice: "reason", holds: ({ endings }) => mainReason(endings) !== null },
  { advice: "meet", holds: ({ reached }) => reached.approved >= enough && reached.planned * 2 < reached.approved },
  { advice: "clearerText", holds: (figures) => figures.views.size >= 50 && comers(figures) * 20 < figures.views.size },
  { advice: "invite", holds: (figures) => figures.views.size > 0 && figures.origins.invitation === 0 && comers(figures) < enough && figures.queue === null },
  { advice: "moreLooks", holds: (figures) => figures.views.kind !== "none" && figures.views.size < 25 && comers(figures) < enough },
];

const comers = ({ origins, queue }: Figures) => origins.interest + (queue?.joined ?? 0);

/** Why people end it themselves, when at least three and two in five of those who ended say the same. */
export function mainReason(endings: Figures["endings"]): string | null {
  const counts = new Map<string, number>();
  for (const { end, count } of endings) counts.set(end, (counts.get(end) ?? 0) + count);
  const [reason, count] = [...counts].filter(([end]) => end.startsWith("declined:jobseeker:")).sort((a, b) => b[1] - a[1])[0] ?? [null, 0];
  const all = [...counts.values()].reduce((sum, number) => sum + number, 0);
  return reason !== null && count >= 3 && count * 5 >= all * 2 ? reason.split(":")[2]! : null;
}

/** At most two, so that there is something to begin with. */
export const adviceOf = (figures: Figures): Advice[] => rules.filter(({ holds }) => holds(figures)).map(({ advice }) => advice).slice(0, 2);
