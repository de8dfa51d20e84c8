import type { VocabularyLocale } from "~/features/vocabulary";
import type { PictogramName } from "~/ui/pictograms/names";
import { readVacancyContent } from "./vacancy-content";
import { toVacancyView, type VacancyView } from "./vacancy-view";

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

type CardRow = {
  id: string;
  placeOfWork: { name: string; slug: string };
  workplace: { place: string; latitude: number; longitude: number };
  liveVersion: { content: unknown } | null;
};

export function toVacancyCard(row: CardRow, locale: VocabularyLocale): VacancyCardView {
  const view = toVacancyView(readVacancyContent(row.liveVersion?.content), locale);
  const { title, placeKind, remuneration, isUnpaid, isByProposalOnly, openHiring, payMinCents, payMaxCents, payScale, hoursMin, hoursMax, weekWords, times, withinSchoolHours, endDate, hasHarrie } = view;
  return {
    id: row.id,
    company: row.placeOfWork.name,
    companySlug: row.placeOfWork.slug,
    place: row.workplace.place,
    latitude: row.workplace.latitude,
    longitude: row.workplace.longitude,
    pictograms: view.tasks.slice(0, 3).map(({ pictogram }) => pictogram),
    dutchEnough: view.dutch && !view.dutch.needsMuch ? view.dutch.enough : null,
    title, placeKind, remuneration, isUnpaid, isByProposalOnly, openHiring, payMinCents, payMaxCents, payScale, hoursMin, hoursMax, weekWords, times, withinSchoolHours, endDate, hasHarrie,
  };
}
