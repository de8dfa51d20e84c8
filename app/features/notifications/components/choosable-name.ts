import { m } from "~/paraglide/messages";
import type { kinds, MailKind } from "../model/kinds";

type Choosable = { [K in MailKind]: (typeof kinds)[K]["mutable"] extends true ? K : never }[MailKind];

const names: Record<Choosable, () => string> = {
  intake_new: () => m.notifications_choose_intake_new(),
  profile_submitted: () => m.notifications_choose_profile_submitted(),
  work_new: () => m.notifications_choose_work_new(),
  vacancy_again: () => m.notifications_choose_vacancy_again(),
  vacancy_submitted: () => m.notifications_choose_vacancy_submitted(),
  available_asked: () => m.notifications_choose_available_asked(),
  available_last: () => m.notifications_choose_available_last(),
  vacancy_expires: () => m.notifications_choose_vacancy_expires(),
  label_asked: () => m.notifications_choose_label_asked(),
  story_answered: () => m.notifications_choose_story_answered(),
  company_waiting: () => m.notifications_choose_company_waiting(),
  company_second_yes: () => m.notifications_choose_company_second_yes(),
  match_interest: () => m.notifications_choose_match_interest(),
  match_yes: () => m.notifications_choose_match_yes(),
  match_declined: () => m.notifications_choose_match_declined(),
  match_withdrawn: () => m.notifications_choose_match_withdrawn(),
  match_planned: () => m.notifications_choose_match_planned(),
  match_placed: () => m.notifications_choose_match_placed(),
  match_closed_kindly: () => m.notifications_choose_match_closed_kindly(),
  answer_reminder: () => m.notifications_choose_answer_reminder(),
  training_sign_up: () => m.notifications_choose_training_sign_up(),
  training_withdrawn: () => m.notifications_choose_training_withdrawn(),
  exercise_shared: () => m.notifications_choose_exercise_shared(),
  tour_tomorrow: () => m.notifications_choose_tour_tomorrow(),
  tour_sign_up: () => m.notifications_choose_tour_sign_up(),
  tour_withdrawn: () => m.notifications_choose_tour_withdrawn(),
  group_tomorrow: () => m.notifications_choose_group_tomorrow(),
  group_yes: () => m.notifications_choose_group_yes(),
  group_no: () => m.notifications_choose_group_no(),
  group_left: () => m.notifications_choose_group_left(),
  talent_offer_reminder: () => m.notifications_choose_talent_offer_reminder(),
  company_wish_asked: () => m.notifications_choose_company_wish_asked(),
  plan_agreed: () => m.notifications_choose_plan_agreed(),
  retention_of_people: () => m.notifications_choose_retention_of_people(),
  message_new: () => m.notifications_choose_message_new(),
};

/** What happens, in the words of the page where one chooses. */
export const choosableName = (kind: MailKind): string => (kind in names ? names[kind as Choosable]() : "");
