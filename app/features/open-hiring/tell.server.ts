import { notify, type MailKind } from "~/features/notifications/index.server";
import { listHelpers } from "~/features/organisations/index.server";
import { readVacancyContent } from "~/features/vacancies";
import { dayAndTime, noonOf, weekdayAndDay } from "~/platform/dates";
import type { Tx } from "~/platform/db.server";
import type { Receipt } from "./chain";
import type { LockedQueue } from "./lock-queue.server";

export type QueueMail = Extract<MailKind, `queue_${string}`>;
export type PersonMail = Extract<QueueMail, "queue_joined" | "queue_offer" | "queue_reminder" | "queue_passed" | "queue_accepted" | "queue_planned" | "queue_started" | "queue_left" | "queue_closed" | "queue_moved">;

type About = { entryId: string; jobSeekerId: string | null; /** when the answer must be there, or the first day */ until?: Date | null; startsOn?: string | null; receipt?: Receipt };

const titleOf = (queue: Pick<LockedQueue, "vacancy">) => readVacancyContent(queue.vacancy.liveVersion?.content).title;

/** Names the mail about an offer, so that it can be asked whether it went out. */
export const offerKey = (entryId: string): string => `queue:${entryId}:queue_offer`;

/** A mail to the person about the own entry, with the receipt of the row that it tells of. */
export async function tellPerson(tx: Tx, queue: Pick<LockedQueue, "vacancyId" | "vacancy">, kind: PersonMail, { entryId, jobSeekerId, until, startsOn, receipt }: About): Promise<void> {
  if (!jobSeekerId) return;
  const person = await tx.jobSeeker.findUnique({ where: { id: jobSeekerId }, select: { account: { select: { id: true, locale: true } } } });
  if (!person) return;
  const locale = person.account.locale === "en" ? "en" : "nl";
  const when = until ? dayAndTime(until, locale) : startsOn ? weekdayAndDay(noonOf(startsOn), locale) : undefined;
  await notify(tx, {
    accountId: person.account.id, kind, side: "person", path: kind === "queue_closed" ? "/werk" : `/mijn/wachtrij/${entryId}`,
    key: kind === "queue_planned" ? `queue:${entryId}:${kind}:${startsOn}` : `queue:${entryId}:${kind}`,
    params: { title: titleOf(queue), company: queue.vacancy.placeOfWork.name, ...(when ? { when } : {}), ...(receipt ? { receipt } : {}) },
  });
}

/** A mail to every member of the company. From `accepted` on it has the name (rule 15). */
export async function tellCompany(tx: Tx, queue: Pick<LockedQueue, "vacancyId" | "vacancy">, kind: Extract<QueueMail, "queue_accepted" | "queue_planned" | "queue_started" | "queue_left">, { entryId, jobSeekerId, startsOn }: About): Promise<void> {
  const { postedById, placeOfWorkId, placeOfWork } = queue.vacancy;
  const members = await tx.membership.findMany({ where: { role: "employer", endedAt: null, organisationId: { in: [postedById, placeOfWorkId] } }, select: { accountId: true, account: { select: { locale: true } } } });
  const person = jobSeekerId ? await tx.jobSeeker.findUnique({ where: { id: jobSeekerId }, select: { account: { select: { firstName: true } } } }) : null;
  const seen = new Set<string>();
  for (const { accountId, account } of members) {
    if (seen.has(accountId)) continue;
    seen.add(accountId);
    const when = startsOn ? weekdayAndDay(noonOf(startsOn), account.locale === "en" ? "en" : "nl") : undefined;
    await notify(tx, {
      accountId, kind, side: "company", path: `/bedrijf/vacatures/${queue.vacancyId}/wachtrij`,
      key: kind === "queue_planned" ? `queue:${entryId}:${kind}:${startsOn}` : `queue:${entryId}:${kind}`,
      params: { title: titleOf(queue), company: placeOfWork.name, ...(person ? { name: person.account.firstName } : {}), ...(when ? { when } : {}) },
    });
  }
}

/** A mail to the own contact person and who stands in today; before accepting only while the person allows it (rule 16). */
export async function tellContactPerson(tx: Tx, queue: Pick<LockedQueue, "vacancyId" | "vacancy">, kind: Extract<QueueMail, "queue_offer" | "queue_passed" | "queue_accepted" | "queue_started" | "queue_left">, { entryId, jobSeekerId, until }: About): Promise<void> {
  if (!jobSeekerId) return;
  const person = await tx.jobSeeker.findUnique({ where: { id: jobSeekerId }, select: { contactPersonId: true, account: { select: { firstName: true } } } });
  if (!person) return;
  for (const { accountId, locale } of await listHelpers(tx, person.contactPersonId)) {
    await notify(tx, {
      accountId, kind, side: "contact", path: `/gemeente/wachtrij/${entryId}`, key: `queue:${entryId}:${kind}`,
      params: { name: person.account.firstName, title: titleOf(queue), company: queue.vacancy.placeOfWork.name, ...(until ? { when: dayAndTime(until, locale) } : {}) },
    });
  }
}
