import { m } from "~/paraglide/messages";
import type { VacancyFault } from "../judge-vacancies.server";
import type { VacancyField } from "../model/vacancy-fields";

const fieldNames: Record<VacancyField, () => string> = {
  title: m.imports_field_title, text: m.imports_field_text, hours: m.imports_field_hours, days: m.imports_field_days, pay: m.imports_field_pay, start: m.imports_field_start, workplace: m.imports_field_workplace,
};

export const vacancyFieldName = (field: VacancyField): string => fieldNames[field]();

const faults: Record<Exclude<VacancyFault, "double">, [what: () => string, todo: () => string]> = {
  titleMissing: [m.imports_fault_title_missing, m.imports_todo_title_missing],
  titleTooLong: [m.imports_fault_title_too_long, m.imports_todo_title_too_long],
  noTasks: [m.imports_fault_no_tasks, m.imports_todo_no_tasks],
  workplaceMissing: [m.imports_fault_workplace_missing, m.imports_todo_workplace_missing],
  workplaceUnknown: [m.imports_fault_workplace_unknown, m.imports_todo_workplace_unknown],
  workplaceSeveral: [m.imports_fault_workplace_several, m.imports_todo_workplace_several],
  kindMissing: [m.imports_fault_kind_missing, m.imports_todo_kind_missing],
  alreadyThere: [m.imports_fault_already_there, m.imports_todo_already_there],
  refused: [m.imports_fault_refused, m.imports_todo_refused],
  gone: [m.imports_fault_gone, m.imports_todo_gone],
};

/** What is wrong with a row of a list of vacancies, and what to do about it. */
export function vacancyFaultWords(fault: VacancyFault, other: number | null): { what: string; todo: string } {
  if (fault === "double") return { what: m.imports_fault_double_vacancy({ row: other ?? 0 }), todo: m.imports_todo_double() };
  const [what, todo] = faults[fault];
  return { what: what(), todo: todo() };
}

export const draftsWords = (count: number): string => (count === 1 ? m.imports_drafts_one() : m.imports_drafts({ count: count.toLocaleString("nl-NL") }));
