import { notify, type MailKind } from "~/features/notifications/index.server";
import { listHelpers } from "~/features/organisations/index.server";
import { dayAndTime } from "~/platform/dates";
import type { Tx } from "~/platform/db.server";
import type { LockedTour, OpenGuest } from "./lock-tour.server";

export type TourMail = Extract<MailKind, `tour_${string}`>;
export type TouredTour = Pick<LockedTour, "id" | "startsAt" | "workplace">;
type Guest = Pick<OpenGuest, "id" | "jobSeekerId" | "membershipId">;

const paramsOf = (tour: TouredTour, locale: string) => ({ company: tour.workplace.organisation.name, when: dayAndTime(tour.startsAt, locale === "en" ? "en" : "nl") });

/**
 * A mail to whoever comes, a job seeker or a contact person. Guest, kind and moment of the tour make it unique: a reminder comes
 * again only when the tour moved.
 */
export async function tellGuest(tx: Tx, kind: Exclude<TourMail, "tour_sign_up" | "tour_withdrawn">, tour: TouredTour, { id, jobSeekerId, membershipId }: Guest, note = ""): Promise<void> {
  const account = { account: { select: { id: true, locale: true } } } as const;
  const found = jobSeekerId
    ? await tx.jobSeeker.findUnique({ where: { id: jobSeekerId }, select: account })
    // by id: the hat under which this guest signed up
    : await tx.membership.findUnique({ where: { id: membershipId! }, select: account });
  if (!found) return;
  await notify(tx, {
    accountId: found.account.id, kind, key: `tour:${id}:${kind}:${tour.startsAt.getTime()}`, side: jobSeekerId ? "person" : "contact",
    path: jobSeekerId ? `/rondleidingen/${tour.id}` : `/gemeente/rondleidingen/${tour.id}`,
    params: { ...paramsOf(tour, found.account.locale), ...(note ? { note } : {}) },
  });
}

/** A mail to the own contact person and to who stands in today, with the first name that they know. Not to who did it. */
export async function tellContactPerson(tx: Tx, kind: Extract<TourMail, "tour_sign_up" | "tour_withdrawn">, tour: TouredTour, { id, jobSeekerId }: Guest, exceptAccountId: string): Promise<void> {
  if (!jobSeekerId) return;
  const person = await tx.jobSeeker.findUnique({ where: { id: jobSeekerId }, select: { contactPersonId: true, account: { select: { firstName: true } } } });
  if (!person) return;
  for (const { accountId, locale } of await listHelpers(tx, person.contactPersonId)) {
    if (accountId === exceptAccountId) continue;
    await notify(tx, { accountId, kind, key: `tour:${id}:${kind}`, path: `/gemeente/mensen/${jobSeekerId}`, side: "contact", params: { ...paramsOf(tour, locale), name: person.account.firstName } });
  }
}
