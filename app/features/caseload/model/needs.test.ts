import { describe, expect, it } from "vitest";
import { after, days } from "~/platform/clock";
import { lastStepOf, needOf, needs, rankOfNeed, stageOf, type PersonState } from "./needs";

const at = new Date("2026-05-18T10:00:00Z");
const ago = (count: number) => after(-days(count), at);
const fine: PersonState = {
  state: "live", createdAt: ago(200), takenAt: ago(199), draftChangedAt: ago(10), availableConfirmedAt: ago(5), lastMatchChange: null, lastSpokenAt: ago(12), contactOn: null, offerUntil: null, workEndedOn: null, troubleAt: null, unansweredSince: null, contractEndsOn: null, reviewId: null,
  hasOpenMatch: false, isPlaced: false, hasVersion: true, startsAt: null, answeredAt: null,
};

describe("what a person needs now", () => {
  it.each([
    ["nothing, when all goes well", {}, null],
    ["a word before the first day tomorrow", { startsAt: ago(-1) }, "startsSoon"],
    ["nothing yet for a day in two weeks", { startsAt: ago(-14) }, null],
    ["nothing for a day that has passed", { startsAt: ago(1) }, null],
    ["a look at a new answer", { answeredAt: ago(2) }, "newAnswer"],
    ["nothing about an answer of last month", { answeredAt: ago(31) }, null],
    ["an eye on an offer that runs out", { offerUntil: ago(-1), answeredAt: ago(2) }, "offerRunsOut"],
    ["nothing for an offer that is over", { offerUntil: ago(1) }, null],
    ["a word after work that ended", { workEndedOn: ago(20), answeredAt: ago(1) }, "workEnded"],
    ["nothing about work that ended long ago", { workEndedOn: ago(61) }, null],
    ["a call today when it does not go well at work", { troubleAt: ago(0), startsAt: ago(-1) }, "trouble"],
    ["nothing about trouble of two months ago", { troubleAt: ago(61) }, null],
    ["a call when two mails brought no answer", { unansweredSince: ago(10) }, "notHeardFrom"],
    ["no call while the second mail may still be answered", { unansweredSince: ago(9) }, null],
    ["a talk about what is next, eight weeks before a contract ends", { contractEndsOn: ago(-56), unansweredSince: ago(20) }, "contractEnds"],
    ["no such talk before that", { contractEndsOn: ago(-57) }, null],
    ["nothing about a contract that ended", { contractEndsOn: ago(2) }, null],
    ["a look at a profile that was sent", { reviewId: "r", contactOn: ago(3) }, "waitsForReview"],
    ["a call on the day that was agreed", { contactOn: ago(0) }, "contactDue"],
    ["a call after the day that was agreed", { contactOn: ago(9) }, "contactDue"],
    ["no call before the day that was agreed", { contactOn: ago(-1) }, null],
    ["a push after sixty days without a step", { draftChangedAt: ago(80), availableConfirmedAt: ago(60) }, "stalled"],
    ["no push after fifty-nine", { draftChangedAt: ago(80), availableConfirmedAt: ago(59) }, null],
    ["no push while a match is open", { draftChangedAt: ago(80), availableConfirmedAt: null, hasOpenMatch: true }, null],
    ["no push while the profile waits for a colleague", { draftChangedAt: ago(80), availableConfirmedAt: null, state: "submitted" }, null],
    ["no push for somebody at work", { draftChangedAt: ago(140), availableConfirmedAt: null, isPlaced: true }, null],
    ["a talk after a year of silence", { lastSpokenAt: ago(365) }, "longNotSpoken"],
    ["no talk before the year is round", { lastSpokenAt: ago(364) }, null],
    ["a first word within a month", { lastSpokenAt: null, takenAt: ago(30) }, "longNotSpoken"],
    ["no first word yet in the first weeks", { lastSpokenAt: null, takenAt: ago(20) }, null],
  ] as const)("%s", (_, changes, need) => expect(needOf({ ...fine, ...changes }, at)).toBe(need));

  it("is the most pressing of several", () => {
    expect(needOf({ ...fine, startsAt: ago(-1), answeredAt: ago(1), lastSpokenAt: null }, at)).toBe("startsSoon");
  });

  it("ranks who needs something before who does not", () => expect([null, ...needs].toSorted((a, b) => rankOfNeed(a) - rankOfNeed(b))).toEqual([...needs, null]));

  it("counts from the last thing that moved", () => expect(lastStepOf({ ...fine, lastMatchChange: ago(3) })).toEqual(ago(3)));
});

describe("the stage of the butterfly", () => {
  it.each([
    [{ state: "draft", hasVersion: false, hasOpenMatch: false, isPlaced: false }, "gettingToKnow"],
    [{ state: "submitted", hasVersion: true, hasOpenMatch: false, isPlaced: false }, "preparing"],
    [{ state: "paused", hasVersion: true, hasOpenMatch: false, isPlaced: false }, "preparing"],
    [{ state: "changed", hasVersion: true, hasOpenMatch: false, isPlaced: false }, "findable"],
    [{ state: "live", hasVersion: true, hasOpenMatch: true, isPlaced: false }, "talking"],
    [{ state: "live", hasVersion: true, hasOpenMatch: true, isPlaced: true }, "working"],
  ] as const)("%o is %s", (person, stage) => expect(stageOf(person)).toBe(stage));
});
