import { z } from "zod";
import { m } from "~/paraglide/messages";
import { decisionLimits } from "./board-limits";

export const decisionForm = z.object({
  text: z
    .string({ error: () => m.week_board_text_missing() })
    .trim()
    .min(1, { error: () => m.week_board_text_missing() })
    .max(decisionLimits.text, { error: () => m.week_board_text_long({ max: decisionLimits.text }) }),
  ownerId: z.uuid({ error: () => m.week_board_owner_missing() }),
  dueOn: z.iso.date({ error: () => m.week_board_due_missing() }),
});
export type DecisionInput = z.output<typeof decisionForm>;
