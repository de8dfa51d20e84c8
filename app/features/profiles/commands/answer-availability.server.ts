import { now } from "~/platform/clock";
import { inTransaction, type Tx } from "~/platform/db.server";
import { done, notFound, type Outcome } from "~/platform/outcome";
import { enqueueSearchSync } from "#search/sync.server";
import { jobSeekerOfToken } from "../availability-link.server";
import { lockProfile, moveProfile, nextState, type LockedProfile } from "../lock-profile.server";

/** "Ja, ik zoek nog", by the link of a mail: counts from now again (rule 23), and ends a pause. Twice is once. */
export function sayStillLooking(token: string): Promise<Outcome> {
  return byLink(token, async (tx, profile) => {
    if (nextState(profile, "resume")) return void (await moveProfile(tx, profile, "resume", { pausedAt: null, availableConfirmedAt: now() }));
    await tx.jobSeeker.update({ where: { id: profile.id }, data: { availableConfirmedAt: now() } });
    await enqueueSearchSync(tx, "talent", profile.id);
  });
}

/** "Nee, nu niet", by the link of a mail: out of sight at once, and everything stays for later. */
export function sayNotNow(token: string): Promise<Outcome> {
  return byLink(token, async (tx, profile) => {
    if (nextState(profile, "pause")) await moveProfile(tx, profile, "pause", { pausedAt: now() });
  });
}

function byLink(token: string, act: (tx: Tx, profile: LockedProfile) => Promise<void>): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const id = jobSeekerOfToken(token);
    const isThere = id && (await tx.jobSeeker.count({ where: { id, account: { erasedAt: null } } })) > 0;
    if (!id || !isThere) return notFound();
    await act(tx, await lockProfile(tx, id));
    return done();
  });
}
