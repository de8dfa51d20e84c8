import { m } from "~/paraglide/messages";
import { dateOfDay, shortDay, dayWithYear } from "~/platform/dates";
import type { ShownSuggestion } from "./queries.server";

/** A suggestion as the page shows it, with its days and who saw it in words. */
export type SuggestionView = Omit<ShownSuggestion, "lastDay" | "days" | "seenBy"> & { when: string; who: string; counted: string };

type Reader = { locale: "nl" | "en"; /** for a contact person: about whom */ name?: string };

export function viewSuggestion({ lastDay, days, seenBy, ...rest }: ShownSuggestion, { locale, name }: Reader): SuggestionView {
  const day = shortDay(lastDay, locale);
  const who = {
    person: name ? m.suggestions_seen_person_about({ name }) : m.suggestions_seen_person(),
    company: name ? m.suggestions_seen_company_about({ name, company: rest.company }) : m.suggestions_seen_company({ company: rest.company }),
  };
  return {
    ...rest,
    when: days === 1 ? day : m.suggestions_days({ day, count: days }),
    who: who[seenBy],
    counted: m.suggestions_counted({ version: rest.told.version, day: dayWithYear(dateOfDay(rest.told.since), locale) }),
  };
}
