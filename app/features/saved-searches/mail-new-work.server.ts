import { workQuestionAddress, workQuestionInWords } from "~/features/finding";
import { findNewWork } from "~/features/finding/index.server";
import { notify, type MailList } from "~/features/notifications/index.server";
import { listHiddenIds, listVacancyCards } from "~/features/vacancies/index.server";
import { m } from "~/paraglide/messages";
import { after, days, now } from "~/platform/clock";
import { isoDay } from "~/platform/dates";
import { inTransaction, prisma, type Prisma, type Tx } from "~/platform/db.server";
import { amsterdamTime, calendarDay } from "~/platform/working-time";
import { stopPathOf } from "./stop-link.server";

/** Who switched the mails on again after a long time hears no more than this. */
const lookBack = days(14);
/** Places that a mail names per search; the others are behind a link. */
const mostNamed = 8;
const mostNew = 100;

/** Somebody to whom a mail can be written today. */
export const readerWhere = {
  erasedAt: null,
  jobSeeker: { state: { not: "paused" } },
  mutes: { none: { kind: "work_new" } },
  savedSearches: { some: { mailsFrom: { not: null } } },
} satisfies Prisma.AccountWhereInput;

/**
 * Tells one person by mail what is new for the searches they keep: at most one mail a day, none when there is nothing, and
 * nothing twice. May run twice, and at the same time.
 * @returns whether a mail was written
 */
export async function mailNewWork(accountId: string): Promise<boolean> {
  const reader = await findReader(accountId);
  if (!reader) return false;
  const news = await collectNews(reader);
  return news.lists.length > 0 && inTransaction((tx) => tell(tx, reader, news));
}

type Reader = { accountId: string; locale: "nl" | "en"; home: { lat: number; lon: number }; searches: { id: string; question: string; mailsFrom: Date }[]; known: string[] };

async function findReader(accountId: string): Promise<Reader | null> {
  const found = await prisma.account.findFirst({
    where: { id: accountId, ...readerWhere },
    select: {
      locale: true,
      jobSeeker: { select: { latitude: true, longitude: true, matches: { select: { vacancyId: true } } } },
      savedSearches: { where: { mailsFrom: { not: null } }, orderBy: [{ createdAt: "asc" }, { id: "asc" }], select: { id: true, question: true, mailsFrom: true } },
      toldVacancies: { where: { vacancy: { publishedAt: { gt: after(-lookBack) } } }, select: { vacancyId: true } },
    },
  });
  if (!found?.jobSeeker) return null;
  const { locale, jobSeeker, savedSearches, toldVacancies } = found;
  const known = [...toldVacancies, ...jobSeeker.matches].map(({ vacancyId }) => vacancyId);
  return {
    accountId,
    locale: locale === "en" ? "en" : "nl",
    home: { lat: jobSeeker.latitude, lon: jobSeeker.longitude },
    searches: savedSearches.flatMap(({ mailsFrom, ...search }) => (mailsFrom ? [{ ...search, mailsFrom }] : [])),
    known: [...known, ...(await listHiddenIds(accountId))],
  };
}

type News = { lists: MailList[]; vacancyIds: string[] };

/** What is new, per search; a place that answers two searches stands under the one that was kept first. */
async function collectNews({ searches, home, known, locale }: Reader): Promise<News> {
  const lists: MailList[] = [];
  const vacancyIds: string[] = [];
  const earliest = after(-lookBack);
  for (const { question, mailsFrom } of searches) {
    const publishedAfter = mailsFrom > earliest ? mailsFrom : earliest;
    const { ids } = await findNewWork({ question, home, publishedAfter, leaveOut: [...known, ...vacancyIds], limit: mostNew });
    const cards = await listVacancyCards(ids, locale);
    if (cards.length === 0) continue;
    const links = cards.slice(0, mostNamed).map(({ id, title, company, place }) => ({ text: `${title} (${company}, ${place})`, path: `/werk/${id}` }));
    if (cards.length > mostNamed) links.push({ text: m.saved_searches_mail_all({}, { locale }), path: workQuestionAddress(question) });
    lists.push({ title: workQuestionInWords(question, locale).join(" · "), links });
    vacancyIds.push(...cards.map(({ id }) => id));
  }
  return { lists, vacancyIds };
}

async function tell(tx: Tx, { accountId, searches }: Reader, { lists, vacancyIds }: News): Promise<boolean> {
  // the same lock as erasing takes: what is read below stays true until the mail is written
  const [account] = await tx.$queryRaw<{ id: string }[]>`select id from account where id = ${accountId}::uuid and erased_at is null for no key update`;
  if (!account) return false;
  const told = await tx.toldVacancy.count({ where: { accountId, at: { gte: amsterdamTime(calendarDay(now()), 0) } } });
  const wanted = await tx.savedSearch.count({ where: { id: { in: searches.map(({ id }) => id) }, accountId, mailsFrom: { not: null } } });
  // told today already, or somebody just stopped a search that stands in this mail
  if (told > 0 || wanted < searches.length) return false;
  await tx.toldVacancy.createMany({ data: vacancyIds.map((vacancyId) => ({ accountId, vacancyId, at: now() })), skipDuplicates: true });
  await notify(tx, { accountId, kind: "work_new", key: `work-new:${isoDay(now())}`, path: "/mijn/zoekopdrachten", params: { lists }, stopPath: stopPathOf(accountId), side: "person" });
  return true;
}
