import { describe, expect, it } from "vitest";
import { dateOfDay, isoDay } from "~/platform/dates";
import { isoTime } from "~/platform/working-time";
import { lastDayOf, planMeetings, sameTimeLater, stateOf, weekOfRoute, weekdays } from "./group-route";
import { endings, standingOf, stepsOf, type Standing } from "./member";
import { readPartners, writePartners } from "./partners";
import { shownResults } from "./results";

const route = { startsOn: dateOfDay("2026-09-07"), endsOn: dateOfDay("2026-10-04"), cancelledAt: null };

describe("a route", () => {
  it.each([["2026-09-06", "toCome"], ["2026-09-07", "running"], ["2026-10-04", "running"], ["2026-10-05", "over"]])("on %s is %s", (day, state) => {
    expect(stateOf(route, dateOfDay(day))).toBe(state);
    expect(stateOf({ ...route, cancelledAt: new Date() }, dateOfDay(day))).toBe("cancelled");
  });

  it("has weeks of seven days from its first day", () => {
    expect(lastDayOf("2026-09-07", 4)).toBe("2026-10-04");
    expect(["2026-09-07", "2026-09-13", "2026-09-14", "2026-10-04"].map((day) => weekOfRoute(route.startsOn, new Date(`${day}T10:00:00Z`)))).toEqual([1, 1, 2, 4]);
  });

  it("meets on its weekdays at one time on the clock, also over the change of the clock, and not on holidays", () => {
    const meetings = planMeetings({ startsOn: "2026-10-19", weeks: 2, days: ["mon", "thu"], from: "09:30", until: "12:00" });
    expect(meetings.map(({ startsAt }) => `${isoDay(startsAt)} ${isoTime(startsAt)}`)).toEqual(["2026-10-19 09:30", "2026-10-22 09:30", "2026-10-26 09:30", "2026-10-29 09:30"]);
    // Christmas is on a Friday and the Saturday after it
    expect(planMeetings({ startsOn: "2026-12-21", weeks: 1, days: weekdays, from: "09:00", until: "10:00" }).map(({ startsAt }) => isoDay(startsAt))).toEqual(["2026-12-21", "2026-12-22", "2026-12-23", "2026-12-24"]);
    expect(isoTime(sameTimeLater(new Date("2026-10-22T07:30:00Z"), 7))).toBe("09:30");
  });

  it("begins in the middle of a week when its first day lies there", () => {
    expect(planMeetings({ startsOn: "2026-09-09", weeks: 1, days: ["mon", "wed"], from: "09:30", until: "12:00" }).map(({ startsAt }) => isoDay(startsAt))).toEqual(["2026-09-09", "2026-09-14"]);
  });

  it("reads partners from lines as people type them", () => {
    const partners = readPartners("Bakkerij Het Pannetje: een ochtend: meebakken\r\n\n  Taalhuis  \nbakkerij het pannetje: nog eens\n: niets");
    expect(partners).toEqual([{ name: "Bakkerij Het Pannetje", does: "een ochtend: meebakken" }, { name: "Taalhuis", does: "" }]);
    expect(readPartners(writePartners(partners))).toEqual(partners);
  });
});

describe("somebody on the way into a group", () => {
  const at = new Date();
  it.each([
    ["asked", { saidYes: null, chair: null, endedAt: null, ending: "" }],
    ["hasPlace", { saidYes: true, chair: 2, endedAt: null, ending: "" }],
    ["waits", { saidYes: true, chair: null, endedAt: null, ending: "" }],
    ...endings.map((ending) => [ending, { saidYes: true, chair: null, endedAt: at, ending }] as const),
  ] as const)("stands as %s", (standing, moments) => {
    expect(standingOf(moments)).toBe(standing);
  });

  it.each([
    // before it begins, while it runs, afterwards
    ["asked", ["yes", "no"], []], ["hasPlace", ["leave"], ["stop"]], ["waits", ["leave"], []], ["saidNo", ["yes"], []], ["withdrawn", ["yes"], []],
    ["takenBack", [], []], ["cancelled", [], []], ["noPlace", [], []], ["noAnswer", [], []],
  ] as [Standing, string[], string[]][])("as %s can do this and no more", (standing, before, during) => {
    expect([stepsOf(standing, "toCome", null), stepsOf(standing, "running", null), stepsOf(standing, "over", null), stepsOf(standing, "cancelled", null)]).toEqual([before, during, [], []]);
  });

  it("stops once", () => {
    expect(stepsOf("hasPlace", "running", "stopped")).toEqual([]);
  });
});

describe("results", () => {
  const names = ["work", "learning", "stopped"] as const;
  const told = (counts: Record<string, number>) => shownResults(names, counts)?.map(({ count }) => (count.kind === "about" ? count.size : count.kind)) ?? null;

  it("under five people are not told, nor when all have the same", () => {
    expect([told({ work: 3, learning: 1 }), told({ work: 9 }), told({})]).toEqual([null, null, null]);
  });

  it("read none as few, and round the rest to fives", () => {
    expect(told({ work: 7, stopped: 2 })).toEqual([5, "few", "few"]);
    expect(told({ work: 4, learning: 13 })).toEqual(["few", 15, "few"]);
  });
});
