import { z } from "zod";
import { m } from "~/paraglide/messages";
import { ladderSteps } from "./ladder";
import { interventionStates, planLimits } from "./plan-limits";

const text = (max: number) => z.string().trim().max(max, { error: () => m.plans_too_long({ max }) }).default("");
const required = (max: number, missing: () => string) => z.string({ error: missing }).trim().min(1, { error: missing }).max(max, { error: () => m.plans_too_long({ max }) });

export const stepForm = z.object({
  step: z.coerce.number({ error: () => m.plans_step_missing() }).refine((step) => (ladderSteps as readonly number[]).includes(step), { error: () => m.plans_step_missing() }),
  since: z.iso.date({ error: () => m.plans_since_missing() }),
  reason: required(planLimits.reason, () => m.plans_reason_missing()),
});
export type StepInput = z.output<typeof stepForm>;

export const goalForm = z.object({ goal: required(planLimits.goal, () => m.plans_goal_missing()) });

export const interventionForm = z.object({
  what: required(planLimits.what, () => m.plans_what_missing()),
  who: text(planLimits.who),
  by: z.iso.date({ error: () => m.plans_by_wrong() }).optional(),
});
export type InterventionInput = z.output<typeof interventionForm>;

export const resultForm = z.object({ interventionId: z.uuid({ error: () => m.plans_what_missing() }), state: z.enum(interventionStates, { error: () => m.plans_state_missing() }), result: text(planLimits.result) });
export type ResultInput = z.output<typeof resultForm>;

export const menuForm = z.object({ name: required(planLimits.what, () => m.plans_menu_name_missing()), municipalityId: z.uuid({ error: () => m.plans_menu_name_missing() }) });
