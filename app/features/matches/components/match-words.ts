import { m } from "~/paraglide/messages";
import { monthOf } from "~/features/answers";
import { getLocale } from "~/paraglide/runtime";
import { now } from "~/platform/clock";
import { shortDay } from "~/platform/dates";
import type { MatchCheck } from "../model/checks";
import type { StartProblem } from "../model/start-rules";
import type { StepId, StepState } from "../model/steps";
import type { MatchOrigin, MatchState } from "../model/transitions";

/** Who reads. A contact person reads the same whoever's person it is. */
export type Side = "jobseeker" | "employer" | "contact";

/** Names as this side may know them. */
export type Names = { person: string; company: string; contact: string };

/** Why a match cannot begin, kindly and with what to do. */
export function startProblemText(problem: StartProblem, origin: MatchOrigin): string {
  const forPerson = origin === "interest";
  const texts: Record<StartProblem, () => string> = {
    notPublished: m.matches_start_not_published,
    full: m.matches_start_full,
    openHiring: m.matches_start_open_hiring,
    proposalOnly: forPerson ? m.matches_start_proposal_only_person : m.matches_start_proposal_only_company,
    companyNotVerified: m.matches_start_company_not_verified,
    companyRests: forPerson ? m.matches_start_company_rests_person : m.matches_start_company_rests_other,
    monthIsFull: () => m.matches_start_month_full({ day: shortDay(monthOf(now()).until, getLocale()) }),
    noProfile: forPerson ? m.matches_start_no_profile_person : m.matches_start_no_profile_other,
    paused: forPerson ? m.matches_start_paused_person : m.matches_start_paused_other,
    hidden: forPerson ? m.matches_start_hidden_person : m.matches_start_hidden_other,
  };
  return texts[problem]();
}

type Headline = { side: Side; /** nobody but this side stayed silent, or this side too */ silentMe: boolean; state: MatchState; saidYes: boolean; endedByMe: boolean; names: Names; what: string; when: string; started: boolean };

/** Where it stands, in one or two sentences. */
export function headlineOf({ side, silentMe, state, saidYes, endedByMe, names, what, when, started }: Headline): string {
  switch (state) {
    case "interest":
      return { jobseeker: m.matches_head_interest_jobseeker, employer: m.matches_head_interest_employer, contact: m.matches_head_interest_contact }[side](names);
    case "invitation":
      return { jobseeker: m.matches_head_invitation_jobseeker, employer: m.matches_head_invitation_employer, contact: m.matches_head_invitation_contact }[side](names);
    case "proposal":
      if (side === "contact") return m.matches_head_proposal_contact(names);
      if (saidYes) return side === "jobseeker" ? m.matches_head_proposal_jobseeker_waits(names) : m.matches_head_proposal_employer_waits(names);
      return side === "jobseeker" ? m.matches_head_proposal_jobseeker(names) : m.matches_head_proposal_employer(names);
    case "mutual":
      return side === "contact" ? m.matches_head_mutual_contact(names) : m.matches_head_mutual(names);
    case "approved":
      return { jobseeker: m.matches_head_approved_jobseeker, employer: m.matches_head_approved_employer, contact: m.matches_head_approved_contact }[side](names);
    case "planned":
      return m.matches_head_planned({ what, when });
    case "placed":
      if (side === "jobseeker") return started ? m.matches_head_works_jobseeker({ when }) : m.matches_head_placed_jobseeker({ when });
      return started ? m.matches_head_works({ ...names, when }) : m.matches_head_placed({ ...names, when });
    case "completed":
      return m.matches_head_completed();
    case "refused":
      return side === "employer" ? m.matches_head_refused_employer() : m.matches_head_refused();
    case "declined":
      if (endedByMe) return m.matches_head_declined_me();
      return { jobseeker: m.matches_head_declined_jobseeker, employer: m.matches_head_declined_employer, contact: m.matches_head_declined_contact }[side](names);
    case "withdrawn":
      return endedByMe ? m.matches_head_withdrawn_me() : m.matches_head_withdrawn();
    case "expired":
      if (silentMe) return side === "jobseeker" ? m.matches_head_expired_jobseeker_silent() : m.matches_head_expired_employer_silent();
      return side === "jobseeker" ? m.matches_head_expired_jobseeker() : m.matches_head_expired();
  }
}

type StepWords = { id: StepId; state: StepState; side: Side; names: Names; origin: MatchOrigin; what: string };

/** A step of the line: "Jij zei ja", "Ria vindt het goed", "Aan het werk". */
export function stepTitle({ id, state, side, names, origin, what }: StepWords): string {
  switch (id) {
    case "proposal":
      return side === "contact" ? m.matches_step_proposal_contact() : m.matches_step_proposal(names);
    case "jobseeker":
      return answerTitle(state, side === "jobseeker", names.person, false);
    case "employer":
      return answerTitle(state, side === "employer", names.company, origin === "invitation");
    case "approval":
      if (state === "stopped") return m.matches_step_approval_no();
      return state === "done" ? m.matches_step_approval_done(names) : m.matches_step_approval(names);
    case "meeting":
      return what || m.matches_step_meeting();
    case "work":
      return m.matches_step_work();
  }
}

function answerTitle(state: StepState, isMe: boolean, name: string, invited: boolean): string {
  if (state === "done") return invited ? (isMe ? m.matches_step_invited_me() : m.matches_step_invited({ name })) : isMe ? m.matches_step_yes_me() : m.matches_step_yes({ name });
  if (state === "stopped") return isMe ? m.matches_step_stopped_me() : m.matches_step_stopped({ name });
  return isMe ? m.matches_step_asked_me() : m.matches_step_asked({ name });
}

/** What comes under a step that is not done. */
export function stepText({ id, state, side, names }: StepWords): string {
  if (state === "done" || state === "stopped") return "";
  if (id === "approval") return m.matches_step_approval_text();
  if (id === "meeting") return state === "now" ? m.matches_step_meeting_now() : m.matches_step_meeting_later();
  if (id === "work") return side === "jobseeker" ? m.matches_step_work_text(names) : "";
  return state === "now" && ((id === "jobseeker") === (side === "jobseeker")) && side !== "contact" ? m.matches_step_your_turn() : "";
}

type EventWords = { by: string; action: string; side: Side; names: Names; actor: string; when: string };

/** A line of the log. */
export function eventTitle({ by, action, side, names, actor, when }: EventWords): string {
  const me = (by === "jobseeker" && side === "jobseeker") || (by === "employer" && side === "employer");
  const name = me ? m.matches_log_you() : by === "jobseeker" ? names.person : by === "employer" ? names.company : by === "contactPerson" ? actor || names.contact : m.matches_log_meedoen();
  const titles: Record<string, (input: { name: string; when: string; company: string }) => string> = {
    showInterest: m.matches_log_interest,
    invite: m.matches_log_invitation,
    propose: m.matches_log_proposal,
    sayYes: m.matches_log_yes,
    decline: m.matches_log_decline,
    approve: m.matches_log_approve,
    refuse: m.matches_log_refuse,
    plan: m.matches_log_plan,
    place: m.matches_log_place,
    complete: m.matches_log_complete,
    withdraw: m.matches_log_withdraw,
    expire: m.matches_log_expire,
    close: m.matches_log_close,
  };
  return (titles[action] ?? m.matches_log_other)({ name, when, company: names.company });
}

const checkTexts: Record<MatchCheck, () => string> = {
  personKnows: m.matches_check_person_knows,
  detailsShared: m.matches_check_details_shared,
  placeFits: m.matches_check_place_fits,
  hoursFit: m.matches_check_hours_fit,
  careFits: m.matches_check_care_fits,
  travelFits: m.matches_check_travel_fits,
  moneyExplained: m.matches_check_money_explained,
  goalAgreed: m.matches_check_goal_agreed,
  nextStepAgreed: m.matches_check_next_step_agreed,
};

export const checkLabel = (check: MatchCheck): string => checkTexts[check]();
