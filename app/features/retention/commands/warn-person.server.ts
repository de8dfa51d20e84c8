import { notify } from "~/features/notifications/index.server";
import { now } from "~/platform/clock";
import { dayWithYear, isoDay } from "~/platform/dates";
import { inTransaction } from "~/platform/db.server";
import { lockRetention } from "../lock-retention.server";
import { readStanding } from "../read-facts.server";
import { leavingPath, stayPathOf } from "../stay-link.server";

/**
 * Tells one person that the data go, if that is due now. What is due is looked at again under the lock: who gave a sign meanwhile is left
 * alone, and of two that run at once the second finds nothing to do. Who has no mail address is warned by the list of the contact person.
 */
export function warnPerson(jobSeekerId: string): Promise<"warn" | "warnAgain" | null> {
  return inTransaction(async (tx) => {
    await lockRetention(tx, jobSeekerId);
    const person = await readStanding(tx, jobSeekerId);
    if (person?.step !== "warn" && person?.step !== "warnAgain") return null;
    const { step, erasesOn, accountId, contactAccountId } = person;
    const at = now();
    const warned = step === "warn" ? { warnedAt: at, warnedAgainAt: null } : { warnedAgainAt: at };
    await tx.retention.upsert({ where: { jobSeekerId }, create: { jobSeekerId, ...warned }, update: warned });
    // by id: the receiver of this very mail, for the language of the day in it
    const { locale } = await tx.account.findUniqueOrThrow({ where: { id: accountId }, select: { locale: true } });
    await notify(tx, {
      accountId,
      kind: step === "warn" ? "retention_first" : "retention_last",
      key: `${step}:${isoDay(erasesOn)}`,
      path: stayPathOf(jobSeekerId),
      params: { when: dayWithYear(erasesOn, locale === "en" ? "en" : "nl") },
      side: "person",
    });
    // one mail a day, however many people it is about
    if (contactAccountId) await notify(tx, { accountId: contactAccountId, kind: "retention_of_people", key: `retention:${isoDay(at)}`, path: leavingPath, params: {}, side: "contact" });
    return step;
  });
}
