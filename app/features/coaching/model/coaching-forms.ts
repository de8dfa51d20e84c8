import { z } from "zod";
import { goings } from "~/features/placements";
import { m } from "~/paraglide/messages";

export const entrustForm = z.object({ coach: z.uuid({ error: () => m.coaching_choose_coach() }) });

/** A tick of a form without script is there or not. */
export const yesForm = z.object({ checkIns: z.literal("yes").optional().transform((tick) => tick === "yes") });

export const visitForm = z.object({
  on: z.iso.date({ error: () => m.coaching_day_wrong() }),
  going: z.enum(goings, { error: () => m.coaching_choose_going() }),
  call: z.literal("yes").optional().transform((tick) => tick === "yes"),
  next: z.union([z.literal("").transform(() => null), z.iso.date({ error: () => m.coaching_day_wrong() })]).default(null),
});
export type VisitValues = z.output<typeof visitForm>;
