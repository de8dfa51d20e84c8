import { describe, expect, it } from "vitest";
import { relations, type Relation } from "~/features/privacy";
import { canReadResult } from "./policy";

/** Written out on purpose: a new way to stand to a person needs a decision here. */
const table: Record<Relation, [before: boolean, shared: boolean]> = {
  self: [true, true],
  ownContact: [false, true],
  colleague: [false, true],
  otherContactShared: [false, false],
  otherContactNotShared: [false, false],
  employerBefore: [false, false],
  employerAfter: [false, false],
  trainer: [false, false],
  public: [false, false],
};

describe("who reads the result of the exercise", () => {
  it.each(relations)("%s", (relation) => {
    expect([canReadResult(relation, { isShared: false }), canReadResult(relation, { isShared: true })]).toEqual(table[relation]);
  });
});
