import type { ToldStanding } from "~/features/answers";
import type { PictogramName } from "~/ui/pictograms/names";
import type { VacancyView } from "./vacancy-view";

/** What a card shows, in one language, and nothing else: lists send it to the browser many times. */
export type VacancyCardView = Pick<
  VacancyView,
  "title" | "isUnpaid" | "isByProposalOnly" | "openHiring" | "payMinCents" | "payMaxCents" | "payScale" | "hoursMin" | "hoursMax" | "withinSchoolHours" | "hasHarrie"
> & {
  id: string;
  /** the place of work */
  company: string;
  /** the formal employer, when that is another (rule 3) */
  contractWith: string | null;
  /** the formal employer takes part in Open Hiring®, and somebody checked it */
  inProgramme: boolean;
  place: string;
  placeKind: { id: string; label: string } | null;
  remuneration: { id: string; label: string } | null;
  /** days and times in words */
  when: string;
  pictograms: PictogramName[];
  dutchEnough: string | null;
  /** how the company that posts it answers; null while there are too few answers */
  answers: ToldStanding | null;
};

export type CardFacts = Pick<VacancyCardView, "id" | "company" | "contractWith" | "inProgramme" | "place" | "answers">;

export function toVacancyCard({ id, company, contractWith, inProgramme, place, answers }: CardFacts, view: VacancyView): VacancyCardView {
  const { title, placeKind, remuneration, isUnpaid, isByProposalOnly, openHiring, payMinCents, payMaxCents, payScale, hoursMin, hoursMax, withinSchoolHours, hasHarrie } = view;
  return {
    id, company, contractWith, inProgramme, place, answers,
    pictograms: view.tasks.slice(0, 3).map(({ pictogram }) => pictogram),
    dutchEnough: view.dutch && !view.dutch.needsMuch ? view.dutch.enough : null,
    placeKind: placeKind && { id: placeKind.id, label: placeKind.label },
    remuneration: remuneration && { id: remuneration.id, label: remuneration.label },
    when: view.times || view.weekWords.slice(0, 2).join(", "),
    title, isUnpaid, isByProposalOnly, openHiring, payMinCents, payMaxCents, payScale, hoursMin, hoursMax, withinSchoolHours, hasHarrie,
  };
}
