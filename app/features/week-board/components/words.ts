import { stageName, type Stage } from "~/features/caseload";
import { m } from "~/paraglide/messages";
import type { Move } from "../model/board";
import type { DecisionState } from "../model/decisions";
import type { MeetingStep } from "../model/meetings";

/** What a mark at a name says; empty for who stands where it stood. */
export function moveText(move: Move, before: Stage | null): string {
  if (move === "new") return m.week_board_new();
  if (move === "none" || !before) return "";
  return move === "forward" ? m.week_board_forward({ stage: stageName(before) }) : m.week_board_back({ stage: stageName(before) });
}

const steps: Record<MeetingStep, () => string> = {
  mutual: m.week_board_step_mutual, approved: m.week_board_step_approved, planned: m.week_board_step_planned,
  placed: m.week_board_step_placed, trial: m.week_board_step_trial, work: m.week_board_step_work,
};
export const stepText = (step: MeetingStep): string => steps[step]();

export function decisionText(state: DecisionState, doneOn: string): string {
  if (state === "done") return m.week_board_state_done({ date: doneOn });
  if (state === "carried") return m.week_board_state_carried();
  return state === "late" ? m.week_board_state_late() : m.week_board_state_open();
}
