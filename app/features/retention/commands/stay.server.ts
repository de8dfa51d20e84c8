import { now } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { done, notFound, type Outcome } from "~/platform/outcome";
import { lockRetention } from "../lock-retention.server";
import { jobSeekerOfToken } from "../stay-link.server";

/** "Ik wil blijven", by the link of a warning: the time counts from now again. Twice is once. */
export function stay(token: string): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const jobSeekerId = jobSeekerOfToken(token);
    if (!jobSeekerId) return notFound();
    await lockRetention(tx, jobSeekerId);
    const isThere = (await tx.jobSeeker.count({ where: { id: jobSeekerId, account: { erasedAt: null } } })) > 0;
    if (!isThere) return notFound();
    const stayed = { stayedAt: now() };
    await tx.retention.upsert({ where: { jobSeekerId }, create: { jobSeekerId, ...stayed }, update: stayed });
    return done();
  });
}
