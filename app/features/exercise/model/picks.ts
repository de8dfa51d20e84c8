import { choiceKinds, type ChoiceKind, type Choices } from "~/features/profiles";
import type { Result } from "./result";

/** What of a result can be put in a profile. */
export const offeredBy = ({ strengths, motives, leisure, tasks }: Result): Choices => ({
  talents: strengths.map(({ id }) => id),
  motives: motives.map(({ id }) => id),
  leisure: [...leisure],
  tasks: [...tasks],
});

/** A tick on a page, and a word in an address: the kind and the id, since kinds may share an id. */
export const pickOf = (kind: ChoiceKind, id: string): string => `${kind}.${id}`;

export const picksOf = (choices: Choices): string[] => choiceKinds.flatMap((kind) => choices[kind].map((id) => pickOf(kind, id)));

/** The picks that are on offer; anything else falls away. */
export function readPicks(picks: readonly string[], offered: Choices): Choices {
  const of = (kind: ChoiceKind) => offered[kind].filter((id) => picks.includes(pickOf(kind, id)));
  return { talents: of("talents"), motives: of("motives"), leisure: of("leisure"), tasks: of("tasks") };
}
