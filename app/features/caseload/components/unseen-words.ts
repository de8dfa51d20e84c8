import type { NotFindable } from "~/features/profiles/index.server";
import { m } from "~/paraglide/messages";

export const unseenReasons = ["unfinished", "notSent", "changesAsked", "waits", "paused", "notConfirmed", "noHours", "noDays", "nowhere"] as const satisfies readonly NotFindable["reason"][];

const titles: Record<NotFindable["reason"], () => string> = {
  unfinished: m.caseload_unseen_unfinished,
  notSent: m.caseload_unseen_not_sent,
  changesAsked: m.caseload_unseen_changes_asked,
  waits: m.caseload_unseen_waits,
  paused: m.caseload_unseen_paused,
  notConfirmed: m.caseload_unseen_not_confirmed,
  noHours: m.caseload_unseen_no_hours,
  noDays: m.caseload_unseen_no_days,
  nowhere: m.caseload_unseen_nowhere,
};
/** "Niet vindbaar omdat …", as a heading over who it is about. */
export const unseenTitle = (reason: NotFindable["reason"]): string => titles[reason]();

const questionNames: Record<string, () => string> = {
  talents: m.caseload_question_talents,
  motives: m.caseload_question_motives,
  tasks: m.caseload_question_tasks,
  languages: m.caseload_question_languages,
  hours: m.caseload_question_hours,
  travel: m.caseload_question_travel,
};

/** What is missing, for the list and for the mail: "talenten, uren en dagen". */
export function missingInWords(why: NotFindable): string {
  return why.reason === "unfinished" ? why.open.map((question) => questionNames[question]?.() ?? "").filter(Boolean).join(", ") : unseenTitle(why.reason);
}
