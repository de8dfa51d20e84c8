import type { Actor } from "~/features/accounts";
import { now } from "~/platform/clock";
import { done, type Outcome } from "~/platform/outcome";
import { advanceQueue } from "../advance-queue.server";
import { cancelOfferJobs, endEntry } from "../end-entry.server";
import { takeStep } from "../take-step.server";
import { tellCompany, tellContactPerson, tellPerson } from "../tell.server";
import { writeRow } from "../write-row.server";

/** "Ja, ik kom": the place is theirs, and the company gets name, phone and mail (rule 15). Also just after the end, while nobody else has it. */
export function acceptOffer(actor: Actor, entryId: string): Promise<Outcome> {
  return takeStep(actor, entryId, "accept", async (tx, { queue, entry }) => {
    await tx.queueEntry.update({ where: { id: entryId }, data: { state: "accepted", answeredAt: now() } });
    await cancelOfferJobs(tx, entryId);
    const receipt = await writeRow(tx, queue, { step: "accepted", entryId, jobSeekerId: entry.jobSeekerId });
    const about = { entryId, jobSeekerId: entry.jobSeekerId, receipt };
    await tellPerson(tx, queue, "queue_accepted", about);
    await tellCompany(tx, queue, "queue_accepted", about);
    await tellContactPerson(tx, queue, "queue_accepted", about);
    return done();
  });
}

/** "Nee, nu niet": the next gets the offer. The person may join again, at the end. */
export function passOffer(actor: Actor, entryId: string): Promise<Outcome> {
  return takeStep(actor, entryId, "pass", async (tx, { queue, entry }) => {
    const receipt = await endEntry(tx, queue, entry, "passed", "ownChoice");
    await tellPerson(tx, queue, "queue_passed", { entryId, jobSeekerId: entry.jobSeekerId, receipt });
    await advanceQueue(tx, queue);
    return done();
  });
}
