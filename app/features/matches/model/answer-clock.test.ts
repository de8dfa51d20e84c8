import { describe, expect, it } from "vitest";
import { after, days, hours } from "~/platform/clock";
import { closesAfterDays, dueNow, daysLeft, reminderDays, sidesAsked, silentSides, type AskedSide, type ReminderDay } from "./answer-clock";
import { findTransition, matchActions, matchParties, openStates, type MatchFacts, type MatchOrigin } from "./transitions";

/** The same numbers in every run. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const begin = new Date("2026-03-02T08:00:00Z");
const startOf = (origin: MatchOrigin): MatchFacts => ({ origin, state: origin, jobSeekerAnswer: origin === "interest" ? "yes" : "waiting", employerAnswer: origin === "invitation" ? "yes" : "waiting" });

/** A step that the workflow allows, by a party that may take it. */
function step(match: MatchFacts, random: () => number): boolean {
  const possible = matchActions.flatMap((action) => matchParties.flatMap((party) => (action !== "expire" && findTransition(match, action, party) ? [{ action, party }] : [])));
  const chosen = possible[Math.floor(random() * possible.length)];
  if (!chosen) return false;
  const { to } = findTransition(match, chosen.action, chosen.party)!;
  if (chosen.action === "sayYes") match[chosen.party === "jobseeker" ? "jobSeekerAnswer" : "employerAnswer"] = "yes";
  match.state = to;
  return true;
}

type Sent = { side: AskedSide; since: number; day: ReminderDay; at: number };

/** A life of 60 days in which people act and the job runs, or does not, at random moments; what was sent, and whether it closed. */
function live(seed: number) {
  const random = randomOf(seed);
  const match = startOf((["interest", "invitation", "proposal"] as const)[seed % 3]!);
  const sent: Sent[] = [];
  let since = begin;
  let closedAt: Date | null = null;
  const actsOften = random() < 0.5 ? 0.02 : 0.001;
  const jobRuns = random() * 0.3;
  for (let hour = 1; hour < 60 * 24 && !closedAt; hour += 1) {
    const at = after(hours(hour), begin);
    if (random() < actsOften && step(match, random)) since = at;
    if (random() > jobRuns) continue;
    const due = dueNow(since, at);
    for (const side of sidesAsked(match)) {
      if (due === "close") closedAt = at;
      else if (due !== null && !sent.some((one) => one.side === side && one.since === since.getTime() && one.day === due)) sent.push({ side, since: since.getTime(), day: due, at: at.getTime() });
    }
  }
  return { match, sent, closedAt, since };
}

describe("the clock of an answer", () => {
  it.each([[0, null], [2.99, null], [3, 3], [6.9, 3], [7, 7], [13.9, 7], [14, 14], [20.99, 14], [21, "close"], [400, "close"]] as const)("after %d days asks for %s", (passed, due) => {
    expect(dueNow(begin, after(days(passed), begin))).toBe(due);
  });

  it("tells the days that are left as whole days, never none", () => {
    expect(reminderDays.map((day) => daysLeft(begin, after(days(day), begin)))).toEqual([18, 14, 7]);
    expect(daysLeft(begin, after(days(20.9), begin))).toBe(1);
    expect(daysLeft(begin, after(days(30), begin))).toBe(1);
  });

  it("asks the company after a reaction, the person after an invitation, and after a proposal who has not answered", () => {
    expect(sidesAsked(startOf("interest"))).toEqual(["employer"]);
    expect(sidesAsked(startOf("invitation"))).toEqual(["jobseeker"]);
    expect(sidesAsked(startOf("proposal"))).toEqual(["jobseeker", "employer"]);
    expect(sidesAsked({ ...startOf("proposal"), employerAnswer: "yes" })).toEqual(["jobseeker"]);
    expect(sidesAsked({ ...startOf("interest"), state: "expired" })).toEqual([]);
    expect(silentSides({ ...startOf("interest") })).toEqual(["employer"]);
  });

  it("holds in two thousand random lives: each reminder once, rising, in time, never to who answered, and 21 days before the end", () => {
    for (let seed = 1; seed <= 2000; seed += 1) {
      const { match, sent, closedAt, since } = live(seed);
      for (const { since: start, day, at } of sent) {
        expect(at - start, `seed ${seed}`).toBeGreaterThanOrEqual(days(day));
        expect(at - start, `seed ${seed}`).toBeLessThan(days(closesAfterDays));
      }
      for (const side of ["jobseeker", "employer"] as const) {
        const own = sent.filter((one) => one.side === side);
        for (const start of new Set(own.map((one) => one.since))) {
          const told = own.filter((one) => one.since === start).map(({ day }) => day);
          expect(told, `seed ${seed}`).toEqual([...new Set(told)].sort((a, b) => a - b));
        }
      }
      if (closedAt) {
        expect(closedAt.getTime() - since.getTime(), `seed ${seed}`).toBeGreaterThanOrEqual(days(closesAfterDays));
        expect(silentSides(match).length, `seed ${seed}`).toBeGreaterThan(0);
        expect(openStates).toContain(match.state);
      }
    }
  });

  it("sends one reminder, the latest, when nothing ran for a week", () => {
    const due = [10, 11, 12].map((day) => dueNow(begin, after(days(day), begin)));
    expect(due).toEqual([7, 7, 7]);
  });
});
