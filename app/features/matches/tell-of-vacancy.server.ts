import { notify } from "~/features/notifications/index.server";
import { closeReasons } from "~/features/vocabulary";
import { after, days } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";
import { openStates } from "./model/transitions";

/** Somebody who reacted so long ago is not asked again. */
const remembersFor = days(183);

type EndMoved = { vacancyId: string; versionId: string; title: string; company: string; /** the new day in words, in the language of a reader */ dayIn: (locale: "nl" | "en") => string };

/** Everybody on the way to a place, or at work there, reads that it ends on another day: it may be the reason for a yes or a no. */
export async function tellEndMoved(tx: Tx, { vacancyId, versionId, title, company, dayIn }: EndMoved): Promise<void> {
  const found = await tx.match.findMany({ where: { vacancyId, state: { in: [...openStates] } }, orderBy: { id: "asc" }, select: { id: true, jobSeeker: { select: { account: { select: { id: true, locale: true, erasedAt: true } } } } } });
  for (const { id, jobSeeker: { account } } of found) {
    if (account.erasedAt) continue;
    await notify(tx, { accountId: account.id, kind: "vacancy_end_moved", key: `vacancy-end:${versionId}`, path: `/matches/${id}`, params: { title, company, when: dayIn(account.locale === "en" ? "en" : "nl") }, side: "person" });
  }
}

/** Work that ended is back: who reacted then, and read that it stopped, may want it still. Not who has no profile up, or hides from the company. */
export async function tellBackAgain(tx: Tx, { formerId, vacancyId, title, company, postedById, placeOfWorkId }: { formerId: string; vacancyId: string; title: string; company: string; postedById: string; placeOfWorkId: string }): Promise<void> {
  const endings = closeReasons.map(({ id }) => id as string);
  const found = await tx.jobSeeker.findMany({
    where: {
      state: { in: ["live", "changed"] },
      account: { erasedAt: null },
      hiddenCompanies: { none: { organisationId: { in: [postedById, placeOfWorkId] } } },
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
