import type { Actor } from "~/features/accounts";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { inTransaction, type Tx } from "~/platform/db.server";
import { conflict, done, notFound, refused, type Outcome } from "~/platform/outcome";
import { readVacancyContent } from "../model/vacancy-content";
import { canPostFor, canRelist, canSee, relationTo } from "../policy";
import { copyPhotos } from "../vacancy-photos.server";
import { agreementExists } from "./create-vacancy.server";

const originalSelect = {
  id: true, state: true, postedById: true, placeOfWorkId: true, formalEmployerId: true, workplaceId: true, municipalityId: true, draft: true, liveVersion: { select: { content: true } },
} as const;

type Original = NonNullable<Awaited<ReturnType<typeof findOriginal>>>;

// by id: who may see it is asked by the policy of the callers
const findOriginal = (tx: Tx, vacancyId: string) => tx.vacancy.findUnique({ where: { id: vacancyId }, select: originalSelect });

/** A new draft with the words of an own vacancy, in whatever state that one is. */
export function copyVacancy(actor: Actor, vacancyId: string): Promise<Outcome<{ id: string }>> {
  return inTransaction(async (tx) => {
    const original = await findOriginal(tx, vacancyId);
    if (!original || !canSee(actor, original)) return notFound();
    if (relationTo(actor, original) !== "poster") return refused(m.vacancies_not_yours());
    return writeAgain(tx, actor, original, { content: original.draft, formerId: null });
  });
}

/**
 * Opens an ended vacancy again as a draft with the words that were last approved, which is reviewed like any other. Whoever stood in its
 * queue goes on there (rule 18), and whose reaction ended with it reads that it is back, once it is up. Pressed twice it is one:
 * the row of the ended vacancy is the lock.
 */
export function relistVacancy(actor: Actor, vacancyId: string): Promise<Outcome<{ id: string; isNew: boolean }>> {
  return inTransaction(async (tx) => {
    await tx.$queryRaw`select id from vacancy where id = ${vacancyId}::uuid for update`;
    const original = await findOriginal(tx, vacancyId);
    if (!original) return notFound();
    const verdict = canRelist(actor, original);
    if (!verdict.allowed) return verdict.because === "notVisible" ? notFound() : verdict.because === "notYours" ? refused(m.vacancies_not_yours()) : conflict(m.vacancies_not_now());
    const open = await tx.vacancy.findFirst({ where: { formerId: vacancyId, state: { in: ["draft", "submitted", "published", "paused"] } }, select: { id: true } });
    if (open) return done({ id: open.id, isNew: false });
    const made = await writeAgain(tx, actor, original, { content: original.liveVersion?.content ?? original.draft, formerId: vacancyId });
    return made.ok ? done({ ...made.value, isNew: true }) : made;
  });
}

/** The start and the end of the former are over, so both are asked anew. */
async function writeAgain(tx: Tx, actor: Actor, original: Original, { content, formerId }: { content: unknown; formerId: string | null }): Promise<Outcome<{ id: string }>> {
  const { postedById, placeOfWorkId, formalEmployerId, workplaceId, municipalityId } = original;
  if (!canPostFor(actor, { placeOfWorkId, formalEmployerId, hasAgreement: await agreementExists(tx, postedById, placeOfWorkId) })) return refused(m.vacancies_no_agreement());
  const words = readVacancyContent(content);
  const { id } = await tx.vacancy.create({
    data: {
      postedById,
      placeOfWorkId,
      formalEmployerId,
      workplaceId,
      municipalityId,
      formerId,
      createdById: actor.accountId,
      createdAt: now(),
      draftChangedAt: now(),
      events: { create: { actorId: actor.accountId, action: "create", to: "draft", at: now() } },
    },
    select: { id: true },
  });
  const photos = await copyPhotos(tx, { from: original.id, to: id }, words.photos);
  await tx.vacancy.update({ where: { id }, data: { draft: { ...words, startFrom: null, endDate: null, photos } } });
  return done({ id });
}
