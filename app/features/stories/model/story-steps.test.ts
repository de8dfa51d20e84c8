import { expect, test } from "vitest";
import { isOver, storyActions, storyAfter, storyStates, type StoryParty } from "./story-steps";

test("the whole table: who can do what, and what becomes of it", () => {
  const parties: StoryParty[] = ["person", "keeper", "clock"];
  const possible = storyStates.flatMap((from) => parties.flatMap((by) => storyActions.flatMap((action) => (storyAfter(from, action, by) ? [`${from} ${by} ${action} ${storyAfter(from, action, by)}`] : []))));
  expect(possible).toEqual([
    "asked person agree agreed",
    "asked person decline declined",
    "asked keeper remove removed",
    "asked clock lapse lapsed",
    "agreed person agree agreed",
    "agreed person withdraw withdrawn",
    "agreed keeper remove removed",
    "agreed clock lapse lapsed",
  ]);
});

test("nothing leads back from an end", () => {
  for (const from of storyStates.filter(isOver)) for (const action of storyActions) for (const by of ["person", "keeper", "clock"] as const) expect(storyAfter(from, action, by)).toBeNull();
});
