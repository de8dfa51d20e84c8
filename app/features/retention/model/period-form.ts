import { z } from "zod";
import { retentionMonths } from "./retention";

export const periodForm = z.object({
  municipalityId: z.uuid(),
  months: z.coerce.number("months_between").int("months_between").min(retentionMonths.least, "months_between").max(retentionMonths.most, "months_between"),
});
export type PeriodInput = z.infer<typeof periodForm>;
