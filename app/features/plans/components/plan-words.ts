import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { dayWithYear } from "~/platform/dates";
import type { InterventionState } from "../model/plan-limits";

const steps: Record<number, () => string> = { 1: m.plans_step_1, 2: m.plans_step_2, 3: m.plans_step_3, 4: m.plans_step_4, 5: m.plans_step_5, 6: m.plans_step_6 };
export const stepName = (step: number): string => steps[step]?.() ?? "";

const states: Record<InterventionState, () => string> = { planned: m.plans_state_planned, running: m.plans_state_running, done: m.plans_state_done, stopped: m.plans_state_stopped };
export const interventionStateName = (state: InterventionState): string => states[state]();

export const dayWords = (day: Date | string): string => dayWithYear(new Date(day), getLocale());
