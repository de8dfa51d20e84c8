import type { Actor } from "~/features/accounts";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { inTransaction, type Tx } from "~/platform/db.server";
import { done, invalid, refused, type Outcome } from "~/platform/outcome";
import type { PlaceKindId } from "../model/vacancy-content";
import { contentOf, type VacancyStart } from "../model/vacancy-start";
import { canPostFor } from "../policy";

export type NewVacancy = { placeKind: PlaceKindId; workplaceId: string; /** who holds the contract; default the place of work */ contractWith?: "placeOfWork" | "poster"; /** what the draft begins with; default nothing */ start?: VacancyStart };

/** Begins a vacancy for a workplace of the own company, or of a company that agreed to it (rule 3). */
export function createVacancy(actor: Actor, input: NewVacancy): Promise<Outcome<{ id: string }>> {
  return inTransaction((tx) => beginVacancy(tx, actor, input));
}

/** The same inside the transaction of a command that remembers which vacancy came of it. */
export async function beginVacancy(tx: Tx, actor: Actor, input: NewVacancy): Promise<Outcome<{ id: string }>> {
  if (!actor.organisationId) return refused(m.vacancies_not_yours());
  const workplace = await tx.workplace.findFirst({
    where: { id: input.workplaceId, closedAt: null, organisation: postableFor(actor.organisationId) },
    select: { id: true, organisationId: true, municipalityId: true },
  });
  if (!workplace) return invalid(m.vacancies_workplace_unknown(), { workplaceId: [m.vacancies_workplace_unknown()] });
  const formalEmployerId = input.contractWith === "poster" ? actor.organisationId : workplace.organisationId;
  const hasAgreement = await agreementExists(tx, actor.organisationId, workplace.organisationId);
  if (!canPostFor(actor, { placeOfWorkId: workplace.organisationId, formalEmployerId, hasAgreement })) return refused(m.vacancies_no_agreement());
  const { id } = await tx.vacancy.create({
    data: {
      postedById: actor.organisationId,
      placeOfWorkId: workplace.organisationId,
      formalEmployerId,
      workplaceId: workplace.id,
      municipalityId: workplace.municipalityId,
      createdById: actor.accountId,
      createdAt: now(),
      draftChangedAt: now(),
      draft: contentOf(input.placeKind, input.start),
      events: { create: { actorId: actor.accountId, action: "create", to: "draft", at: now() } },
    },
    select: { id: true },
  });
  return done({ id });
}

const postableFor = (organisationId: string) => ({
  OR: [{ id: organisationId }, { agreementsAsCompany: { some: { posterId: organisationId, withdrawnAt: null } } }],
});

/** Whether an agreement to post for another company stands today. */
export async function agreementExists(tx: Tx, posterId: string, companyId: string): Promise<boolean> {
  return (await tx.postingAgreement.count({ where: { posterId, companyId, withdrawnAt: null } })) > 0;
}
