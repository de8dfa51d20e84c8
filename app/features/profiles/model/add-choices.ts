import { isLeisureId, isMotiveId, isTalentId, isTaskId } from "~/features/vocabulary";
import { mostChosen, type ProfileContent } from "./profile-content";

export const choiceKinds = ["talents", "motives", "leisure", "tasks"] as const;
export type ChoiceKind = (typeof choiceKinds)[number];
/** Words of the vocabulary, as a profile holds them. */
export type Choices = Record<ChoiceKind, string[]>;

const isKnown: Record<ChoiceKind, (id: unknown) => boolean> = { talents: isTalentId, motives: isMotiveId, leisure: isLeisureId, tasks: isTaskId };
const mostOf: Record<ChoiceKind, number> = { talents: mostChosen.talents, motives: mostChosen.motives, leisure: mostChosen.leisure, tasks: mostChosen.taskWishes };

/** What a profile says of itself by these words, tasks that the person would rather not do among them. */
export const choicesIn = ({ talents, motives, leisure, taskWishes }: ProfileContent): Choices => ({
  talents: talents.map(({ id }) => id),
  motives: [...motives],
  leisure: [...leisure],
  tasks: taskWishes.map(({ id }) => id),
});

/** Adds words behind those that stand there. What stands there is never replaced, and a list that is full takes no more. Pure. */
export function addChoices(content: ProfileContent, wanted: Choices): { content: ProfileContent; added: Choices; noRoom: Choices } {
  const present = choicesIn(content);
  const added: Choices = { talents: [], motives: [], leisure: [], tasks: [] };
  const noRoom: Choices = { talents: [], motives: [], leisure: [], tasks: [] };
  for (const kind of choiceKinds) {
    const fresh = [...new Set(wanted[kind])].filter((id) => isKnown[kind](id) && !present[kind].includes(id));
    const room = Math.max(0, mostOf[kind] - present[kind].length);
    added[kind] = fresh.slice(0, room);
    noRoom[kind] = fresh.slice(room);
  }
  const more: ProfileContent = {
    ...content,
    talents: [...content.talents, ...added.talents.map((id) => ({ id, example: "" }))],
    motives: [...content.motives, ...added.motives],
    leisure: [...content.leisure, ...added.leisure],
    taskWishes: [...content.taskWishes, ...added.tasks.map((id) => ({ id, wish: "like" as const }))],
  };
  return { content: more, added, noRoom };
}
