import { z } from "zod";
import { m } from "~/paraglide/messages";
import { trialLimits } from "./trial-limits";
import { findTrialProblem, mostMonths } from "./trial-rules";

const words = (missing: () => string, max: number) => z.string({ error: missing }).trim().min(1, { error: missing }).max(max, { error: () => m.placements_too_long({ max }) });
const day = () => z.iso.date({ error: () => m.placements_day_wrong() });
const hours = () => m.placements_hours_wrong();

/** What is agreed for a trial. Amounts and the reason for a benefit are not asked. */
export const trialForm = z
  .object({
    goal: words(() => m.placements_missing_goal(), trialLimits.text),
    tasks: words(() => m.placements_missing_tasks(), trialLimits.text),
    guide: words(() => m.placements_missing_guide(), trialLimits.line),
    daySchedule: words(() => m.placements_missing_schedule(), trialLimits.text),
    startsOn: day(),
    endsOn: day(),
    hoursPerWeek: z.coerce.number({ error: hours }).int({ error: hours }).min(1, { error: hours }).max(40, { error: hours }),
    longReason: z.string().trim().max(trialLimits.text, { error: () => m.placements_too_long({ max: trialLimits.text }) }).default(""),
  })
  .superRefine((trial, context) => {
    const problem = findTrialProblem(trial);
    if (problem === "endBeforeStart") context.addIssue({ code: "custom", path: ["endsOn"], message: m.placements_end_before_start() });
    if (problem === "tooLong") context.addIssue({ code: "custom", path: ["endsOn"], message: m.placements_trial_too_long({ months: mostMonths }) });
    if (problem === "needsReason") context.addIssue({ code: "custom", path: ["longReason"], message: m.placements_trial_needs_reason() });
  });

export type TrialValues = z.output<typeof trialForm>;
