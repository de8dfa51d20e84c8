import type { Actor } from "~/features/accounts";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { conflict, done, type Outcome } from "~/platform/outcome";
import { advanceQueue } from "../advance-queue.server";
import { endEntry } from "../end-entry.server";
import { placeComesBackFor } from "../model/queue-rules";
import { isKnown } from "../model/steps";
import { takeStep, type StepFacts } from "../take-step.server";
import { tellCompany, tellContactPerson, tellPerson } from "../tell.server";
import type { Tx } from "~/platform/db.server";

/** The person steps out, at any moment up to a month after the first day; a place that was theirs goes to the next (rule 18). */
export const leaveQueue = (actor: Actor, entryId: string): Promise<Outcome> => takeStep(actor, entryId, "leave", (tx, facts) => leave(tx, facts, "ownChoice"));

/** The own contact person confirms that somebody stopped, or did not come. Never the company alone (rule 18). */
export const confirmLeft = (actor: Actor, entryId: string): Promise<Outcome> => takeStep(actor, entryId, "confirmLeft", (tx, facts) => leave(tx, facts, "contactPerson"));

async function leave(tx: Tx, { queue, entry }: StepFacts, ending: "ownChoice" | "contactPerson"): Promise<Outcome> {
  if (entry.startedAt && now().getTime() - entry.startedAt.getTime() > placeComesBackFor) return conflict(m.open_hiring_works_longer());
  const receipt = await endEntry(tx, queue, entry, "left", ending);
  const about = { entryId: entry.id, jobSeekerId: entry.jobSeekerId, receipt };
  await tellPerson(tx, queue, "queue_left", about);
  if (isKnown(entry.state)) {
    await tellCompany(tx, queue, "queue_left", about);
    if (ending === "ownChoice") await tellContactPerson(tx, queue, "queue_left", about);
  }
  await advanceQueue(tx, queue);
  return done();
}
