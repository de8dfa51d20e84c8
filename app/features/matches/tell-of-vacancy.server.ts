import { notify } from "~/features/notifications/index.server";
import { readVacancyContent } from "~/features/vacancies";
import { closeReasons } from "~/features/vocabulary";
import { after, days } from "~/platform/clock";
import { dayWithYear, noonOf } from "~/platform/dates";
import type { Tx } from "~/platform/db.server";
import { openStates } from "./model/transitions";

/** Somebody who reacted so long ago is not asked again. */
const remembersFor = days(183);

/**
 * A version of a vacancy went live: of a place that now ends on another day, and of work that is back, whoever it matters to reads so.
 * May run twice: a mail has one key for each version and receiver.
 */
export async function tellOfVersion(tx: Tx, versionId: string): Promise<void> {
  // by id: the job was added by the decision on this version
  const version = await tx.vacancyVersion.findUnique({
    where: { id: versionId },
    select: { number: true, content: true, vacancy: { select: { id: true, state: true, formerId: true, postedById: true, placeOfWorkId: true, placeOfWork: { select: { name: true } } } } },
  });
  if (version?.vacancy.state !== "published" && version?.vacancy.state !== "paused") return;
  const { vacancy, number } = version;
  const content = readVacancyContent(version.content);
  const told = { vacancyId: vacancy.id, title: content.title, company: vacancy.placeOfWork.name };
  const before = await tx.vacancyVersion.findFirst({ where: { vacancyId: vacancy.id, state: "approved", number: { lt: number } }, orderBy: { number: "desc" }, select: { content: true } });
  if (before && content.endDate && readVacancyContent(before.content).endDate !== content.endDate) await tellEndMoved(tx, { ...told, versionId, endDate: content.endDate });
  // the queue of open hiring tells its own people
  if (!before && vacancy.formerId && !content.openHiring) await tellBackAgain(tx, { ...told, formerId: vacancy.formerId, companies: [vacancy.postedById, vacancy.placeOfWorkId] });
}

type Told = { vacancyId: string; title: string; company: string };

/** Everybody on the way to a place, or at work there, reads that it ends on another day: it may be the reason for a yes or a no. */
async function tellEndMoved(tx: Tx, { vacancyId, versionId, title, company, endDate }: Told & { versionId: string; /** ISO day */ endDate: string }): Promise<void> {
  const found = await tx.match.findMany({
    where: { vacancyId, state: { in: [...openStates] }, jobSeeker: { account: { erasedAt: null } } },
    orderBy: { id: "asc" },
    select: { id: true, jobSeeker: { select: { account: { select: { id: true, locale: true } } } } },
  });
  for (const { id, jobSeeker: { account } } of found) {
    const when = dayWithYear(noonOf(endDate), account.locale === "en" ? "en" : "nl");
    await notify(tx, { accountId: account.id, kind: "vacancy_end_moved", key: `vacancy-end:${versionId}`, path: `/matches/${id}`, params: { title, company, when }, side: "person" });
  }
}

/** Work that ended is back: who reacted then, and read that it stopped, may want it still. Not who has no profile up, or hides from the company. */
async function tellBackAgain(tx: Tx, { vacancyId, title, company, formerId, companies }: Told & { formerId: string; companies: string[] }): Promise<void> {
  const endings = closeReasons.map(({ id }) => id as string);
  const found = await tx.jobSeeker.findMany({
    where: {
      state: { in: ["live", "changed"] },
      account: { erasedAt: null },
      hiddenCompanies: { none: { organisationId: { in: companies } } },
      matches: {
        some: { vacancyId: formerId, state: "withdrawn", changedAt: { gte: after(-remembersFor) }, events: { some: { action: "close", reason: { in: endings } } } },
        none: { vacancyId: { in: [formerId, vacancyId] }, state: { in: [...openStates] } },
      },
    },
    orderBy: { id: "asc" },
    select: { accountId: true },
  });
  for (const { accountId } of found) await notify(tx, { accountId, kind: "vacancy_again", key: `vacancy-again:${vacancyId}`, path: `/werk/${vacancyId}`, params: { title, company }, side: "person" });
}
