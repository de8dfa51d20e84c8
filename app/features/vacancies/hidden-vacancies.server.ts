import type { Actor } from "~/features/accounts";
import type { VocabularyLocale } from "~/features/vocabulary";
import { prisma } from "~/platform/db.server";
import type { VacancyCardView } from "./model/vacancy-card";
import { listVacancyCards } from "./queries.server";

const isOpen = { vacancy: { state: "published" as const } };
/** More than anybody hides by hand; a question to the engine stays short. */
const most = 500;

/** Ids of the published vacancies that an account does not want to see, the latest first. */
export async function listHiddenIds(accountId: string): Promise<string[]> {
  const hidden = await prisma.hiddenVacancy.findMany({ where: { accountId, ...isOpen }, orderBy: { at: "desc" }, take: most, select: { vacancyId: true } });
  return hidden.map(({ vacancyId }) => vacancyId);
}

/** The same as cards, to put them back. */
export async function listHiddenVacancies(actor: Actor, locale: VocabularyLocale): Promise<Pick<VacancyCardView, "id" | "title" | "company">[]> {
  const cards = await listVacancyCards(await listHiddenIds(actor.accountId), locale);
  return cards.map(({ id, title, company }) => ({ id, title, company }));
}

export async function isHidden(actor: Actor, vacancyId: string): Promise<boolean> {
  return (await prisma.hiddenVacancy.count({ where: { accountId: actor.accountId, vacancyId } })) > 0;
}

/** What the actor hid just now, for the sentence that offers to put it back; null when it is not hidden. */
export async function findJustHidden(actor: Actor, vacancyId: string, locale: VocabularyLocale): Promise<{ id: string; title: string } | null> {
  if (!(await isHidden(actor, vacancyId))) return null;
  const [card] = await listVacancyCards([vacancyId], locale);
  return card ? { id: card.id, title: card.title } : null;
}
