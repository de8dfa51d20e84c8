import { m } from "~/paraglide/messages";
import type { Going } from "../model/check-ins";
import type { GrowthKind } from "../model/growth";
import type { ContractKind, EndReason, ownReasons } from "../model/choices";
import type { Instrument } from "../model/instruments";
import type { PlacementAction, PlacementState } from "../model/steps";

const contracts: Record<ContractKind, () => string> = {
  temporary: () => m.placements_contract_temporary(),
  permanent: () => m.placements_contract_permanent(),
  secondment: () => m.placements_contract_secondment(),
  noContract: () => m.placements_contract_none(),
};
export const contractWord = (kind: string): string => (kind in contracts ? contracts[kind as ContractKind]() : "");

const instrumentNames: Record<Instrument, () => string> = {
  jobCoach: () => m.placements_instrument_job_coach(),
  wageSubsidy: () => m.placements_instrument_wage_subsidy(),
  noRisk: () => m.placements_instrument_no_risk(),
  harrie: () => m.placements_instrument_harrie(),
  adaptedWorkplace: () => m.placements_instrument_workplace(),
  training: () => m.placements_instrument_training(),
  workCheque: () => m.placements_instrument_cheque(),
  trialPlacement: () => m.placements_instrument_trial(),
};
export const instrumentWord = (id: string): string => (id in instrumentNames ? instrumentNames[id as Instrument]() : "");

const reasons: Record<EndReason | (typeof ownReasons)[number], () => string> = {
  contractOver: () => m.placements_reason_contract_over(),
  otherWork: () => m.placements_reason_other_work(),
  workDidNotFit: () => m.placements_reason_work(),
  hoursDidNotFit: () => m.placements_reason_hours(),
  tooHard: () => m.placements_reason_hard(),
  travel: () => m.placements_reason_travel(),
  companyStopped: () => m.placements_reason_company(),
  other: () => m.placements_reason_other(),
  becameWork: () => m.placements_reason_became_work(),
  erased: () => m.placements_reason_erased(),
  endedElsewhere: () => m.placements_reason_elsewhere(),
};
export const reasonWord = (reason: string): string => (reason in reasons ? reasons[reason as EndReason]() : "");

type Told = { kind: "work" | "trial"; state: PlacementState; from: string; until: string | null; ended: string | null };

/** Where it stands, in a sentence. */
export function stateWords({ kind, state, from, until, ended }: Told): string {
  if (state === "agreeing") return m.placements_state_agreeing();
  if (state === "ended") return m.placements_state_ended({ day: ended ?? "" });
  if (state === "planned") return kind === "trial" ? m.placements_state_trial_planned({ day: from }) : m.placements_state_planned({ day: from });
  if (kind === "trial") return m.placements_state_trial_running({ day: until ?? "" });
  return until ? m.placements_state_running_until({ day: from, until }) : m.placements_state_running({ day: from });
}

const steps: Record<PlacementAction, () => string> = {
  begin: () => m.placements_log_begin(),
  draft: () => m.placements_log_draft(),
  change: () => m.placements_log_change(),
  settle: () => m.placements_log_settle(),
  adjust: () => m.placements_log_adjust(),
  start: () => m.placements_log_start(),
  end: () => m.placements_log_end(),
};
export const stepWord = (action: string): string => (action in steps ? steps[action as PlacementAction]() : "");

export function partyWord(party: string, names: { person: string; company: string; contact: string }): string {
  if (party === "jobseeker") return names.person;
  if (party === "jobCoach") return m.placements_job_coach();
  return party === "employer" ? names.company : names.contact || m.placements_contact();
}

const goingNames: Record<Going, () => string> = { well: () => m.placements_going_well(), soSo: () => m.placements_going_so_so(), notWell: () => m.placements_going_not_well() };
export const goingWord = (going: string | null): string => (going !== null && going in goingNames ? goingNames[going as Going]() : "");

const growthNames: Record<GrowthKind, () => string> = {
  moreHours: () => m.placements_growth_more_hours(),
  moreTasks: () => m.placements_growth_more_tasks(),
  language: () => m.placements_growth_language(),
  certificate: () => m.placements_growth_certificate(),
  regularWork: () => m.placements_growth_regular_work(),
  other: () => m.placements_growth_other(),
};
export const growthWord = (kind: string): string => (kind in growthNames ? growthNames[kind as GrowthKind]() : "");

/** "na 1 maand", "na een jaar". */
export const afterMonths = (month: number): string => (month === 1 ? m.placements_after_one_month() : month === 12 ? m.placements_after_a_year() : m.placements_after_months({ count: month }));
