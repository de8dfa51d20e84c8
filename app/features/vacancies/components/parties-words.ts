import { m } from "~/paraglide/messages";
import type { Parties } from "./vacancy-head";

/** Where you work and where the contract is, always both, and who posted it when that is another (rule 3); and whether who employs takes part in Open Hiring®. */
export function partiesSentence(parties: Parties, isUnpaid: boolean): string {
  const { name, inProgrammeSince } = parties.formalEmployer;
  const who = whoWithWhom(parties, isUnpaid);
  return inProgrammeSince ? `${who} ${m.vacancies_parties_programme({ employer: name, day: inProgrammeSince })}` : who;
}

function whoWithWhom({ placeOfWork, postedBy, formalEmployer }: Parties, isUnpaid: boolean): string {
  if (formalEmployer.name !== placeOfWork.name) {
    return isUnpaid ? m.vacancies_parties_agreement({ company: placeOfWork.name, employer: formalEmployer.name }) : m.vacancies_parties_contract({ company: placeOfWork.name, employer: formalEmployer.name });
  }
  const both = { company: placeOfWork.name, poster: postedBy.name };
  if (postedBy.name !== placeOfWork.name) return isUnpaid ? m.vacancies_parties_posted_agreement(both) : m.vacancies_parties_posted(both);
  return isUnpaid ? m.vacancies_parties_same_agreement(both) : m.vacancies_parties_same(both);
}
