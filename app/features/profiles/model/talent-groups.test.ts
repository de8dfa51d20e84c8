import { expect, it } from "vitest";
import { talentIds } from "~/features/vocabulary";
import { talentGroups } from "./talent-groups";
import { weekWords } from "./week-words";

it("every talent stands under one heading", () => {
  expect(Object.values(talentGroups).flat().sort()).toEqual([...talentIds].sort());
});

it("a week is told in a few lines", () => {
  expect(weekWords(["mon-morning", "tue-morning", "fri-morning", "fri-evening"], "nl")).toEqual(["maandag en dinsdag: ochtend", "vrijdag: ochtend en avond"]);
  expect(weekWords([], "nl")).toEqual([]);
});
