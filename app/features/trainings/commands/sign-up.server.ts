import type { Actor } from "~/features/accounts";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { isoDay } from "~/platform/dates";
import { inTransaction } from "~/platform/db.server";
import { conflict, done, notFound, refused, type Outcome } from "~/platform/outcome";
import { listOpenSignUps, lockTraining } from "../lock-training.server";
import { chairOnArrival } from "~/platform/chairs";
import { isOpen } from "../model/training";
import { tellContactPerson } from "../tell.server";

/**
 * A job seeker signs up: with a chair while there is one, else at the end of the line. Signing up twice is signing up once.
 * Nobody skips the line: a chair that is free while others wait is theirs.
 */
export async function signUp(actor: Actor, trainingId: string): Promise<Outcome<{ chair: number | null }>> {
  const { jobSeekerId } = actor;
  if (actor.role !== "jobseeker" || !jobSeekerId) return refused(m.trainings_only_job_seekers());
  return inTransaction(async (tx) => {
    const training = await lockTraining(tx, trainingId);
    if (!training) return notFound();
    const open = await listOpenSignUps(tx, trainingId);
    const before = open.find((one) => one.jobSeekerId === jobSeekerId);
    if (before) return done({ chair: before.chair });
    if (!isOpen(training, isoDay(now()))) return conflict(m.trainings_not_open());
    const chair = chairOnArrival(training.places, open);
    const last = await tx.trainingSignUp.aggregate({ where: { trainingId }, _max: { number: true } });
    const at = now();
    const { id } = await tx.trainingSignUp.create({
      data: { trainingId, jobSeekerId, number: (last._max.number ?? 0) + 1, chair, at, seatedAt: chair === null ? null : at },
      select: { id: true },
    });
    await tellContactPerson(tx, "training_sign_up", { signUpId: id, jobSeekerId, title: training.title, trainingId });
    return done({ chair });
  });
}
