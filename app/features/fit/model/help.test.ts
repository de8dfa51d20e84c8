import { describe, expect, it } from "vitest";
import { taskById, taskIds } from "~/features/vocabulary";
import type { FitProfile, FitVacancy } from "./fit";
import { whatWouldHelp } from "./help";
import { scoreFit } from "./score";

const garden = taskIds.filter((id) => taskById(id)!.sector === "green").slice(0, 2);
const work: FitVacancy = { motives: ["outdoors"], tasks: garden.map((id) => ({ id, share: 50 })), dayParts: ["mon-morning", "tue-morning", "wed-morning"], choosesOwnDays: false, hoursMin: 12, hoursMax: 12, licences: [], paysLicence: false, latitude: 51.92, longitude: 4.4 };
const gardener: FitProfile = {
  motives: ["outdoors"], talents: [...new Set(garden.flatMap((id) => taskById(id)!.talents))], leisure: [], taskWishes: garden.map((id) => ({ id, wish: "like" as const })),
  dayParts: work.dayParts, hoursMin: 8, hoursMax: 16, travel: [{ transport: "bike", km: 10 }], latitude: 51.92, longitude: 4.4, licences: [], experienceTasks: [],
};
const changes = (profile: FitProfile, vacancy: FitVacancy = work) => whatWouldHelp(profile, vacancy).map(({ change }) => change);
const kmNorth = (km: number) => ({ ...gardener, latitude: gardener.latitude + km / 111.2 });

describe("what would help", () => {
  it("is nothing for who fits already", () => {
    expect(whatWouldHelp(gardener, work)).toEqual([]);
  });

  it("is the smallest step further that makes the work possible", () => {
    expect(scoreFit(kmNorth(17), work).blocks).not.toEqual([]);
    expect(changes(kmNorth(17))).toEqual([{ code: "further", fromKm: 10, toKm: 15 }]);
    expect(changes(kmNorth(27))).toEqual([{ code: "further", fromKm: 10, toKm: 20 }]);
    expect(changes(kmNorth(80))).toEqual([]);
  });

  it("is one morning more when the days do not meet", () => {
    const [help] = whatWouldHelp({ ...gardener, dayParts: ["fri-evening"] }, work);
    expect(help).toMatchObject({ change: { code: "dayParts", dayParts: ["mon-morning"] }, unblocks: true });
  });

  it("is the hours of the work, more or fewer", () => {
    expect(changes({ ...gardener, hoursMin: 4, hoursMax: 6 })).toContainEqual({ code: "hours", hours: 12 });
    expect(changes({ ...gardener, hoursMin: 24, hoursMax: 32 })).toContainEqual({ code: "hours", hours: 12 });
  });

  it("is the licence that the work needs, and who pays it", () => {
    expect(changes(gardener, { ...work, licences: ["driving-b"], paysLicence: true })).toEqual([{ code: "licences", licences: ["driving-b"], paid: true }]);
  });

  it("puts what makes the work possible first", () => {
    const help = whatWouldHelp({ ...gardener, hoursMin: 4, hoursMax: 4 }, { ...work, licences: ["driving-b"] });
    expect(help.map(({ change }) => change.code)).toEqual(["licences", "hours"]);
  });

  it("never asks for other wishes or talents, and never where a question was not answered", () => {
    const silent = { ...gardener, dayParts: [], hoursMin: null, hoursMax: null, travel: [], taskWishes: garden.map((id) => ({ id, wish: "ratherNot" as const })) };
    expect(whatWouldHelp(silent, work)).toEqual([]);
  });

  it("says truly how it fits then", () => {
    for (const profile of [kmNorth(17), { ...gardener, dayParts: ["fri-evening"] }, { ...gardener, hoursMin: 24, hoursMax: 32 }]) {
      const before = scoreFit(profile, work);
      for (const { change, points, word } of whatWouldHelp(profile, work)) {
        const changed = change.code === "further" ? { ...profile, travel: [{ transport: "bike", km: change.toKm }] } : change.code === "dayParts" ? { ...profile, dayParts: [...profile.dayParts, ...change.dayParts] } : change.code === "hours" ? { ...profile, hoursMin: Math.min(profile.hoursMin!, change.hours), hoursMax: Math.max(profile.hoursMax!, change.hours) } : profile;
        const after = scoreFit(changed, work);
        expect(points).toBe(after.points - before.points);
        expect(word).toBe(after.blocks.length > 0 ? "notYet" : after.points >= 75 ? "veryGood" : after.points >= 55 ? "good" : after.points >= 30 ? "aLittle" : "notYet");
      }
    }
  });
});
