import { expect, it } from "vitest";
import { roles } from "~/features/accounts";
import { audiencesFor, whenOf } from "./audience";

it.each([
  ["jobseeker", ["everybody", "jobseeker"]], ["employer", ["everybody", "employer"]], ["contactPerson", ["everybody", "staff"]], ["administrator", ["everybody", "staff"]], ["jobCoach", ["everybody", "staff"]], ["trainer", ["everybody", "staff"]],
] as const)("a %s reads what is for %j", (role, expected) => {
  expect(roles).toContain(role);
  expect(audiencesFor(role)).toEqual(expected);
});

it.each([["2026-05-12", "2026-05-14", "now"], ["2026-05-13", "2026-05-13", "now"], ["2026-05-14", "2026-05-20", "coming"], ["2026-05-01", "2026-05-12", "over"]] as const)("from %s until %s is %s on 13 May", (from, until, expected) => {
  expect(whenOf({ from, until }, "2026-05-13")).toBe(expected);
});
