import { z } from "zod";
import { m } from "~/paraglide/messages";
import { contractKinds, endReasons } from "./choices";
import { instrumentsOfWork } from "./instruments";

export const many = <S extends z.ZodType>(one: S) => z.preprocess((value) => (Array.isArray(value) ? value : [value]).filter((each) => each !== undefined && each !== ""), z.array(one));
const hours = () => m.placements_hours_wrong();

/** What the contact person writes down of work: nothing that says why somebody has a right to help. */
export const workForm = z
  .object({
    startsOn: z.iso.date({ error: () => m.placements_day_wrong() }),
    endsOn: z.iso.date({ error: () => m.placements_day_wrong() }).optional(),
    hoursPerWeek: z.coerce.number({ error: hours }).int({ error: hours }).min(1, { error: hours }).max(40, { error: hours }),
    contractKind: z.enum(contractKinds, { error: () => m.placements_choose_contract() }),
    instruments: many(z.enum(instrumentsOfWork)),
  })
  .refine(({ startsOn, endsOn }) => !endsOn || endsOn >= startsOn, { path: ["endsOn"], error: () => m.placements_end_before_start() });

export type WorkValues = z.output<typeof workForm>;

export const endForm = z.object({
  endedOn: z.iso.date({ error: () => m.placements_day_wrong() }),
  reason: z.enum(endReasons, { error: () => m.placements_choose_reason() }),
});
