import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { taskById, taskIds } from "~/features/vocabulary";
import { describeFit } from "./describe";
import { describeRecord } from "./describe-record";
import type { FitProfile, FitVacancy } from "./fit";
import { packFit, unpackFit } from "./record";
import { scoreFit } from "./score";
import { fitTable, fitWords, type WeightTable } from "./table";

const garden = taskIds.filter((id) => taskById(id)!.sector === "green").slice(0, 2);
const work: FitVacancy = { motives: ["outdoors"], tasks: garden.map((id) => ({ id, share: 50 })), dayParts: ["mon-morning"], choosesOwnDays: false, hoursMin: 8, hoursMax: 12, licences: ["driving-b"], paysLicence: false, latitude: 51.92, longitude: 4.4 };
const person: FitProfile = { motives: ["outdoors"], talents: ["calm"], leisure: [], taskWishes: [{ id: garden[0]!, wish: "like" }], dayParts: ["mon-morning"], hoursMin: 8, hoursMax: 16, travel: [{ transport: "bike", km: 10 }], latitude: 51.93, longitude: 4.4, licences: [], experienceTasks: [] };

/** A table that never was, with other weights, other words and one part less. */
const otherTable: WeightTable = {
  version: 7, since: "2020-01-02", rules: {},
  parts: { can: { wing: "person", max: 60 }, want: { wing: "person", max: 40 } },
  words: [{ id: "veryGood", from: 60 }, { id: "notYet", from: 0 }],
};

describe("what is kept of a fit", () => {
  it("gives back the same points, words, unanswered parts and reasons why not, for every pair", () => {
    const profiles = fc.record({ motives: fc.constantFrom([], ["outdoors"]), talents: fc.constantFrom([], ["calm"]), dayParts: fc.constantFrom([], ["mon-morning"], ["fri-evening"]), travel: fc.constantFrom([], [{ transport: "bike", km: 1 }], [{ transport: "bike", km: 10 }]), licences: fc.constantFrom([], ["driving-b"]) });
    fc.assert(fc.property(profiles, fc.double({ min: 51.8, max: 52.1, noNaN: true }), (fields, latitude) => {
      const fit = scoreFit({ ...person, ...fields, latitude }, work);
      const told = describeFit(fit, "jobseeker", "nl");
      const back = unpackFit(packFit(fit), fitTable);
      expect(back).toMatchObject({ points: fit.points, max: 100, wordId: told.wordId, blocks: fit.blocks.map(({ code }) => code) });
      expect(back.parts.map(({ id, points, isUnknown }) => ({ id, points, isUnknown }))).toEqual(fit.parts.map(({ id, points, level }) => ({ id, points, isUnknown: level === "unknown" })));
      // and told again it is what was told then
      const { version, points, max, wordId, word, parts, changes } = told;
      expect(describeRecord(packFit(fit), fit, "jobseeker", "nl")).toEqual({ since: fitTable.since, version, points, max, wordId, word, parts, changes });
    }));
  });

  it("is explained with its own table: its parts, its most points and its words, not those of now", () => {
    const told = describeRecord({ version: 7, parts: [45, 20], unknown: 0b10, blocks: 0 }, scoreFit(person, work), "jobseeker", "nl", (version) => (version === 7 ? otherTable : null))!;
    expect(told).toMatchObject({ version: 7, since: "2020-01-02", points: 65, max: 100, wordId: "veryGood", word: "Past heel goed", changes: [] });
    expect(told.parts.map(({ id, label, points, max, level, unknown }) => ({ id, label, points, max, level, unknown }))).toEqual([
      { id: "can", label: "Wat je kunt", points: 45, max: 60, level: "nearly", unknown: false },
      { id: "want", label: "Wat je wilt", points: 20, max: 40, level: "little", unknown: true },
    ]);
    // in the table of now that is another word
    expect(fitWords.find(({ from }) => told.points >= from)!.id).toBe("good");
    // no sentence of a table of now stands with points of then
    expect(told.parts.map(({ text }) => text)).toEqual(["", "Dat wisten we toen nog niet."]);
  });

  it("has no sentence with a part that counts otherwise now, and keeps those that count the same", () => {
    const then = scoreFit(person, work);
    const now = scoreFit({ ...person, latitude: 52 }, work);
    const told = describeRecord(packFit(then), now, "jobseeker", "nl")!;
    expect(told.points).toBe(then.points);
    expect(told.parts.find(({ id }) => id === "travel")!.text).toBe("");
    expect(told.parts.find(({ id }) => id === "want")!.text).toMatch(/^Je wilt graag buiten zijn/);
  });

  it("is not told when no table has its version", () => {
    expect(describeRecord({ ...packFit(scoreFit(person, work)), version: 99 }, null, "jobseeker", "nl")).toBeNull();
  });
});
