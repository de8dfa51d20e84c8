import { m } from "~/paraglide/messages";

/** Kinds of place as somebody asks about money, and what is told of each: what changes, what stays, how to come back. */
export const moneyKinds = ["fullTime", "partTime", "trial", "learning", "experience", "volunteering"] as const;
export type MoneyKind = (typeof moneyKinds)[number];
type Words = { title: () => string; changes: () => string; stays: () => string; back: () => string };

export const moneyWords: Record<MoneyKind, Words> = {
  fullTime: { title: m.instruments_money_full_title, changes: m.instruments_money_full_changes, stays: m.instruments_money_full_stays, back: m.instruments_money_full_back },
  partTime: { title: m.instruments_money_part_title, changes: m.instruments_money_part_changes, stays: m.instruments_money_part_stays, back: m.instruments_money_part_back },
  trial: { title: m.instruments_money_trial_title, changes: m.instruments_money_trial_changes, stays: m.instruments_money_trial_stays, back: m.instruments_money_trial_back },
  learning: { title: m.instruments_money_learning_title, changes: m.instruments_money_learning_changes, stays: m.instruments_money_learning_stays, back: m.instruments_money_learning_back },
  experience: { title: m.instruments_money_experience_title, changes: m.instruments_money_experience_changes, stays: m.instruments_money_experience_stays, back: m.instruments_money_experience_back },
  volunteering: { title: m.instruments_money_volunteering_title, changes: m.instruments_money_volunteering_changes, stays: m.instruments_money_volunteering_stays, back: m.instruments_money_volunteering_back },
};

/** Plain addresses, so that nobody learns from a link what was read here. */
export const calculators: readonly { to: string; label: () => string }[] = [
  { to: "https://www.belastingdienst.nl/rekenhulpen/toeslagen/", label: m.instruments_money_calculator_allowances },
  { to: "https://www.berekenuwrecht.nl/", label: m.instruments_money_calculator_rights },
  { to: "https://www.rijksoverheid.nl/onderwerpen/bijstand", label: m.instruments_money_calculator_benefit },
  { to: "https://www.uwv.nl/", label: m.instruments_money_calculator_uwv },
];
