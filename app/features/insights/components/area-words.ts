import { m } from "~/paraglide/messages";
import { shareOf, type Share } from "../model/area-figures";
import type { AreaChoice } from "../read-area-figures.server";

/** A number of people as it is told: 0 stands for fewer than five. */
export const toldWords = (count: number): string => (count === 0 ? m.insights_few() : String(count));
/** In a cell or above a column, where there is little room. */
export const toldShort = (count: number): string => (count === 0 ? m.insights_area_small() : String(count));

export function shareWords(share: Share): string {
  const percent = shareOf(share);
  if (percent === null) return m.insights_area_too_few();
  return share.part === 0 ? m.insights_area_goal_of({ part: toldWords(0), whole: share.whole }) : m.insights_area_share_of({ share: percent, part: toldWords(share.part), whole: share.whole });
}

export function areaName({ kind, name }: Pick<AreaChoice, "kind" | "name">): string {
  if (kind === "organisation") return m.insights_area_kind_organisation({ name });
  return kind === "municipality" ? m.insights_area_kind_municipality({ name }) : m.insights_area_kind_region({ name });
}

const outcomes: Record<string, () => string> = {
  workNow: m.contact_moments_work_now, learningPlace: m.contact_moments_learning_place, helpFirst: m.contact_moments_help_first, later: m.contact_moments_later,
  referred: m.contact_moments_referred, doesNotWant: m.contact_moments_does_not_want, didNotCome: m.contact_moments_did_not_come, notSaid: m.insights_area_talk_not_said,
};
const growth: Record<string, () => string> = {
  moreHours: m.placements_growth_more_hours, moreTasks: m.placements_growth_more_tasks, language: m.placements_growth_language,
  certificate: m.placements_growth_certificate, regularWork: m.placements_growth_regular_work, other: m.placements_growth_other,
};
const found: Record<string, () => string> = {
  fresh: m.insights_area_find_fresh, aging: m.insights_area_find_aging, notConfirmed: m.insights_area_find_notConfirmed, paused: m.insights_area_find_paused,
  waits: m.insights_area_find_waits, draft: m.insights_area_find_draft, gaps: m.insights_area_find_gaps,
};
const answers: Record<string, () => string> = {
  day1: m.insights_area_answer_day1, day3: m.insights_area_answer_day3, week1: m.insights_area_answer_week1, week2: m.insights_area_answer_week2, week3: m.insights_area_answer_week3,
};
const stops: Record<string, () => string> = { begun: m.insights_area_stop_begun, mutual: m.insights_area_stop_mutual, approved: m.insights_area_stop_approved, planned: m.insights_area_stop_planned };
const steps = [m.plans_step_1, m.plans_step_2, m.plans_step_3, m.plans_step_4, m.plans_step_5, m.plans_step_6] as const;

export const partNames = {
  came: { invited: m.insights_area_came_invited, openDoor: m.insights_area_came_openDoor },
  talk: outcomes, growth, found, answers, stops,
  moves: { up: m.insights_area_ladder_up, same: m.insights_area_ladder_same, down: m.insights_area_ladder_down },
  match: { interest: m.insights_origin_interest, invitation: m.insights_origin_invitation, proposal: m.insights_origin_proposal, queue: m.insights_queue_title },
} as const;

export const stepName = (step: string): string => (step === "none" ? m.insights_area_ladder_none() : m.insights_area_ladder_step({ step, name: steps[Number(step) - 1]!() }));
