import { m } from "~/paraglide/messages";

export type ImportStateName = "mapping" | "checked" | "running" | "done" | "undone";

const names: Record<ImportStateName, () => string> = { mapping: m.imports_state_mapping, checked: m.imports_state_checked, running: m.imports_state_running, done: m.imports_state_done, undone: m.imports_state_undone };

export const stateName = (state: ImportStateName): string => names[state]();

/** A number of people, invitations or rows in words. */
export const peopleWords = (count: number): string => (count === 1 ? m.imports_people_one() : m.imports_people({ count: count.toLocaleString("nl-NL") }));
export const rowsWords = (count: number): string => (count === 1 ? m.imports_rows_one() : m.imports_rows({ count: count.toLocaleString("nl-NL") }));
