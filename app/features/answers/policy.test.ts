import { describe, expect, it } from "vitest";
import type { Actor } from "~/features/accounts";
import { answerActions, canKeepAnswers, ownCompanies, type AnswerAction } from "./policy";

const actor = (more: Partial<Actor>): Actor => ({
  accountId: "a", sessionId: "s", role: "employer", firstName: "Fatima", locale: "nl", jobSeekerId: null, membershipId: "m", organisationId: "own", organisationKind: "company", organisationName: "De Wilgenhof",
  organisationVerified: true, isManager: false, municipalityIds: [], ...more,
});

const who: Record<string, Actor> = {
  manager: actor({ isManager: true }),
  colleague: actor({}),
  "colleague of a company that is not verified": actor({ organisationVerified: false }),
  "another company": actor({ organisationId: "other" }),
  "contact person": actor({ role: "contactPerson" }),
  trainer: actor({ role: "trainer" }),
  administrator: actor({ role: "administrator" }),
  "job seeker": actor({ role: "jobseeker", jobSeekerId: "j", organisationId: null, membershipId: null }),
};

/** Written out on purpose: whoever gets more needs a line here. */
const table: Record<string, readonly AnswerAction[]> = {
  manager: ["see", "answer", "takeUpAgain", "limit"],
  colleague: ["see", "answer", "takeUpAgain", "limit"],
  "colleague of a company that is not verified": ["see", "limit"],
  "another company": [],
  "contact person": [],
  trainer: [],
  administrator: [],
  "job seeker": [],
};

describe("who keeps the answers of a company", () => {
  it.each(Object.keys(who))("%s", (name) => {
    expect(answerActions.filter((action) => canKeepAnswers(who[name]!, action, "own"))).toEqual(table[name]);
  });

  it("nobody without a company", () => {
    for (const action of answerActions) expect(canKeepAnswers(actor({ organisationId: null }), action, null)).toBe(false);
  });
});

describe("whose silent companies somebody sees", () => {
  it.each(Object.keys(who))("%s", (name) => {
    const filter = ownCompanies(who[name]!);
    if (name === "contact person") expect(filter.OR).toHaveLength(2);
    else expect(filter).toEqual({ id: { in: [] } });
  });
});
