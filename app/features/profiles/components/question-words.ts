import { m } from "~/paraglide/messages";
import type { QuestionId } from "../model/questions";

const words: Record<QuestionId, { name: () => string; title: () => string; lead: () => string }> = {
  talents: { name: m.profiles_q_talents, title: m.profiles_q_talents_title, lead: m.profiles_q_talents_lead },
  motives: { name: m.profiles_q_motives, title: m.profiles_q_motives_title, lead: m.profiles_q_motives_lead },
  leisure: { name: m.profiles_q_leisure, title: m.profiles_q_leisure_title, lead: m.profiles_q_leisure_lead },
  tasks: { name: m.profiles_q_tasks, title: m.profiles_q_tasks_title, lead: m.profiles_q_tasks_lead },
  languages: { name: m.profiles_q_languages, title: m.profiles_q_languages_title, lead: m.profiles_q_languages_lead },
  hours: { name: m.profiles_q_hours, title: m.profiles_q_hours_title, lead: m.profiles_q_hours_lead },
  start: { name: m.profiles_q_start, title: m.profiles_q_start_title, lead: m.profiles_q_start_lead },
  travel: { name: m.profiles_q_travel, title: m.profiles_q_travel_title, lead: m.profiles_q_travel_lead },
  licences: { name: m.profiles_q_licences, title: m.profiles_q_licences_title, lead: m.profiles_q_licences_lead },
  experience: { name: m.profiles_q_experience, title: m.profiles_q_experience_title, lead: m.profiles_q_experience_lead },
  placeKinds: { name: m.profiles_q_place_kinds, title: m.profiles_q_place_kinds_title, lead: m.profiles_q_place_kinds_lead },
  supports: { name: m.profiles_q_supports, title: m.profiles_q_supports_title, lead: m.profiles_q_supports_lead },
  video: { name: m.profiles_q_video, title: m.profiles_q_video_title, lead: m.profiles_q_video_lead },
  showing: { name: m.profiles_q_showing, title: m.profiles_q_showing_title, lead: m.profiles_q_showing_lead },
};

/** Short name of a question, for lists ("Talenten"). */
export const questionName = (id: QuestionId): string => words[id].name();
export const questionTitle = (id: QuestionId): string => words[id].title();
export const questionLead = (id: QuestionId): string => words[id].lead();
