import { m } from "~/paraglide/messages";
import { outcomes, type MomentOutcome } from "../model/moments";
import type { RoundState } from "../model/rounds";

const outcomeNames: Record<MomentOutcome, () => string> = {
  workNow: m.contact_moments_work_now,
  learningPlace: m.contact_moments_learning_place,
  helpFirst: m.contact_moments_help_first,
  later: m.contact_moments_later,
  referred: m.contact_moments_referred,
  didNotCome: m.contact_moments_did_not_come,
  doesNotWant: m.contact_moments_does_not_want,
};
export const outcomeName = (outcome: MomentOutcome): string => outcomeNames[outcome]();

/** "Weer contact na 2 weken": the rule in words, beside the choice. */
export function againAfter(outcome: MomentOutcome): string {
  const count = outcomes[outcome];
  return count % 7 === 0 && count < 30 ? (count === 7 ? m.contact_moments_again_week() : m.contact_moments_again_weeks({ count: count / 7 })) : m.contact_moments_again_days({ count });
}

const stateNames: Record<RoundState, () => string> = {
  toDo: m.contact_moments_state_to_do,
  again: m.contact_moments_state_again,
  spoken: m.contact_moments_state_spoken,
  done: m.contact_moments_state_done,
};
export const stateName = (state: RoundState): string => stateNames[state]();

export const monthsName = (months: number, whoever: string): string => (months === 0 ? whoever : months % 12 === 0 ? (months === 12 ? m.contact_moments_year() : m.contact_moments_years({ count: months / 12 })) : m.contact_moments_months({ count: months }));

/** What is wrong in a form, by the codes of its schema. */
export function formError(code: string): string {
  const errors: Record<string, () => string> = {
    kind: m.contact_moments_error_kind,
    outcome: m.contact_moments_error_outcome,
    nextOn: m.contact_moments_error_next,
    note: m.contact_moments_error_note,
    name: m.contact_moments_error_name,
    who: m.contact_moments_error_choose,
    months: m.contact_moments_error_choose,
  };
  return errors[code]?.() ?? m.contact_moments_error_other();
}
