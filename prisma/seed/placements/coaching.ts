import { isoDay, dateOfDay } from "~/platform/dates";
import { later } from "../base/calendar";
import { idOf } from "../base/random";
import { add } from "../base/rows";
import { requireStaff, type World } from "../base/world";
import type { MadePerson } from "../people/person";

/** How it went at each visit, with the days since, and in how many days again. */
const stories = [
  { shares: true, visits: [[34, "soSo", null], [6, "well", 22]] },
  { shares: false, visits: [[20, "well", -3]] },
  { shares: true, visits: [] },
] as const;

/** Some of Ria's people at work have a job coach; Samira is asked about her trial. */
export function makeCoaching({ rows, calendar, staff }: World, people: readonly MadePerson[]): void {
  const coach = requireStaff({ staff }, "jobcoach").membershipId;
  const ria = requireStaff({ staff }, "ria").membershipId;
  const rias = new Set((rows.jobSeeker ?? []).filter(({ contactPersonId }) => contactPersonId === ria).map(({ id }) => id));
  const startedBefore = (days: number) => (placement: { startsOn: Date | string }) => new Date(placement.startsOn) < calendar.daysAgo(days);
  const running = (rows.placement ?? []).filter(({ state, jobSeekerId }) => state === "running" && rias.has(jobSeekerId)).filter(startedBefore(2));
  const old = [...running].sort((one, other) => new Date(one.startsOn).getTime() - new Date(other.startsOn).getTime());
  for (const [at, { shares, visits }] of stories.entries()) {
    const placement = old[at];
    if (!placement) continue;
    const agreedAt = calendar.daysAgo((visits[0]?.[0] ?? 1) + 1, 14);
    const id = idOf(`coaching ${placement.id}`);
    add(rows, "coaching", { id, placementId: placement.id!, membershipId: coach, askedAt: later(agreedAt, { hours: -3 }), agreedAt, sharesCheckIns: shares, endedAt: null, endedBy: "" });
    for (const [ago, going, again] of visits) {
      const on = calendar.daysAgo(ago, 10);
      add(rows, "coachVisit", { coachingId: id, on: dateOfDay(isoDay(on)), going, wantsCall: false, nextOn: again === null ? null : again > 0 ? dateOfDay(calendar.dayAhead(again)) : dateOfDay(isoDay(calendar.daysAgo(-again))), at: later(on, { hours: 2 }) });
    }
  }
  const samira = people.find(({ key }) => key === "ria Samira");
  const trial = (rows.placement ?? []).find(({ jobSeekerId, state }) => jobSeekerId === samira?.id && state === "agreeing");
  if (trial) add(rows, "coaching", { id: idOf(`coaching ${trial.id}`), placementId: trial.id!, membershipId: coach, askedAt: calendar.daysAgo(1, 11), agreedAt: null, sharesCheckIns: false, endedAt: null, endedBy: "" });
}
