import type { Actor } from "~/features/accounts";
import { notify } from "~/features/notifications/index.server";
import { availabilityPathOf } from "~/features/profiles/index.server";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { conflict, done, notFound, type Outcome } from "~/platform/outcome";
import { calendarDay, mondayOf } from "~/platform/working-time";
import { missingInWords } from "../components/unseen-words";
import { listNotFindable, type UnseenPerson } from "../list-not-findable.server";

/**
 * Asks people by mail for the one thing that keeps them out of sight: to finish the profile, or to say whether they still look. Only own
 * people for whom there is such a thing now, and each at most once a week, whoever presses how often.
 */
export async function askToBeFindable(actor: Actor, jobSeekerIds: readonly string[]): Promise<Outcome<{ asked: number }>> {
  const wanted = new Set(jobSeekerIds);
  const people = (await listNotFindable(actor)).filter(({ id }) => wanted.has(id));
  if (people.length === 0 || people.length < wanted.size) return notFound();
  const askable = people.filter(canBeAsked);
  if (askable.length === 0) return conflict(m.caseload_unseen_asked_already());
  const week = weekOf(now());
  await inTransaction(async (tx) => {
    for (const { id, accountId, why } of askable) {
      const isAboutLooking = why.reason === "paused" || why.reason === "notConfirmed";
      await notify(tx, {
        accountId, kind: isAboutLooking ? "looking_asked" : "profile_asked", key: `findable:${week}`, path: isAboutLooking ? availabilityPathOf(id) : "/mijn/profiel",
        params: { name: actor.firstName, note: missingInWords(why) }, side: "person",
      });
    }
  });
  return done({ asked: askable.length });
}

/** Not what waits with the municipality itself, and not who was asked this week. */
export const canBeAsked = ({ why, askedAt }: Pick<UnseenPerson, "why" | "askedAt">): boolean => why.reason !== "waits" && (askedAt === null || weekOf(askedAt) !== weekOf(now()));

function weekOf(at: Date): string {
  const { year, month, day } = mondayOf(calendarDay(at));
  return [year, month, day].join("-");
}
