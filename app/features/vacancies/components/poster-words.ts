import { m } from "~/paraglide/messages";
import type { Problem } from "../model/content-rules";
import type { HideablePart } from "../model/show-less";
import type { StepId } from "../model/steps";
import type { VacancyAction, VacancyState } from "../model/vacancy-states";
import { stateWords } from "./vacancy-words";

// Only who posts a vacancy reads these: apart, so that a visitor of work does not load them.

export function stepWords(step: StepId): string {
  const words = { kind: m.vacancies_step_kind, tasks: m.vacancies_step_tasks, times: m.vacancies_step_times, needs: m.vacancies_step_needs, offer: m.vacancies_step_offer, about: m.vacancies_step_about, day: m.vacancies_step_day, photos: m.vacancies_step_photos, send: m.vacancies_step_send };
  return words[step]();
}

export function partWords(part: HideablePart): string {
  const words = { harrie: m.vacancies_part_harrie, day: m.vacancies_part_day, offersText: m.vacancies_part_offers_text, guarantee: m.vacancies_part_guarantee, supports: m.vacancies_part_supports, photos: m.vacancies_part_photos };
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
  photoAltMissing: m.vacancies_problem_photo_alt,
  againstLaw: m.vacancies_problem_against_law,
  privateWords: m.vacancies_problem_private_words,
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
