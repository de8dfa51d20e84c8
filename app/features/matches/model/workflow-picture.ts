import { transitions, type MatchState, type Transition } from "./transitions";

/** docs/match-workflow.md: the transition table as a picture and as a table. */
export function drawWorkflow(): string {
  return [
    "# The workflow of a match",
    "",
    "Made from `app/features/matches/model/transitions.ts`; a test compares. After a change there, run",
    "`npx vitest run app/features/matches/model/workflow-picture.test.ts -u`.",
    "",
    "```mermaid",
    "stateDiagram-v2",
    ...drawArrows(),
    "```",
    "",
    "| from | action | to | who | only when |",
    "|---|---|---|---|---|",
    ...transitions.map((row) => `| ${row.from ?? "–"} | ${row.action} | ${row.to} | ${row.by.join(", ")} | ${row.guard ?? ""} |`),
    "",
    "- `ownContact` is the job seeker's own contact person or who stands in; `proposer` a contact person who began the match; `system` a job, or what follows from a placement or from a vacancy that ends.",
    "- `firstYes`: the other side has not said yes yet. `secondYes`: the other side did. `notAnswered` and `saidYes` speak of the own answer.",
    "- Every row that is taken writes a `MatchEvent` in the same transaction.",
    "",
  ].join("\n");
}

/** One arrow per pair of states, with all actions on it. */
function drawArrows(): string[] {
  const arrows = new Map<string, Set<string>>();
  for (const row of transitions) {
    const key = `${name(row.from)} --> ${row.to}`;
    arrows.set(key, (arrows.get(key) ?? new Set()).add(row.action));
  }
  const ends = [...new Set(transitions.map((row) => row.to))].filter(isEnd);
  return [...[...arrows].map(([arrow, actions]) => `  ${arrow}: ${[...actions].join(", ")}`), ...ends.map((state) => `  ${state} --> [*]`)];
}

const name = (state: Transition["from"]) => state ?? "[*]";
const isEnd = (state: MatchState) => !transitions.some((row) => row.from === state);
