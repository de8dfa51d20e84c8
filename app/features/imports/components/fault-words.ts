import { m } from "~/paraglide/messages";
import type { ColumnsFault, ImportField } from "../model/fields";
import type { VacancyFault } from "../judge-vacancies.server";
import type { RowFault } from "../model/judge";
import type { FileFault } from "../model/read-csv";
import { vacancyFaultWords } from "./vacancy-words";

const fileFaults: Record<Exclude<FileFault, "bsn">, () => string> = {
  empty: m.imports_file_empty, spreadsheet: m.imports_file_spreadsheet, noColumns: m.imports_file_no_columns, noRows: m.imports_file_no_rows,
  tooManyRows: m.imports_file_too_many_rows, tooManyColumns: m.imports_file_too_many_columns, broken: m.imports_file_broken,
};

export const fileFaultText = (fault: FileFault, column = ""): string => (fault === "bsn" ? m.imports_file_bsn({ column }) : fileFaults[fault]());

const columnsFaults: Record<ColumnsFault, () => string> = { name: m.imports_columns_no_name, place: m.imports_columns_no_place, twice: m.imports_columns_twice };

export const columnsFaultText = (fault: ColumnsFault): string => columnsFaults[fault]();

const fieldNames: Record<ImportField, () => string> = {
  firstName: m.imports_field_first_name, infix: m.imports_field_infix, lastName: m.imports_field_last_name, fullName: m.imports_field_full_name,
  email: m.imports_field_email, place: m.imports_field_place, contact: m.imports_field_contact, language: m.imports_field_language,
};

export const fieldName = (field: ImportField): string => fieldNames[field]();

const rowFaults: Record<Exclude<RowFault, "double">, [what: () => string, todo: () => string]> = {
  nameMissing: [m.imports_fault_name_missing, m.imports_todo_name_missing],
  nameTooLong: [m.imports_fault_name_too_long, m.imports_todo_name_too_long],
  emailWrong: [m.imports_fault_email_wrong, m.imports_todo_email_wrong],
  placeMissing: [m.imports_fault_place_missing, m.imports_todo_place_missing],
  placeUnknown: [m.imports_fault_place_unknown, m.imports_todo_place_unknown],
  placeElsewhere: [m.imports_fault_place_elsewhere, m.imports_todo_place_elsewhere],
  hasContact: [m.imports_fault_has_contact, m.imports_todo_has_contact],
  invited: [m.imports_fault_invited, m.imports_todo_invited],
  contactUnknown: [m.imports_fault_contact_unknown, m.imports_todo_contact_unknown],
  contactMissing: [m.imports_fault_contact_missing, m.imports_todo_contact_missing],
  gone: [m.imports_fault_gone, m.imports_todo_gone],
};

/** What is wrong with a row, and what to do about it. */
export function faultWords(fault: RowFault, other: number | null): { what: string; todo: string } {
  if (fault === "double") return { what: m.imports_fault_double({ row: other ?? 0 }), todo: m.imports_todo_double() };
  const [what, todo] = rowFaults[fault];
  return { what: what(), todo: todo() };
}

/** The same for either kind of list. */
export const faultWordsOf = (kind: "people" | "vacancies", fault: RowFault | VacancyFault, other: number | null) => (kind === "vacancies" ? vacancyFaultWords(fault as VacancyFault, other) : faultWords(fault as RowFault, other));
