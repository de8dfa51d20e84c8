import fc from "fast-check";
import { expect, test } from "vitest";
import { dueStep, storyTerms, type StoryClock } from "./story-clock";

const day = 86_400_000;
const start = new Date("2026-03-02T09:00:00Z");
const at = (days: number) => new Date(start.getTime() + days * day);
const asked: StoryClock = { state: "asked", askedAt: start, remindedAt: null, agreedAt: null, renewAskedAt: null };
const agreed: StoryClock = { ...asked, state: "agreed", agreedAt: start };

test.each([
  ["nothing is due in the first week", asked, 6.9, null],
  ["a reminder comes after a week", asked, 7, "remind"],
  ["one who was reminded has two weeks more", { ...asked, remindedAt: at(7) }, 20.9, null],
  ["after three weeks without an answer it is over", { ...asked, remindedAt: at(7) }, 21, "lapse"],
  ["a reminder that went out late gives the same two weeks", { ...asked, remindedAt: at(15) }, 28, null],
  ["what was never reminded of is reminded of first, however late", asked, 90, "remind"],
  ["a yes holds a year", agreed, 364, null],
  ["after a year the person is asked again", agreed, 365, "renew"],
  ["whoever was asked again has 30 days", { ...agreed, renewAskedAt: at(365) }, 394, null],
  ["without a new yes it goes", { ...agreed, renewAskedAt: at(365) }, 395, "lapse"],
] as const)("%s", (_, story, days, expected) => {
  expect(dueStep(story, at(days))).toBe(expected);
});

test("nobody loses a story without a mail and two weeks to answer it", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 40 }), fc.boolean(), (pauses, isAgreed) => {
      let story: StoryClock = isAgreed ? agreed : asked;
      let today = 0;
      let told: number | null = null;
      for (const pause of pauses) {
        today += pause;
        const due = dueStep(story, at(today));
        if (due === "remind") [story, told] = [{ ...story, remindedAt: at(today) }, today];
        if (due === "renew") [story, told] = [{ ...story, renewAskedAt: at(today) }, today];
        if (due === "lapse") {
          expect(told).not.toBeNull();
          expect((today - told!) * day).toBeGreaterThanOrEqual(storyTerms.lapse - storyTerms.remind);
          return;
        }
      }
    }),
  );
});
