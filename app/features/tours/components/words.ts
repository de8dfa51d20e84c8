import { m } from "~/paraglide/messages";
import type { Audience } from "../model/tour";

/** Whom a tour is for, as a choice of the company. */
export function audienceWords(audience: Audience): { label: string; example: string } {
  const words = {
    everyone: () => ({ label: m.tours_audience_everyone(), example: m.tours_audience_everyone_text() }),
    ownCandidates: () => ({ label: m.tours_audience_own(), example: m.tours_audience_own_text() }),
    contactPersons: () => ({ label: m.tours_audience_contacts(), example: m.tours_audience_contacts_text() }),
  };
  return words[audience]();
}
