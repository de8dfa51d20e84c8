import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isByProposalOnly, isUnpaid, missingForSubmission, notNeeded, type Problem } from "./content-rules";
import { toHundred } from "./shares";
import { sampleContent } from "./sample-content";
import { applyStep, stepForms } from "./step-forms";
import { readVacancyContent, vacancyContentSchema, type VacancyContent } from "./vacancy-content";

const today = "2026-11-23";
const problemsOf = (changes: Partial<VacancyContent>): Problem[] => missingForSubmission(sampleContent(changes), today).map(({ problem }) => problem);

describe("what a submission needs", () => {
  it("is satisfied by a complete paid vacancy", () => {
    expect(problemsOf({})).toEqual([]);
  });

  it("is everything that matters of an empty draft, in the order of the pages", () => {
    const missing = missingForSubmission(vacancyContentSchema.parse({}), today);
    expect(missing.map(({ step }) => step)).toEqual(["kind", "kind", "tasks", "times", "times", "needs", "about", "about", "about"]);
  });

  it("is pay or a scale, and a kind of contract, where there is a wage", () => {
    expect(problemsOf({ payMinCents: null, contractKind: null })).toEqual(["payMissing", "contractMissing"]);
    expect(problemsOf({ payMinCents: null, payScale: "cao, schaal B" })).toEqual([]);
    expect(problemsOf({ contractKind: "fixed-term" })).toEqual(["contractLengthMissing"]);
    expect(problemsOf({ payMinCents: 1600, payMaxCents: 1500 })).toEqual(["payOrder"]);
  });

  const unpaid = { placeKind: "experience", remuneration: "none", payMinCents: null, contractKind: null } as const;

  it("is an end date that is still to come, a goal and a next step, where there is no wage", () => {
    expect(problemsOf(unpaid)).toEqual(["endDateMissing", "goalMissing", "nextStepMissing"]);
    expect(problemsOf({ ...unpaid, endDate: today, goal: "Leren", nextStep: "Een baan" })).toEqual(["endDatePast"]);
    expect(problemsOf({ ...unpaid, endDate: "2027-03-01", goal: "Leren", nextStep: "Een baan" })).toEqual([]);
  });

  it("reads the remuneration, not the kind of place: work and learning with a wage needs no end date", () => {
    expect(problemsOf({ placeKind: "learning" })).toEqual([]);
    expect(problemsOf({ placeKind: "learning", remuneration: "allowance" })).toContain("endDateMissing");
  });

  it("refuses a wage for volunteering and no wage for paid work", () => {
    expect(problemsOf({ placeKind: "volunteering" })).toContain("remunerationWrong");
    expect(problemsOf({ remuneration: "none", endDate: "2027-03-01", goal: "x", nextStep: "y" })).toContain("remunerationWrong");
  });

  it("ties every need to a task of this vacancy", () => {
    expect(problemsOf({ needs: [{ text: "Je kunt staan.", taskId: "baking-bread", licence: null }] })).toEqual(["needTaskMissing"]);
    expect(problemsOf({ needs: [{ text: "Je kunt staan.", taskId: sampleContent().tasks[0]!.id, licence: null }] })).toEqual([]);
  });
});

describe("places", () => {
  it("are unpaid by their remuneration", () => {
    expect([isUnpaid({ remuneration: "wage" }), isUnpaid({ remuneration: "allowance" }), isUnpaid({ remuneration: "none" }), isUnpaid({ remuneration: null })]).toEqual([false, true, true, false]);
  });

  it("are filled by proposal only when they are adapted", () => {
    expect(isByProposalOnly({ placeKind: "adapted" })).toBe(true);
    expect(isByProposalOnly({ placeKind: "paid" })).toBe(false);
  });

  it("carry open hiring only with a wage, and never when they are filled by proposal", () => {
    const chosen = (placeKind: "paid" | "volunteering" | "adapted", remuneration: "wage" | "none") => applyStep(readVacancyContent({}), "kind", stepForms.kind.parse({ placeKind, remuneration, openHiring: true })).openHiring;
    expect([chosen("paid", "wage"), chosen("volunteering", "none"), chosen("adapted", "wage")]).toEqual([true, false, false]);
  });
});

describe("what is not needed", () => {
  const taskId = sampleContent().tasks[0]!.id;
  const asking = (text: string, licence: string | null = null) => notNeeded(sampleContent({ needs: [{ text, taskId, licence }] }));

  it("is everything that the work does not ask", () => {
    expect(notNeeded(sampleContent())).toEqual(["diploma", "experience", "letter", "writing", "licence"]);
  });

  it("leaves out what a need asks", () => {
    expect(asking("Je hebt een mbo-diploma.")).not.toContain("diploma");
    expect(asking("Je hebt ervaring met koeien.")).not.toContain("experience");
    expect(asking("Je rijdt de bestelbus.", "driving-b")).not.toContain("licence");
    expect(asking("Je rijdt de heftruck.", "forklift")).toContain("licence");
  });

  it("leaves out good writing when the work asks good Dutch", () => {
    expect(notNeeded(sampleContent({ dutchLevel: "good" }))).not.toContain("writing");
  });
});

describe("shares of the week", () => {
  it("always add up to a hundred, each at least one", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 12 }), (shares) => {
        const rounded = toHundred(shares);
        expect(rounded.reduce((sum, share) => sum + share, 0)).toBe(100);
        expect(Math.min(...rounded)).toBeGreaterThanOrEqual(1);
        expect(rounded).toHaveLength(shares.length);
      }),
    );
  });

  it("stay as they are when they are right", () => {
    expect(toHundred([60, 40])).toEqual([60, 40]);
  });
});
