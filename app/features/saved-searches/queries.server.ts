import type { Actor } from "~/features/accounts";
import { workQuestionInWords, workQuestionOf } from "~/features/finding";
import { findNewWork } from "~/features/finding/index.server";
import { isMuted } from "~/features/notifications/index.server";
import { listHiddenIds } from "~/features/vacancies/index.server";
import { shortDay } from "~/platform/dates";
import { prisma } from "~/platform/db.server";

export type SavedSearchView = {
  id: string;
  /** what is asked, one by one */
  words: string[];
  /** places that were published after the person last looked */
  fresh: number;
  hasMails: boolean;
  /** "28 april" */
  lookedOn: string;
};

/** The searches of a person, the latest first, and whether they switched off all mails of this kind. */
export async function listSavedSearches(actor: Actor, locale: "nl" | "en"): Promise<{ searches: SavedSearchView[]; isMuted: boolean }> {
  const [rows, home, hidden, muted] = await Promise.all([
    prisma.savedSearch.findMany({ where: { accountId: actor.accountId }, orderBy: [{ createdAt: "desc" }, { id: "desc" }] }),
    prisma.jobSeeker.findUnique({ where: { accountId: actor.accountId }, select: { latitude: true, longitude: true } }),
    listHiddenIds(actor.accountId),
    isMuted(actor.accountId, "work_new"),
  ]);
  const from = home && { lat: home.latitude, lon: home.longitude };
  const searches = await Promise.all(
    rows.map(async ({ id, question, lookedAt, mailsFrom }) => {
      const { total } = await findNewWork({ question, home: from, publishedAfter: lookedAt, leaveOut: hidden, limit: 0 });
      return { id, words: workQuestionInWords(question, locale), fresh: total, hasMails: mailsFrom !== null, lookedOn: shortDay(lookedAt, locale) };
    }),
  );
  return { searches, isMuted: muted };
}

/** What a page of answers says about keeping its question; null when there is nothing to keep, or nobody who keeps. */
export async function findKeeping(actor: Actor | null, params: URLSearchParams): Promise<{ question: string; isSaved: boolean } | null> {
  const question = actor?.role === "jobseeker" ? workQuestionOf(params) : null;
  if (!actor || !question) return null;
  return { question, isSaved: (await prisma.savedSearch.count({ where: { accountId: actor.accountId, question } })) > 0 };
}
