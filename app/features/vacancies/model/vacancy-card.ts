import type { PictogramName } from "~/ui/pictograms/names";
import type { VacancyView } from "./vacancy-view";

/** What a card shows, in one language. */
export type VacancyCardView = Pick<
  VacancyView,
  "title" | "placeKind" | "remuneration" | "isUnpaid" | "isByProposalOnly" | "openHiring" | "payMinCents" | "payMaxCents" | "payScale" | "hoursMin" | "hoursMax" | "weekWords" | "times" | "withinSchoolHours" | "endDate" | "hasHarrie"
> & {
  id: string;
  company: string;
  companySlug: string;
  place: string;
  pictograms: PictogramName[];
  dutchEnough: string | null;
  latitude: number;
  longitude: number;
};

export type CardFacts = Pick<VacancyCardView, "id" | "company" | "companySlug" | "place" | "latitude" | "longitude">;

export function toVacancyCard(facts: CardFacts, view: VacancyView): VacancyCardView {
  const { title, placeKind, remuneration, isUnpaid, isByProposalOnly, openHiring, payMinCents, payMaxCents, payScale, hoursMin, hoursMax, weekWords, times, withinSchoolHours, endDate, hasHarrie } = view;
  return {
    ...facts,
    pictograms: view.tasks.slice(0, 3).map(({ pictogram }) => pictogram),
    dutchEnough: view.dutch && !view.dutch.needsMuch ? view.dutch.enough : null,
    title, placeKind, remuneration, isUnpaid, isByProposalOnly, openHiring, payMinCents, payMaxCents, payScale, hoursMin, hoursMax, weekWords, times, withinSchoolHours, endDate, hasHarrie,
  };
}
