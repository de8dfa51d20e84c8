import { daysLeft, dueNow, reminderDays } from "~/features/matches";
import { findableStates } from "~/features/profiles";
import { readVacancyContent } from "~/features/vacancies";
import { after, days, now } from "~/platform/clock";
import { inTransaction, prisma } from "~/platform/db.server";
import type { CronJob, JobHandlers } from "~/platform/jobs.server";
import { isStillShown } from "./find-reach.server";
import { lockOffer } from "./lock-offer.server";
import { isOpen } from "./model/offer-steps";
import { moveOffer } from "./move-offer.server";
import { tellSide } from "./tell.server";

/**
 * The clock of an answer, the same as that of a match: reminded at 3, 7 and 14 days, closed with the truth at 21 (product rule 7).
 * What the company may no longer see ends at once. Running twice, or beside an answer, has one effect: each offer is looked at
 * again under its lock, and the row knows the day that it was reminded of.
 */
export async function lookAtOffers(): Promise<void> {
  const old = await prisma.talentOffer.findMany({ where: { state: "waiting", changedAt: { lte: after(-days(reminderDays[0])) } }, orderBy: { changedAt: "asc" }, select: { id: true } });
  const unseen = await prisma.talentOffer.findMany({ where: { state: { in: ["waiting", "welcome"] }, jobSeeker: { OR: [{ liveVersionId: null }, { state: { notIn: [...findableStates] } }, { hiddenCompanies: { some: {} } }] } }, select: { id: true } });
  for (const id of new Set([...old, ...unseen].map((offer) => offer.id))) await lookAt(id);
}

const lookAt = (offerId: string) =>
  inTransaction(async (tx) => {
    const offer = await lockOffer(tx, offerId);
    if (!offer || !isOpen(offer.state)) return;
    if (!(await isStillShown(tx, offer.jobSeekerId, offer.organisationId))) return moveOffer(tx, offer, { action: "close", party: "system", actorId: null });
    if (offer.state !== "waiting") return;
    const due = dueNow(offer.changedAt, now());
    if (due === "close") return moveOffer(tx, offer, { action: "expire", party: "system", actorId: null });
    if (due === null || due <= offer.remindedDay) return;
    await tx.talentOffer.update({ where: { id: offerId }, data: { remindedDay: due } });
    await tellSide(tx, offer, "company", { kind: "talent_offer_reminder", key: `reminder:${due}`, days: daysLeft(offer.changedAt, now()) });
  });

/** Tells the contact person, once, that the work which came of an offer is up: from here the workflow of a match goes on. */
export async function tellOfWork(): Promise<void> {
  const made = await prisma.talentOffer.findMany({ where: { state: "welcome", toldOfVacancyAt: null, sheet: { vacancy: { state: "published" } } }, select: { id: true, sheet: { select: { vacancy: { select: { liveVersion: { select: { content: true } } } } } } } });
  for (const { id, sheet } of made) {
    await inTransaction(async (tx) => {
      const offer = await lockOffer(tx, id);
      if (!offer || offer.state !== "welcome" || offer.toldOfVacancyAt) return;
      await tx.talentOffer.update({ where: { id }, data: { toldOfVacancyAt: now() } });
      await tellSide(tx, offer, "contact", { kind: "talent_offer_vacancy", key: "vacancy", title: readVacancyContent(sheet?.vacancy?.liveVersion?.content).title });
    });
  }
}

export const jobs: JobHandlers = { "look-at-talent-offers": lookAtOffers, "tell-of-work-for-talent": tellOfWork };

export const cron: CronJob[] = [
  { task: "look-at-talent-offers", match: "40 6 * * *" },
  { task: "tell-of-work-for-talent", match: "*/15 * * * *" },
];
