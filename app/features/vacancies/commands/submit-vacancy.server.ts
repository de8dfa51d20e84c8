import type { Actor } from "~/features/accounts";
import { countTakenPlaces } from "~/features/open-hiring/index.server";
import { openReview } from "~/features/reviews/index.server";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { inTransaction, type Tx } from "~/platform/db.server";
import { conflict, done, invalid, refused, type Outcome } from "~/platform/outcome";
import { missingForSubmission } from "../model/content-rules";
import { dayOf } from "../model/day-of";
import { readVacancyContent, type VacancyContent } from "../model/vacancy-content";
import { canPostFor } from "../policy";
import { lockToSteer, moveVacancy, type LockedVacancy } from "../vacancy-move.server";
import { agreementExists } from "./create-vacancy.server";

/**
 * Freezes the draft as the next numbered version (rule 9) and puts it in the queue of the organisation that decides.
 * A second post of the same draft finds the vacancy submitted and changes nothing.
 */
export function submitVacancy(actor: Actor, vacancyId: string): Promise<Outcome<{ number: number; someoneDecides: boolean }>> {
  return inTransaction(async (tx) => {
    const locked = await lockToSteer(tx, actor, vacancyId, "submit", "submitChange");
    if (!locked.ok) return locked;
    const vacancy = locked.value;
    const content = readVacancyContent(vacancy.draft);
    const problem = await problemWith(tx, actor, vacancy, content);
    if (problem) return problem;
    const { number, someoneDecides } = await freeze(tx, actor, vacancy, content);
    await moveVacancy(tx, { vacancy, action: vacancy.action, actorId: actor.accountId });
    return done({ number, someoneDecides });
  });
}

/** What keeps this content from being sent; null when nothing does. */
export async function problemWith(tx: Tx, actor: Actor, vacancy: LockedVacancy, content: VacancyContent) {
  if (missingForSubmission(content, dayOf(now())).length > 0) return invalid(m.vacancies_not_complete());
  if (vacancy.postedBy.verification !== "verified" || vacancy.placeOfWork.verification !== "verified") return invalid(m.vacancies_company_waits());
  const hasAgreement = await agreementExists(tx, vacancy.postedById, vacancy.placeOfWorkId);
  if (!canPostFor(actor, { ...vacancy, hasAgreement })) return refused(m.vacancies_no_agreement());
  const taken = content.openHiring ? await countTakenPlaces(tx, vacancy.id) : 0;
  if (content.places < taken) return invalid(m.vacancies_places_taken({ count: taken }));
  const same = vacancy.state !== "draft" && isSameAsLast(await lastVersion(tx, vacancy.id), content);
  return same ? conflict(m.vacancies_nothing_changed()) : null;
}

const lastVersion = (tx: Tx, vacancyId: string) =>
  tx.vacancyVersion.findFirst({ where: { vacancyId, state: { in: ["submitted", "approved"] } }, orderBy: { number: "desc" }, select: { content: true } });

function isSameAsLast(last: { content: unknown } | null, content: VacancyContent): boolean {
  return last !== null && JSON.stringify(readVacancyContent(last.content)) === JSON.stringify(content);
}

/** Makes the version and the review; an older version that still waited is superseded. */
export async function freeze(tx: Tx, actor: Actor, vacancy: Pick<LockedVacancy, "id" | "municipalityId">, content: VacancyContent) {
  await tx.vacancyVersion.updateMany({ where: { vacancyId: vacancy.id, state: "submitted" }, data: { state: "superseded" } });
  const { id, number } = await tx.vacancyVersion.create({
    data: { vacancyId: vacancy.id, number: await nextNumber(tx, vacancy.id), content, submittedAt: now(), submittedById: actor.accountId },
    select: { id: true, number: true },
  });
  const review = await openReview(tx, { kind: "vacancy", vacancyVersionId: id, municipalityId: vacancy.municipalityId });
  return { number, someoneDecides: review !== null };
}

/** Versions count from 1; the row lock of the vacancy keeps two callers from the same number. */
export async function nextNumber(tx: Tx, vacancyId: string): Promise<number> {
  const { _max } = await tx.vacancyVersion.aggregate({ where: { vacancyId }, _max: { number: true } });
  return (_max.number ?? 0) + 1;
}
