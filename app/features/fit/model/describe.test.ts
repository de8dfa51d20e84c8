import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { motives, taskIds } from "~/features/vocabulary";
import { describeFit, describeFitOnCard, type FitLocale, type FitReader } from "./describe";
import type { FitProfile, FitVacancy } from "./fit";
import { motiveWords } from "./neutral-words";
import { scoreFit } from "./score";

const profile: FitProfile = { motives: ["outdoors", "own-money"], talents: ["calm", "precise"], leisure: ["gardening"], taskWishes: [{ id: taskIds[0]!, wish: "like" }], dayParts: ["mon-morning"], hoursMin: 8, hoursMax: 12, travel: [{ transport: "bike", km: 6 }], latitude: 51.9, longitude: 4.4, licences: [], experienceTasks: [] };
const vacancy: FitVacancy = { motives: ["outdoors"], tasks: [{ id: taskIds[0]!, share: 60 }, { id: taskIds[1]!, share: 40 }], dayParts: ["mon-morning", "wed-morning"], choosesOwnDays: false, hoursMin: 8, hoursMax: 8, licences: ["driving-b"], paysLicence: false, latitude: 51.93, longitude: 4.4 };
const fit = scoreFit(profile, vacancy);
const readers: FitReader[] = ["jobseeker", "employer", "contactPerson"];
const locales: FitLocale[] = ["nl", "en"];

describe("a fit in words", () => {
  it("speaks to the job seeker and about the person to an employer", () => {
    const text = (reader: FitReader) => describeFit(fit, reader, "nl").parts.find(({ id }) => id === "want")!.text;
    expect(text("jobseeker")).toBe("Je wilt graag buiten zijn. Dat kan hier.");
    expect(text("employer")).toBe("Wil graag buiten zijn. Dat kan hier.");
  });

  it("gives an employer a band, never kilometres, also when it is too far", () => {
    fc.assert(fc.property(fc.double({ min: 51, max: 53, noNaN: true }), (latitude) => {
      const told = describeFit(scoreFit({ ...profile, latitude }, vacancy), "employer", "nl");
      const words = [...told.parts.map(({ text }) => text), ...told.changes].join(" ").replace(/minder dan 5 km|5 tot 10 km|10 tot 25 km|meer dan 25 km/g, "");
      expect(words).not.toMatch(/\d[,.]?\d* km|minuten/);
    }));
  });

  it("says on a card the same as in full, and nothing that the card does not show", () => {
    for (const reader of readers) for (const locale of locales) {
      const { word, changes, parts, highlights } = describeFit(fit, reader, locale);
      expect(describeFitOnCard(fit, reader, locale)).toEqual({
        word,
        changes,
        parts: parts.map(({ side, level }) => ({ side, level })),
        highlights: highlights.map(({ id, label, text, side, level }) => ({ id, label, text, side, level })),
      });
    }
  });

  it("shows at least two reasons and one thing to watch on a card, and what would change it", () => {
    for (const reader of readers) for (const locale of locales) {
      const told = describeFit(fit, reader, locale);
      expect(told.highlights).toHaveLength(3);
      expect(told.changes).toHaveLength(1);
      expect(told.wordId).toBe("notYet");
      for (const { text } of told.parts) expect(text).toMatch(/\S.*[.”]$/);
      for (const sentence of told.parts.flatMap(({ text }) => text.split(/[.!?] /))) expect(sentence.split(" ").length).toBeLessThanOrEqual(20);
    }
  });

  it("says what is not known yet", () => {
    const told = describeFit(scoreFit({ ...profile, leisure: [] }, vacancy), "jobseeker", "nl");
    expect(told.parts.find(({ id }) => id === "like")).toMatchObject({ unknown: true, text: "Dat weten we nog niet. Vul het aan in je profiel." });
  });

  it("never speaks of I or my in a reason about motives", () => {
    for (const { id } of motives) for (const said of ["to", "about"] as const) {
      expect(motiveWords(id, said, "nl")).not.toMatch(/\b(ik|mij|mijn)\b/);
      expect(motiveWords(id, said, "en")).not.toMatch(/\b(I|my|me)\b/);
    }
    expect(motiveWords("unheard-of", "to", "nl")).toBeNull();
  });
});
