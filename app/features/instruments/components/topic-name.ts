import { m } from "~/paraglide/messages";
import type { Topic } from "../model/topics";

const names: Record<Topic, () => string> = {
  trialPlacement: m.instruments_topic_trial,
  jobCoach: m.instruments_topic_coach,
  adjustment: m.instruments_topic_adjustment,
  wageCost: m.instruments_topic_wage,
  noRisk: m.instruments_topic_risk,
  travel: m.instruments_topic_travel,
  language: m.instruments_topic_language,
  learning: m.instruments_topic_learning,
  volunteering: m.instruments_topic_volunteering,
  mentor: m.instruments_topic_mentor,
};
export const topicName = (topic: Topic): string => names[topic]();
