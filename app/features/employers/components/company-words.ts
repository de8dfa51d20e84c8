import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { dayWithYear } from "~/platform/dates";
import type { CompanyState } from "../queries.server";

export function companyStateWords(state: CompanyState): string {
  const words = { waiting: m.employers_state_waiting, verified: m.employers_state_verified, refused: m.employers_state_refused };
  return words[state]();
}

/** "3 maart 2027" */
export function dayText(moment: Date | string): string {
  return dayWithYear(new Date(moment), getLocale());
}
