import { expect, it } from "vitest";
import { outcomeNames } from "~/features/contact-moments/model/moments";
import { MatchOrigin } from "#prisma/generated/client/enums";
import { growthKinds } from "~/features/placements/model/growth";
import { checkInMonths } from "~/features/placements/model/check-ins";
import { ladderSteps } from "~/features/plans/model/ladder";
import { placeKindIds } from "~/features/vocabulary";
import { flowParts, stillMonths, stockParts } from "./measures";

it.each([
  ["outcomes of talks", flowParts.talk, [...outcomeNames, "notSaid"]],
  ["kinds of place", flowParts.work, placeKindIds],
  ["steps forward", flowParts.growth, growthKinds],
  ["steps of the ladder", stockParts.ladderStep, [...ladderSteps.map(String), "none"]],
  ["who began a match", flowParts.match, [...Object.keys(MatchOrigin), "queue"]],
] as const)("%s are those that the site knows: one that is new would be counted nowhere", (_, parts, known) => {
  expect([...parts].sort()).toEqual([...known].sort());
});

it("asks who still works at months at which the person is asked too", () => {
  for (const month of stillMonths) expect(checkInMonths).toContain(month);
});

it("has no part twice: each person of a whole is in one part", () => {
  for (const parts of Object.values({ ...flowParts, ...stockParts })) expect(new Set(parts).size).toBe(parts.length);
});
