import { z } from "zod";
import { m } from "~/paraglide/messages";
import { goings } from "./check-ins";
import { growthKinds, growthNoteLimit } from "./growth";

/** The two questions. */
export const checkInForm = z.object({
  going: z.enum(goings, { error: () => m.placements_check_in_choose() }),
  call: z.enum(["yes", "no"], { error: () => m.placements_check_in_choose_call() }).transform((answer) => answer === "yes"),
});
export type CheckInValues = z.output<typeof checkInForm>;

export const growthForm = z.object({
  growth: z.enum(growthKinds, { error: () => m.placements_growth_choose() }),
  on: z.iso.date({ error: () => m.placements_day_wrong() }),
  note: z.string().trim().max(growthNoteLimit, { error: () => m.placements_too_long({ max: growthNoteLimit }) }).default(""),
});
export type GrowthValues = z.output<typeof growthForm>;
