import { describe, expect, it } from "vitest";
import { findStartProblem, type StartFacts } from "./start-rules";
import type { MatchOrigin } from "./transitions";

const good: StartFacts = {
  origin: "interest", vacancyState: "published", openHiring: false, byProposalOnly: false, places: 2, placed: 1,
  companyVerified: true, companyRests: false, monthIsFull: false, hasLiveProfile: true, paused: false, hiddenFromCompany: false,
};

const origins: MatchOrigin[] = ["interest", "invitation", "proposal"];

describe.each(origins)("beginning with %s", (origin) => {
  it("is possible on a published vacancy with an approved profile", () => expect(findStartProblem({ ...good, origin })).toBeNull());

  it.each([
    [{ vacancyState: "paused" }, "notPublished"],
    [{ vacancyState: "filled" }, "notPublished"],
    [{ openHiring: true }, "openHiring"],
    [{ placed: 2 }, "full"],
    [{ companyVerified: false }, "companyNotVerified"],
    [{ companyRests: true }, "companyRests"],
    [{ hasLiveProfile: false }, "noProfile"],
    [{ paused: true }, "paused"],
    [{ hiddenFromCompany: true }, "hidden"],
  ] as const)("is not when %o: %s", (facts, problem) => expect(findStartProblem({ ...good, origin, ...facts })).toBe(problem));
});

it.each([["interest", "proposalOnly"], ["invitation", "proposalOnly"], ["proposal", null]] as const)("an adapted place takes %s: %s", (origin, problem) => {
  expect(findStartProblem({ ...good, origin, byProposalOnly: true })).toBe(problem);
});

it.each([["interest", "monthIsFull"], ["invitation", null], ["proposal", null]] as const)("a company that has enough reactions this month takes %s: %s", (origin, problem) => {
  expect(findStartProblem({ ...good, origin, monthIsFull: true })).toBe(problem);
});
