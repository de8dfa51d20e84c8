import { describe, expect, it } from "vitest";
import { dateOfDay } from "~/platform/dates";
import { momentOf } from "~/platform/working-time";
import { readWeek } from "./board-week";
import { decisionsOf, type Decision, type DecisionState } from "./decisions";

const now = momentOf("2026-05-14", "10:00");
const week = (monday: string) => readWeek(monday, now);
const decision = (written: string, due: string, doneOn: string | null): Decision => ({ id: `${written} ${due}`, text: "Bellen", owner: "Ria", createdAt: momentOf(written, "09:00"), dueOn: dateOfDay(due), doneAt: doneOn ? momentOf(doneOn, "12:00") : null });

type Case = [what: string, decision: Decision, monday: string, state: DecisionState | "not there", carried?: boolean];
const table: Case[] = [
  ["written this week and to be done later", decision("2026-05-12", "2026-05-20", null), "2026-05-11", "open", false],
  ["to be done today", decision("2026-05-12", "2026-05-14", null), "2026-05-11", "open", false],
  ["to be done yesterday", decision("2026-05-12", "2026-05-13", null), "2026-05-11", "late", false],
  ["of last week and not done", decision("2026-05-05", "2026-05-20", null), "2026-05-11", "open", true],
  ["of last week, done this week", decision("2026-05-05", "2026-05-08", "2026-05-12"), "2026-05-11", "done", true],
  ["of last week, done last week", decision("2026-05-05", "2026-05-08", "2026-05-06"), "2026-05-11", "not there"],
  ["the board of last week, done this week", decision("2026-05-05", "2026-05-08", "2026-05-12"), "2026-05-04", "carried", false],
  ["the board of last week, done in it", decision("2026-05-05", "2026-05-08", "2026-05-06"), "2026-05-04", "done", false],
  ["the board of last week, written this week", decision("2026-05-12", "2026-05-20", null), "2026-05-04", "not there"],
];

describe("a decision on the board", () => {
  it.each(table)("%s", (_, one, monday, state, carried) => {
    const found = decisionsOf([one], week(monday), dateOfDay("2026-05-14"));
    expect(found.map((each) => [each.state, each.isCarried])).toEqual(state === "not there" ? [] : [[state, carried]]);
  });

  it("comes in the order of its day, and what is done comes last", () => {
    const all = [decision("2026-05-12", "2026-05-15", "2026-05-13"), decision("2026-05-12", "2026-05-30", null), decision("2026-05-12", "2026-05-16", null)];
    expect(decisionsOf(all, week("2026-05-11"), dateOfDay("2026-05-14")).map(({ dueOn }) => dueOn.getUTCDate())).toEqual([16, 30, 15]);
  });
});

describe("the week of a board", () => {
  it.each([
    [null, "2026-05-11"],
    ["2026-05-13", "2026-05-11"],
    ["2026-05-10", "2026-05-04"],
    ["2026-05-18", "2026-05-11"],
    ["2020-01-06", "2026-05-11"],
    ["2026-02-31", "2026-05-11"],
    ["' or 1=1", "2026-05-11"],
  ])("asked for by %s begins on %s", (asked, monday) => {
    expect(readWeek(asked, now).monday).toBe(monday);
  });

  it("knows its number and its neighbours, over the end of a year and the change of the clock", () => {
    expect(readWeek(null, now)).toMatchObject({ number: 20, previous: "2026-05-04", next: null, isRunning: true });
    expect(readWeek("2026-01-01", now)).toMatchObject({ number: 1, monday: "2025-12-29", previous: "2025-12-22", next: "2026-01-05", isRunning: false });
    const spring = readWeek("2026-03-29", now);
    expect([spring.from.toISOString(), spring.until.toISOString()]).toEqual(["2026-03-22T23:00:00.000Z", "2026-03-29T22:00:00.000Z"]);
  });

  it("can be read back for a year", () => {
    expect(readWeek("2025-05-12", now)).toMatchObject({ monday: "2025-05-12", previous: null });
  });
});
