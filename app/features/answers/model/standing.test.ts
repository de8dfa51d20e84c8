import { describe, expect, it } from "vitest";
import { after, days } from "~/platform/clock";
import { answerOrder, answerRules, grades, mustPause, standingOf, toldStanding, type EndedQuestion, type Grade } from "./standing";
import { monthOf } from "./month";

function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const now = new Date("2026-03-30T10:00:00Z");
const ended = (daysAgo: number, isAnswered: boolean, took = 2): EndedQuestion => ({ askedAt: after(-days(daysAgo + took), now), endedAt: after(-days(daysAgo), now), isAnswered });
const many = (count: number, isAnswered: boolean, daysAgo = 5) => Array.from({ length: count }, (_, at) => ended(daysAgo + at / 10, isAnswered));

describe("how a company answers", () => {
  it("is not said below five ended questions", () => {
    expect(standingOf(many(4, true), now)).toMatchObject({ answered: 4, grade: null });
    expect(toldStanding(standingOf(many(4, true), now))).toBeNull();
    expect(toldStanding(standingOf(many(5, true), now))).toEqual({ tenths: 10, days: 2 });
  });

  it.each([[8, 2, "good"], [7, 3, "fair"], [5, 5, "fair"], [4, 6, "poor"], [0, 5, "poor"]] as const)("%d with and %d without an answer is %s", (answered, silent, grade) => {
    expect(standingOf([...many(answered, true), ...many(silent, false)], now).grade).toBe(grade);
  });

  it("forgets what ended more than 180 days ago", () => {
    expect(standingOf([...many(5, true), ...many(9, false, answerRules.windowDays + 1)], now)).toMatchObject({ answered: 5, unanswered: 0 });
  });

  it("tells all of ten only when nobody was left without an answer", () => {
    expect(toldStanding({ answered: 99, unanswered: 1, medianMinutes: 10 })).toEqual({ tenths: 9, days: 1 });
    expect(toldStanding({ answered: 1, unanswered: 99, medianMinutes: 1441 })).toEqual({ tenths: 1, days: 2 });
    expect(toldStanding({ answered: 0, unanswered: 6, medianMinutes: null })).toEqual({ tenths: 0, days: null });
  });

  it("takes the middle time, and the mean of two middle ones", () => {
    expect(standingOf([ended(1, true, 1), ended(1, true, 2), ended(1, true, 9)], now).medianMinutes).toBe(2 * 1440);
    expect(standingOf([ended(1, true, 1), ended(1, true, 2)], now).medianMinutes).toBe(1.5 * 1440);
  });

  it("never gets better by silence nor worse by an answer, in a thousand random histories", () => {
    for (let seed = 1; seed <= 1000; seed += 1) {
      const random = randomOf(seed);
      const history = Array.from({ length: Math.floor(random() * 25) }, () => ended(random() * 200, random() < 0.6, random() * 20));
      const shareOf = (questions: EndedQuestion[]) => {
        const { answered, unanswered } = standingOf(questions, now);
        return answered + unanswered === 0 ? 0.5 : answered / (answered + unanswered);
      };
      const before = shareOf(history);
      if (standingOf(history, now).answered + standingOf(history, now).unanswered === 0) continue;
      expect(shareOf([...history, ended(1, true)]), `seed ${seed}`).toBeGreaterThanOrEqual(before);
      expect(shareOf([...history, ended(1, false)]), `seed ${seed}`).toBeLessThanOrEqual(before);
      if (mustPause(history, { at: now, countsFrom: null })) expect(mustPause([...history, ended(0, false)], { at: now, countsFrom: null }), `seed ${seed}`).toBe(true);
      expect(mustPause(history, { at: now, countsFrom: now }), `seed ${seed}`).toBe(false);
    }
  });
});

describe("the pause of a silent company", () => {
  const at = { at: now, countsFrom: null };
  it("comes at ten in 30 days, not at nine", () => {
    const answers = Array.from({ length: 20 }, (_, index) => ended(index / 20, true));
    expect(mustPause([...answers, ...many(9, false)], at)).toBe(false);
    expect(mustPause([...answers, ...many(10, false)], at)).toBe(true);
    expect(mustPause([...answers, ...many(10, false, 31)], at)).toBe(false);
  });

  it("comes at all of the last three, not while there are only two", () => {
    expect(mustPause(many(2, false), at)).toBe(false);
    expect(mustPause(many(3, false), at)).toBe(true);
    expect(mustPause([...many(3, false, 5), ended(1, true)], at)).toBe(false);
    expect(mustPause([ended(20, true), ...many(3, false)], at)).toBe(true);
  });

  it("counts anew from the moment the company took up again", () => {
    expect(mustPause(many(12, false), { at: now, countsFrom: after(-days(1), now) })).toBe(false);
  });
});

describe("the order of work", () => {
  it("moves only within a band of points, in two hundred random lists", () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const random = randomOf(seed);
      const list = Array.from({ length: 30 }, () => ({ points: Math.floor(random() * 100), blocked: random() < 0.2, grade: random() < 0.3 ? null : (grades[Math.floor(random() * 3)] as Grade) }));
      const ranked = list.toSorted((a, b) => Number(a.blocked) - Number(b.blocked) || b.points - a.points);
      const ordered = answerOrder(ranked, ({ grade }) => grade);
      expect([...ordered].sort((a, b) => ranked.indexOf(a) - ranked.indexOf(b))).toEqual(ranked);
      for (const [index, one] of ordered.entries()) {
        for (const later of ordered.slice(index + 1)) {
          if (one.blocked) expect(later.blocked).toBe(true);
          else if (!later.blocked) expect(later.points - one.points, `seed ${seed}`).toBeLessThan(answerRules.band);
        }
      }
    }
  });

  it("takes a company of which too little is known as one in between", () => {
    const [good, unknown, poor] = (["good", null, "poor"] as const).map((grade) => ({ points: 71, blocked: false, grade }));
    expect(answerOrder([poor!, unknown!, good!], ({ grade }) => grade)).toEqual([good, unknown, poor]);
  });
});

describe("a month", () => {
  it("begins and ends at midnight in Amsterdam", () => {
    expect(monthOf(new Date("2026-11-30T22:59:59Z"))).toEqual({ from: new Date("2026-10-31T23:00:00Z"), until: new Date("2026-11-30T23:00:00Z") });
    expect(monthOf(new Date("2026-11-30T23:00:00Z")).from).toEqual(new Date("2026-11-30T23:00:00Z"));
    expect(monthOf(new Date("2026-12-15T12:00:00Z")).until).toEqual(new Date("2026-12-31T23:00:00Z"));
    expect(monthOf(new Date("2026-03-29T12:00:00Z"))).toEqual({ from: new Date("2026-02-28T23:00:00Z"), until: new Date("2026-03-31T22:00:00Z") });
  });
});
