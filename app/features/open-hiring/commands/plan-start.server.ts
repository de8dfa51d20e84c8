import type { Actor } from "~/features/accounts";
import { beginPlacement } from "~/features/placements/index.server";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { dateOfDay, isoDay } from "~/platform/dates";
import { conflict, done, invalid, type Outcome } from "~/platform/outcome";
import { latestStart } from "../model/queue-forms";
import { takeStep } from "../take-step.server";
import { tellCompany, tellContactPerson, tellPerson } from "../tell.server";
import { writeRow } from "../write-row.server";

/** The first day of somebody who accepted: company, person and own contact person may each set it, and all hear of it. @param startsOn ISO day */
export function planStart(actor: Actor, entryId: string, startsOn: string): Promise<Outcome> {
  return takeStep(actor, entryId, "plan", async (tx, { queue, entry, party }) => {
    const day = isoDay(now());
    if (startsOn < day) return invalid("", { startsOn: [m.open_hiring_day_past()] });
    if (startsOn > latestStart(day)) return invalid("", { startsOn: [m.open_hiring_day_far()] });
    if (entry.startsOn === startsOn) return done();
    await tx.queueEntry.update({ where: { id: entryId }, data: { startsOn: dateOfDay(startsOn) } });
    const about = { entryId, jobSeekerId: entry.jobSeekerId, startsOn };
    if (party !== "person") await tellPerson(tx, queue, "queue_planned", about);
    if (party !== "company") await tellCompany(tx, queue, "queue_planned", about);
    return done();
  });
}

/** "Ik ben begonnen", by the person or the own contact person, from the first day on. The company cannot say it alone (rule 18). */
export function confirmStart(actor: Actor, entryId: string): Promise<Outcome> {
  return takeStep(actor, entryId, "start", async (tx, { queue, entry, party }) => {
    if (!entry.startsOn || entry.startsOn > isoDay(now())) return conflict(m.open_hiring_start_too_early());
    await tx.queueEntry.update({ where: { id: entryId }, data: { state: "started", startedAt: now() } });
    const { remuneration } = await tx.vacancy.findUniqueOrThrow({ where: { id: queue.vacancyId }, select: { remuneration: true } });
    if (entry.jobSeekerId) await beginPlacement(tx, { jobSeekerId: entry.jobSeekerId, vacancyId: queue.vacancyId, queueEntryId: entryId, startsOn: dateOfDay(entry.startsOn), hoursPerWeek: null, remuneration: remuneration ?? "none", actorId: actor.accountId });
    const receipt = await writeRow(tx, queue, { step: "started", entryId, jobSeekerId: entry.jobSeekerId });
    const about = { entryId, jobSeekerId: entry.jobSeekerId, receipt };
    await tellPerson(tx, queue, "queue_started", about);
    await tellCompany(tx, queue, "queue_started", about);
    if (party === "person") await tellContactPerson(tx, queue, "queue_started", about);
    return done();
  });
}
