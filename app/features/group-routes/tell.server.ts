import { notify, type MailKind } from "~/features/notifications/index.server";
import { listHelpers } from "~/features/organisations/index.server";
import { weekdayAndDay } from "~/platform/dates";
import type { Tx } from "~/platform/db.server";
import type { LockedRoute } from "./lock-route.server";

type GroupMail = Extract<MailKind, `group_${string}`>;
export type ForPerson = Extract<GroupMail, "group_proposed" | "group_place" | "group_taken_back" | "group_changed" | "group_cancelled" | "group_no_place" | "group_tomorrow">;
export type ForContact = Extract<GroupMail, "group_yes" | "group_no" | "group_left" | "group_cancelled">;
export type ToldRoute = Pick<LockedRoute, "id" | "title" | "startsOn" | "leaderId">;
export type ToldMember = { id: string; jobSeekerId: string };

const paramsOf = ({ title, startsOn }: ToldRoute, locale: string) => ({ title, when: weekdayAndDay(startsOn, locale === "en" ? "en" : "nl") });

/** A mail to somebody who was asked or said yes. Member, kind and `turn` make it unique: told again only when there is something new. */
export async function tellMember(tx: Tx, kind: ForPerson, route: ToldRoute, { id, jobSeekerId }: ToldMember, { note = "", turn = "" } = {}): Promise<void> {
  const found = await tx.jobSeeker.findUnique({ where: { id: jobSeekerId }, select: { account: { select: { id: true, locale: true } } } });
  if (!found) return;
  await notify(tx, { accountId: found.account.id, kind, key: `group:${id}:${kind}:${turn}`, side: "person", path: `/mijn/groepen/${route.id}`, params: { ...paramsOf(route, found.account.locale), ...(note ? { note } : {}) } });
}

/** A mail to the own contact person, to who stands in today and, when asked, to who leads the group. Not to who did it. */
export async function tellContacts(tx: Tx, kind: ForContact, route: ToldRoute, { id, jobSeekerId }: ToldMember, { except = "", alsoLeader = false, note = "" } = {}): Promise<void> {
  const person = await tx.jobSeeker.findUnique({ where: { id: jobSeekerId }, select: { contactPersonId: true, account: { select: { firstName: true } } } });
  if (!person) return;
  const helpers = [...(await listHelpers(tx, person.contactPersonId)), ...(alsoLeader ? await listHelpers(tx, route.leaderId) : [])];
  for (const { accountId, locale } of new Map(helpers.map((helper) => [helper.accountId, helper])).values()) {
    if (accountId === except) continue;
    await notify(tx, { accountId, kind, key: `group:${id}:${kind}`, side: "contact", path: `/gemeente/groepen/${route.id}`, params: { ...paramsOf(route, locale), name: person.account.firstName, ...(note ? { note } : {}) } });
  }
}
