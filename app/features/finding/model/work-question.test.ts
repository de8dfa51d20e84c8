import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { workQuestionAddress, workQuestionInWords, workQuestionOf } from "./work-question";

const questionOf = (address: string) => workQuestionOf(new URLSearchParams(address));

describe("a question of /werk that is kept", () => {
  it.each([
    ["zoek=Poetsen", "zoek=+poetsen++"],
    ["zoek=vloeren  vegen", "zoek=Vloeren+Vegen&pagina=4&volgorde=nieuw"],
    ["sector=green&sector=cleaning", "sector=cleaning&sector=green"],
    ["plaats=schiedam&km=10", "km=10&plaats=Schiedam"],
    ["zoek=tuin&soort=paid&sector=green", "sector=green&soort=paid&soort=paid&zoek=tuin&nonsens=1"],
  ])("%s is the same as %s", (one, other) => {
    expect(questionOf(one)).not.toBeNull();
    expect(questionOf(one)).toBe(questionOf(other));
  });

  it.each(["", "pagina=3", "volgorde=nieuw", "zoek=++", "km=7", "plaats=Nergenshuizen&km=10", "sector=leeftijd"])("is none when nothing that counts is asked: %j", (address) => {
    expect(questionOf(address)).toBeNull();
  });

  it("is different when a choice differs", () => {
    const questions = ["zoek=tuin", "zoek=tuinen", "km=5", "km=10", "plaats=Schiedam", "plaats=Rotterdam", "sector=green", "sector=green&soort=paid"].map(questionOf);
    expect(new Set(questions).size).toBe(questions.length);
  });

  it("is its own form, for every address", () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom("zoek", "plaats", "km", "sector", "uren", "pagina"), fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("Schiedam", "10", "green", "cleaning", "17-24")))), (pairs) => {
      const question = workQuestionOf(new URLSearchParams(pairs));
      if (question !== null) expect(questionOf(question)).toBe(question);
    }));
  });

  it("is told in words, and leads to its newest answers", () => {
    const question = questionOf("zoek=poetsen&plaats=Schiedam&km=10&sector=cleaning")!;
    expect(workQuestionInWords(question, "nl")).toEqual(["“poetsen”", "Bij Schiedam", "Binnen 10 km", "Schoonmaak en was"]);
    expect(workQuestionInWords(questionOf("km=10&uren=17-24&handig=school-hours&plaats=Schiedam")!, "en").join(" ")).not.toMatch(/Bij|Binnen|uur|schooltijd/);
    expect(workQuestionAddress(question)).toBe("/werk?zoek=poetsen&plaats=Schiedam&km=10&sector=cleaning&volgorde=nieuw");
  });
});
