import type { ShownCount } from "~/features/insights";
import { m } from "~/paraglide/messages";
import type { OfferView } from "../view-offer";

type Side = "person" | "company" | "contact";

/** Where an offer stands, in a sentence for the side that reads it. */
export function stateWords({ state, company, changed, vacancy, sheetId, endedBy }: OfferView, side: Side): string {
  switch (state) {
    case "waiting":
      return side === "company" ? m.talent_offers_state_waiting_company() : m.talent_offers_state_waiting({ company });
    case "welcome":
      if (vacancy) return m.talent_offers_state_vacancy({ title: vacancy.title });
      if (sheetId) return side === "company" ? m.talent_offers_state_sheet_company() : m.talent_offers_state_sheet({ company });
      return side === "company" ? m.talent_offers_state_welcome_company() : m.talent_offers_state_welcome({ company });
    case "declined":
      return side === "company" ? m.talent_offers_state_declined_company({ day: changed }) : m.talent_offers_state_declined({ company });
    case "withdrawn":
      return side === "person" && endedBy === "jobseeker" ? m.talent_offers_state_stopped_self() : m.talent_offers_state_withdrawn({ day: changed });
    case "expired":
      return side === "company" ? m.talent_offers_state_expired_company() : m.talent_offers_state_expired({ company });
  }
}

/** How many want to work at a company: nobody and a few read the same (rule 24). */
export const wishWords = ({ kind, size }: ShownCount): string => (kind === "about" ? m.talent_offers_wishes_about({ count: size }) : m.talent_offers_wishes_few());

export const vacanciesWords = (count: number): string => (count === 0 ? m.talent_offers_no_vacancy() : count === 1 ? m.talent_offers_one_vacancy() : m.talent_offers_some_vacancies({ count }));
