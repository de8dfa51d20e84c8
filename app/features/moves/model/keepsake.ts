import { z } from "zod";

const day = z.string().catch("");
const text = z.string().catch("");

const stored = z.object({
  plan: z.object({ goal: text, interventions: z.array(z.object({ what: text, result: text })).catch([]) }).nullish().catch(null),
  participationLadder: z.array(z.object({ step: z.number(), since: day, reason: text })).catch([]),
  contactMoments: z.array(z.object({ at: day, by: text, note: text })).catch([]),
  handOvers: z.array(z.object({ at: day, from: z.string().nullish().catch(null), note: text })).catch([]),
  conversation: z.array(z.object({ at: day, by: text, body: text })).catch([]),
});

/** What stayed with the person after moving, as the page shows it; moments as ISO. The export of own data has all of it. */
export type KeepsakeView = { goal: string; steps: string[]; ladder: { step: number; since: string; reason: string }[]; notes: { at: string; by: string; text: string }[]; messages: { at: string; by: string; text: string }[] };

/** Reads whatever version of the program kept it. */
export function readKeepsake(content: unknown): KeepsakeView {
  const { plan, participationLadder, contactMoments, handOvers, conversation } = stored.parse(typeof content === "object" && content !== null ? content : {});
  const notes = [...contactMoments.map(({ at, by, note }) => ({ at, by, text: note })), ...handOvers.map(({ at, from, note }) => ({ at, by: from ?? "", text: note }))];
  return {
    goal: plan?.goal ?? "",
    steps: (plan?.interventions ?? []).map(({ what, result }) => [what, result].filter(Boolean).join(": ")),
    ladder: participationLadder,
    notes: notes.filter(({ text: words }) => words !== "").sort((a, b) => a.at.localeCompare(b.at)),
    messages: conversation.map(({ at, by, body }) => ({ at, by, text: body })),
  };
}

export const isEmptyKeepsake = ({ goal, steps, ladder, notes, messages }: KeepsakeView): boolean => goal === "" && steps.length + ladder.length + notes.length + messages.length === 0;
