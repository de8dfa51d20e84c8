import { beginWith, kindIcons, lookAt, whyItMatters, type ReviewKind } from "~/features/reviews";
import { m } from "~/paraglide/messages";
import type { IconName } from "~/ui";
import type { Need, Stage } from "../model/needs";
import type { Scope } from "../policy";

type Kind = ReviewKind | "match" | "intake";
type ProfileState = "draft" | "submitted" | "live" | "changed" | "paused";

/** A small number as a word at the begin of a heading: "Zes dingen wachten op jou". */
export function countTitle(count: number): string {
  const words = [m.caseload_count_2, m.caseload_count_3, m.caseload_count_4, m.caseload_count_5, m.caseload_count_6, m.caseload_count_7, m.caseload_count_8, m.caseload_count_9, m.caseload_count_10, m.caseload_count_11, m.caseload_count_12];
  if (count === 0) return m.caseload_waits_none();
  if (count === 1) return m.caseload_waits_one();
  return m.caseload_waits_other({ count: words[count - 2]?.() ?? String(count) });
}

export function greeting(hour: number, name: string): string {
  if (hour < 12) return m.caseload_morning({ name });
  return hour < 18 ? m.caseload_afternoon({ name }) : m.caseload_evening({ name });
}

export const iconOf = (kind: Kind): IconName | "match" => (kind === "match" ? "match" : kind === "intake" ? "people" : kindIcons[kind]);

/** The yellow panel: what to begin with, why, and the words on its button. */
export function firstWords(kind: Kind, title: string): { title: string; text: string; button: string } {
  if (kind === "match") return { title: m.caseload_begin_match({ title }), text: m.caseload_why_match(), button: m.caseload_look_match() };
  if (kind === "intake") return { title: m.caseload_begin_intake({ title }), text: m.caseload_why_intake(), button: m.caseload_look_intake() };
  return { title: beginWith(kind, title), text: whyItMatters(kind), button: lookAt(kind) };
}

const stageNames: Record<Stage, () => string> = {
  gettingToKnow: m.caseload_stage_getting_to_know,
  preparing: m.caseload_stage_preparing,
  findable: m.caseload_stage_findable,
  talking: m.caseload_stage_talking,
  working: m.caseload_stage_working,
};
export const stageName = (stage: Stage): string => stageNames[stage]();

const needNames: Record<Need, () => string> = {
  trouble: m.caseload_need_trouble,
  notHeardFrom: m.caseload_need_not_heard_from,
  contractEnds: m.caseload_need_contract_ends,
  startsSoon: m.caseload_need_starts_soon,
  offerRunsOut: m.caseload_need_offer_runs_out,
  workEnded: m.caseload_need_work_ended,
  newAnswer: m.caseload_need_new_answer,
  waitsForReview: m.caseload_need_waits_for_review,
  contactDue: m.caseload_need_contact_due,
  stalled: m.caseload_need_stalled,
  longNotSpoken: m.caseload_need_long_not_spoken,
};
export const needName = (need: Need): string => needNames[need]();

const stateNames: Record<ProfileState, () => string> = {
  draft: m.caseload_state_draft,
  submitted: m.caseload_state_submitted,
  live: m.caseload_state_live,
  changed: m.caseload_state_changed,
  paused: m.caseload_state_paused,
};
export const stateName = (state: ProfileState): string => stateNames[state]();

const scopeNames: Record<Scope, () => string> = { own: m.caseload_scope_own, colleagues: m.caseload_scope_colleagues, region: m.caseload_scope_region };
export const scopeName = (scope: Scope): string => scopeNames[scope]();

/** "3 weken", "13 maanden": how long ago in words that one would say. */
export function longAgo(days: number): string {
  if (days < 14) return days === 1 ? m.caseload_days_one() : m.caseload_days_other({ count: Math.max(0, days) });
  if (days < 70) return m.caseload_weeks({ count: Math.round(days / 7) });
  return m.caseload_months({ count: Math.round(days / 30.4) });
}

/** What is wrong in a form, by the codes of its schema. */
export function formError(code: string): string {
  const errors: Record<string, () => string> = {
    firstName: m.caseload_error_first_name,
    email: m.caseload_error_email,
    place: m.caseload_error_place,
    tooLong: m.caseload_error_too_long,
    colleague: m.caseload_choose_colleague,
    from: m.caseload_error_from,
    until: m.caseload_error_until,
  };
  return errors[code]?.() ?? m.caseload_error_other();
}

const answerTexts: Record<string, () => string> = {
  paidWork: m.caseload_looks_paid_work,
  moreHours: m.caseload_looks_more_hours,
  learning: m.caseload_looks_learning,
  experience: m.caseload_looks_experience,
  volunteering: m.caseload_looks_volunteering,
  notSure: m.caseload_looks_not_sure,
  no: m.caseload_works_no,
  someHours: m.caseload_works_some_hours,
  unpaid: m.caseload_works_unpaid,
};
/** An answer to a question of the open door. */
export const answerText = (id: string): string => answerTexts[id]?.() ?? "";
