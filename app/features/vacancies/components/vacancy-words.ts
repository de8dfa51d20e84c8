import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { dayWithYear } from "~/platform/dates";
import { euros, withTenthIfAny } from "~/platform/formats";
import type { NotNeededId, Problem } from "../model/content-rules";
import type { HideablePart } from "../model/show-less";
import type { StepId } from "../model/steps";
import type { VacancyAction, VacancyState } from "../model/vacancy-states";

type Pay = { remuneration: { id: string; label: string } | null; payMinCents: number | null; payMaxCents: number | null; payScale: string };

/** "€ 15,10 per uur", "€ 14,50 tot € 16,00 per uur", a scale, or in words that there is no wage. Empty while it is not known. */
export function payWords({ remuneration, payMinCents, payMaxCents, payScale }: Pay): string {
  if (!remuneration) return "";
  if (remuneration.id === "allowance") return m.vacancies_pay_allowance();
  if (remuneration.id === "none") return m.vacancies_pay_none();
  if (payMinCents !== null && payMaxCents !== null && payMaxCents > payMinCents) return m.vacancies_pay_between({ low: euros(payMinCents, getLocale()), high: euros(payMaxCents, getLocale()) });
  const amount = payMinCents ?? payMaxCents;
  if (amount !== null) return m.vacancies_pay_exact({ amount: euros(amount, getLocale()) });
  return payScale || m.vacancies_pay_wage();
}

/** "12 uur per week", "12 tot 16 uur per week". */
export function hoursWords({ hoursMin, hoursMax }: { hoursMin: number | null; hoursMax: number | null }): string {
  if (hoursMin !== null && hoursMax !== null && hoursMax > hoursMin) return m.vacancies_hours_between({ low: hoursMin, high: hoursMax });
  const hours = hoursMin ?? hoursMax;
  return hours === null ? "" : m.vacancies_hours_exact({ hours });
}

/** How long a task takes, from its share of the week and the hours; as percent while the hours are not known. */
export function shareWords(share: number, hours: number | null): string {
  if (hours === null) return m.vacancies_share_percent({ share });
  const minutes = (share / 100) * hours * 60;
  if (minutes < 75) return m.vacancies_share_hour();
  const halfHours = Math.round(minutes / 30) / 2;
  return m.vacancies_share_hours({ hours: withTenthIfAny(halfHours, getLocale()) });
}

/** "3 maart 2027" from an ISO day or a moment. */
export function dayWords(day: string | Date): string {
  const moment = typeof day === "string" ? new Date(`${day.slice(0, 10)}T12:00:00Z`) : day;
  return dayWithYear(moment, getLocale());
}

export function stateWords(state: VacancyState, isWaiting = false): string {
  if (state === "published" && isWaiting) return m.vacancies_state_published_waiting();
  const words = { draft: m.vacancies_state_draft, submitted: m.vacancies_state_submitted, published: m.vacancies_state_published, paused: m.vacancies_state_paused, filled: m.vacancies_state_filled, closed: m.vacancies_state_closed };
  return words[state]();
}

export function notNeededWords(id: NotNeededId): string {
  const words = { diploma: m.vacancies_not_diploma, experience: m.vacancies_not_experience, letter: m.vacancies_not_letter, writing: m.vacancies_not_writing, licence: m.vacancies_not_licence };
  return words[id]();
}

export function stepWords(step: StepId): string {
  const words = { kind: m.vacancies_step_kind, tasks: m.vacancies_step_tasks, times: m.vacancies_step_times, needs: m.vacancies_step_needs, offer: m.vacancies_step_offer, about: m.vacancies_step_about, day: m.vacancies_step_day, send: m.vacancies_step_send };
  return words[step]();
}

export function partWords(part: HideablePart): string {
  const words = { harrie: m.vacancies_part_harrie, day: m.vacancies_part_day, offersText: m.vacancies_part_offers_text, guarantee: m.vacancies_part_guarantee, supports: m.vacancies_part_supports };
  return words[part]();
}

const problemMessages: Record<Problem, () => string> = {
  placeKindMissing: m.vacancies_problem_place_kind,
  remunerationMissing: m.vacancies_problem_remuneration,
  remunerationWrong: m.vacancies_problem_remuneration_wrong,
  payMissing: m.vacancies_problem_pay,
  payOrder: m.vacancies_problem_pay_order,
  contractMissing: m.vacancies_problem_contract,
  contractLengthMissing: m.vacancies_problem_contract_length,
  endDateMissing: m.vacancies_problem_end_date,
  endDatePast: m.vacancies_problem_end_date_past,
  goalMissing: m.vacancies_problem_goal,
  nextStepMissing: m.vacancies_problem_next_step,
  tasksMissing: m.vacancies_problem_tasks,
  againstLaw: m.vacancies_problem_against_law,
  hoursMissing: m.vacancies_problem_hours,
  hoursOrder: m.vacancies_problem_hours_order,
  dayPartsMissing: m.vacancies_problem_day_parts,
  dutchLevelMissing: m.vacancies_problem_dutch,
  needTextMissing: m.vacancies_problem_need_text,
  needTaskMissing: m.vacancies_problem_need_task,
  titleMissing: m.vacancies_problem_title,
  aboutMissing: m.vacancies_problem_about,
  motivesMissing: m.vacancies_problem_motives,
};

export const problemWords = (problem: Problem): string => problemMessages[problem]();

const eventMessages: Partial<Record<VacancyAction | "create", () => string>> = {
  create: m.vacancies_event_create,
  submit: m.vacancies_event_submit,
  submitChange: m.vacancies_event_submit_change,
  withdraw: m.vacancies_event_withdraw,
  withdrawChange: m.vacancies_event_withdraw,
  approve: m.vacancies_event_approve,
  approveChange: m.vacancies_event_approve_change,
  askChanges: m.vacancies_event_ask_changes,
  askChangesToChange: m.vacancies_event_ask_changes,
  reject: m.vacancies_event_reject,
  rejectChange: m.vacancies_event_reject_change,
  showLess: m.vacancies_event_show_less,
  confirm: m.vacancies_event_confirm,
  pause: m.vacancies_event_pause,
  stopShowing: m.vacancies_event_stop_showing,
  showAgain: m.vacancies_event_show_again,
  resume: m.vacancies_event_resume,
  fill: m.vacancies_event_fill,
  close: m.vacancies_event_close,
  expire: m.vacancies_event_expire,
};

/** What happened, in words; rows without a known action tell the state that followed. */
export function eventWords(action: string, to: VacancyState): string {
  return eventMessages[action as VacancyAction]?.() ?? stateWords(to);
}
