import type { Actor } from "~/features/accounts";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { done, notFound, refused, type Outcome } from "~/platform/outcome";
import { lockTraining } from "../lock-training.server";
import { seatNext } from "../seat-next.server";
import { tellContactPerson } from "../tell.server";

/** A job seeker takes the sign-up back; who waits longest gets the chair. Doing it twice changes nothing more. */
export async function withdraw(actor: Actor, trainingId: string): Promise<Outcome> {
  const { jobSeekerId } = actor;
  if (actor.role !== "jobseeker" || !jobSeekerId) return refused(m.trainings_only_job_seekers());
  return inTransaction(async (tx) => {
    const training = await lockTraining(tx, trainingId);
    if (!training) return notFound();
    const mine = await tx.trainingSignUp.findFirst({ where: { trainingId, jobSeekerId, endedAt: null }, select: { id: true } });
    if (!mine) return done();
    await tx.trainingSignUp.update({ where: { id: mine.id }, data: { endedAt: now(), chair: null, ending: "withdrawn" } });
    await tellContactPerson(tx, "training_withdrawn", { signUpId: mine.id, jobSeekerId, title: training.title, trainingId });
    await seatNext(tx, training);
    return done();
  });
}
