import type { Actor } from "~/features/accounts";
import type { ToldStanding } from "~/features/answers";
import { findOwnStanding } from "~/features/answers/index.server";
import { listWaitingFor, type OpenMatch } from "~/features/matches/index.server";
import { findContactPerson, type ContactPersonView } from "~/features/organisations/index.server";
import { listMyVacancies, type MyVacancy } from "~/features/vacancies/index.server";
import { findOwnCompany, findVerification, type CompanyState } from "./queries.server";

export type EmployerHome = {
  company: { name: string; state: CompanyState; isServed: boolean };
  verification: { waitsSince: Date | null; dueAt: Date | null; note: string | null };
  /** reactions and proposals that wait for an answer, oldest first */
  waiting: Pick<OpenMatch, "id" | "path" | "person" | "title" | "headline" | "state" | "changedAt" | "changed">[];
  /** the first to show: what runs before what is still being made, so that many drafts never hide it */
  vacancies: MyVacancy[];
  answers: { told: ToldStanding | null; isPaused: boolean };
  contact: Pick<ContactPersonView, "firstName" | "lastName" | "organisationName" | "phone" | "hours" | "portrait" | "photoId"> | null;
};

/** What an employer sees first, and all of the own vacancies that job seekers see now. */
export async function findEmployerHome(actor: Actor): Promise<{ home: EmployerHome; published: MyVacancy[] }> {
  const company = await findOwnCompany(actor);
  const [verification, waiting, vacancies, contact, standing] = await Promise.all([
    findVerification(company.id),
    listWaitingFor(actor, 12),
    listMyVacancies(actor),
    findContactPerson(company.accountContactId),
    findOwnStanding(actor),
  ]);
  const open = vacancies.filter(({ state }) => state !== "closed" && state !== "filled");
  const [made, drafts] = [open.filter(({ state }) => state !== "draft"), open.filter(({ state }) => state === "draft")];
  const home = {
    company: { name: company.name, state: company.verification, isServed: company.municipalityId !== null },
    verification,
    waiting: waiting.map(({ id, path, person, title, headline, state, changedAt, changed }) => ({ id, path, person, title, headline, state, changedAt, changed })),
    vacancies: [...made, ...drafts].slice(0, 8),
    answers: { told: standing?.told ?? null, isPaused: Boolean(standing?.pausedSince) },
    contact: contact && { firstName: contact.firstName, lastName: contact.lastName, organisationName: contact.organisationName, phone: contact.phone, hours: contact.hours, portrait: contact.portrait, photoId: contact.photoId },
  };
  return { home, published: open.filter(({ state }) => state === "published") };
}
