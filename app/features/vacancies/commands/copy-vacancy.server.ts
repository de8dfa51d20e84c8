import type { Actor } from "~/features/accounts";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { done, notFound, refused, type Outcome } from "~/platform/outcome";
import { readVacancyContent } from "../model/vacancy-content";
import { canPostFor, canSee, relationTo } from "../policy";
import { agreementExists } from "./create-vacancy.server";

/** A new draft with the words of an own vacancy, in whatever state that one is. */
export function copyVacancy(actor: Actor, vacancyId: string): Promise<Outcome<{ id: string }>> {
  return inTransaction(async (tx) => {
    // by id: who may see it is asked by the policy in the next lines
    const original = await tx.vacancy.findUnique({
      where: { id: vacancyId },
      select: { id: true, state: true, postedById: true, placeOfWorkId: true, formalEmployerId: true, workplaceId: true, municipalityId: true, draft: true },
    });
    if (!original || !canSee(actor, original)) return notFound();
    if (relationTo(actor, original) !== "poster") return refused(m.vacancies_not_yours());
    const { postedById, placeOfWorkId, formalEmployerId, workplaceId, municipalityId } = original;
    if (!canPostFor(actor, { placeOfWorkId, formalEmployerId, hasAgreement: await agreementExists(tx, postedById, placeOfWorkId) })) return refused(m.vacancies_no_agreement());
    const { id } = await tx.vacancy.create({
      data: {
        postedById,
        placeOfWorkId,
        formalEmployerId,
        workplaceId,
        municipalityId,
        createdById: actor.accountId,
        createdAt: now(),
        draftChangedAt: now(),
        draft: { ...readVacancyContent(original.draft), startFrom: null, endDate: null },
        events: { create: { actorId: actor.accountId, action: "create", to: "draft", at: now() } },
      },
      select: { id: true },
    });
    return done({ id });
  });
}
