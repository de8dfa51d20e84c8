import type { Actor } from "~/features/accounts";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { done, invalid, type Outcome } from "~/platform/outcome";
import { hideParts, type HideablePart } from "../model/show-less";
import { readVacancyContent } from "../model/vacancy-content";
import { lockToSteer, moveVacancy } from "../vacancy-move.server";
import { forgetUnusedPhotos } from "../vacancy-photos.server";
import { freeze, nextNumber } from "./submit-vacancy.server";

/**
 * Takes parts of a vacancy off the site at once, without review (rule 9): a new approved version without them goes live.
 * A change that waits for a decision loses them too.
 */
export function showLess(actor: Actor, vacancyId: string, parts: HideablePart[]): Promise<Outcome<{ number: number }>> {
  return inTransaction(async (tx) => {
    if (parts.length === 0) return invalid(m.vacancies_choose_part(), { parts: [m.vacancies_choose_part()] });
    const locked = await lockToSteer(tx, actor, vacancyId, "showLess");
    if (!locked.ok) return locked;
    const vacancy = locked.value;
    const waiting = await tx.vacancyVersion.findFirst({ where: { vacancyId, state: "submitted" }, select: { content: true } });
    const { id, number } = await tx.vacancyVersion.create({
      data: {
        vacancyId,
        number: await nextNumber(tx, vacancyId),
        state: "approved",
        content: hideParts(readVacancyContent(vacancy.liveVersion?.content), parts),
        submittedAt: now(),
        decidedAt: now(),
        submittedById: actor.accountId,
      },
      select: { id: true, number: true },
    });
    const draft = hideParts(readVacancyContent(vacancy.draft), parts);
    await moveVacancy(tx, { vacancy, action: "showLess", actorId: actor.accountId, reason: parts.join(","), changes: { liveVersionId: id, draft } });
    if (waiting) await freeze(tx, actor, vacancy, hideParts(readVacancyContent(waiting.content), parts));
    if (parts.includes("photos")) await forgetUnusedPhotos(tx, vacancyId);
    return done({ number });
  });
}
