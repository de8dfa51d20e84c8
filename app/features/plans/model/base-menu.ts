import { m } from "~/paraglide/messages";

/** What every municipality has on its menu unless it leaves it out. The words are those of a plan, so of the person. */
export const baseMenu = ["training", "language", "budgetHelp", "volunteering", "workExperience", "trialPlacement", "jobCoach", "presentation", "digital", "transport", "childcare", "sport", "talks"] as const;
export type BaseItem = (typeof baseMenu)[number];

const names: Record<BaseItem, () => string> = {
  training: m.plans_menu_training,
  language: m.plans_menu_language,
  budgetHelp: m.plans_menu_budget_help,
  volunteering: m.plans_menu_volunteering,
  workExperience: m.plans_menu_work_experience,
  trialPlacement: m.plans_menu_trial_placement,
  jobCoach: m.plans_menu_job_coach,
  presentation: m.plans_menu_presentation,
  digital: m.plans_menu_digital,
  transport: m.plans_menu_transport,
  childcare: m.plans_menu_childcare,
  sport: m.plans_menu_sport,
  talks: m.plans_menu_talks,
};
export const baseName = (item: BaseItem): string => names[item]();
export const isBaseItem = (id: string): id is BaseItem => (baseMenu as readonly string[]).includes(id);
