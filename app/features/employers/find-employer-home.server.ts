import type { Actor } from "~/features/accounts";
import { listWaitingFor, type OpenMatch } from "~/features/matches/index.server";
import { findContactPerson, type ContactPersonView } from "~/features/organisations/index.server";
import { listMyVacancies, type MyVacancy } from "~/features/vacancies/index.server";
import { findOwnCompany, findVerification, type CompanyState } from "./queries.server";

export type EmployerHome = {
  company: { name: string; state: CompanyState; isServed: boolean };
  verification: { waitsSince: Date | null; dueAt: Date | null; note: string | null };
  /** reactions and proposals that wait for an answer, oldest first */
  waiting: Pick<OpenMatch, "id" | "path" | "person" | "title" | "headline" | "state" | "changedAt" | "changed">[];
  vacancies: MyVacancy[];
  contact: Pick<ContactPersonView, "firstName" | "lastName" | "organisationName" | "phone" | "hours" | "portrait" | "photoId"> | null;
};

/** What an employer sees first. */
export async function findEmployerHome(actor: Actor): Promise<EmployerHome> {
  const company = await findOwnCompany(actor);
  const [verification, waiting, vacancies, contact] = await Promise.all([
    findVerification(company.id),
    listWaitingFor(actor, 12),
    listMyVacancies(actor),
    findContactPerson(company.accountContactId),
  ]);
  return {
    company: { name: company.name, state: company.verification, isServed: company.municipalityId !== null },
    verification,
    waiting: waiting.map(({ id, path, person, title, headline, state, changedAt, changed }) => ({ id, path, person, title, headline, state, changedAt, changed })),
    vacancies: vacancies.filter(({ state }) => state !== "closed" && state !== "filled").slice(0, 8),
    contact: contact && { firstName: contact.firstName, lastName: contact.lastName, organisationName: contact.organisationName, phone: contact.phone, hours: contact.hours, portrait: contact.portrait, photoId: contact.photoId },
  };
}
