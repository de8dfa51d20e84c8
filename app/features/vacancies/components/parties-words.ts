import { m } from "~/paraglide/messages";
import type { Parties } from "./vacancy-head";

/** Where you work and where the contract is, always both, and who posted it when that is another (rule 3). */
export function partiesSentence({ placeOfWork, postedBy, formalEmployer }: Parties, isUnpaid: boolean): string {
  if (formalEmployer.name !== placeOfWork.name) {
    return isUnpaid ? m.vacancies_parties_agreement({ company: placeOfWork.name, employer: formalEmployer.name }) : m.vacancies_parties_contract({ company: placeOfWork.name, employer: formalEmployer.name });
  }
  const both = { company: placeOfWork.name, poster: postedBy.name };
  if (postedBy.name !== placeOfWork.name) return isUnpaid ? m.vacancies_parties_posted_agreement(both) : m.vacancies_parties_posted(both);
  return isUnpaid ? m.vacancies_parties_same_agreement(both) : m.vacancies_parties_same(both);
}
