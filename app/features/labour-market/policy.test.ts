import { expect, it } from "vitest";
import { readableMunicipalities } from "./policy";

it.each([
  ["contactPerson", ["schiedam"]],
  ["administrator", "all"],
  ["trainer", []],
  ["jobCoach", []],
  ["employer", []],
  ["jobseeker", []],
] as const)("a %s reads of %j", (role, expected) => {
  expect(readableMunicipalities({ role, municipalityIds: ["schiedam"] })).toEqual(expected);
});
