import { later } from "../base/calendar";
import { add } from "../base/rows";
import { requireStaff, type World } from "../base/world";

/** How many days ago the last sign was, and the first warning; nobody says yet whether they stay. */
const silences = [{ lastSign: 350, warned: 45 }, { lastSign: 320, warned: 15 }, { lastSign: 306, warned: null }] as const;

/** Some of Ria's people began and were not heard from for most of a year: their data go soon. */
export function makeSilence({ rows, calendar, staff }: World): void {
  const ria = requireStaff({ staff }, "ria").membershipId;
  const busy = new Set([...(rows.match ?? []), ...(rows.queueEntry ?? []), ...(rows.profileVersion ?? []), ...(rows.talentExercise ?? []), ...(rows.plan ?? [])].map(({ jobSeekerId }) => jobSeekerId));
  const quiet = (rows.jobSeeker ?? []).filter(({ id, state, contactPersonId }) => contactPersonId === ria && state === "draft" && !busy.has(id!));
  for (const [at, { lastSign, warned }] of silences.entries()) {
    const person = quiet[at];
    const account = rows.account?.find(({ id }) => id === person?.accountId);
    if (!person || !account) continue;
    const seen = calendar.daysAgo(lastSign, 10);
    const began = later(seen, { days: -1 });
    Object.assign(account, { createdAt: later(began, { days: -1 }), lastSeenAt: seen });
    Object.assign(person, { createdAt: later(began, { days: -1 }), intakeAskedAt: later(began, { days: -1 }), takenAt: began, draftChangedAt: seen, availableConfirmedAt: null });
    for (const thread of rows.thread ?? []) {
      if (thread.jobSeekerId !== person.id) continue;
      const said = (rows.message ?? []).filter(({ threadId }) => threadId === thread.id);
      said.forEach((message, place) => Object.assign(message, { at: later(began, { hours: place }) }));
      Object.assign(thread, { createdAt: began, lastAt: said.at(-1)?.at ?? began });
    }
    // what was said and written down was so then
    for (const moment of rows.contactMoment ?? []) if (moment.jobSeekerId === person.id) Object.assign(moment, { at: seen, nextOn: null });
    if (warned) add(rows, "retention", { jobSeekerId: person.id!, warnedAt: calendar.daysAgo(warned, 11), warnedAgainAt: null, stayedAt: null, erasedAt: null });
  }
}
