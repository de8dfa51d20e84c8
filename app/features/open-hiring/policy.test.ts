import { describe, expect, it } from "vitest";
import type { Actor } from "~/features/accounts";
import { mayDo, queueActions, queueStates, queueSteps, type QueueAction, type QueueParty, type QueueState } from "./model/steps";
import { partyOf, runsQueue, type EntryTies } from "./policy";

const base: Actor = { accountId: "a", role: "jobseeker", jobSeekerId: null, membershipId: null, organisationId: null, organisationVerified: true, municipalityIds: ["here"], firstName: "", isManager: false } as unknown as Actor;
const actor = (more: Partial<Actor>): Actor => ({ ...base, ...more });
const ties = (state: QueueState, shownToContact = true): EntryTies => ({ jobSeekerId: "sam", state, shownToContact, municipalityId: "here", contactPersonId: "ria", standInIds: ["tom"], postedById: "wilgenhof", placeOfWorkId: "wilgenhof" });

const everybody: Record<string, Actor> = {
  "the person": actor({ jobSeekerId: "sam" }),
  "another job seeker": actor({ jobSeekerId: "bo" }),
  "the own contact person": actor({ role: "contactPerson", membershipId: "ria", organisationId: "office" }),
  "who stands in": actor({ role: "contactPerson", membershipId: "tom", organisationId: "office" }),
  "a colleague": actor({ role: "contactPerson", membershipId: "els", organisationId: "office" }),
  "an own contact person of elsewhere": actor({ role: "contactPerson", membershipId: "ria", organisationId: "office", municipalityIds: ["there"] }),
  "a member of the company": actor({ role: "employer", membershipId: "f", organisationId: "wilgenhof" }),
  "a member before it is verified": actor({ role: "employer", membershipId: "f", organisationId: "wilgenhof", organisationVerified: false }),
  "another company": actor({ role: "employer", membershipId: "g", organisationId: "rival" }),
  "an administrator": actor({ role: "administrator", membershipId: "x", organisationId: "office" }),
  "a trainer": actor({ role: "trainer", membershipId: "t", organisationId: "school" }),
};

/** Who sees an entry as what, before and after accepting, and while the person does not show it. */
const sees: Record<string, [waiting: string | null, hidden: string | null, accepted: string | null]> = {
  "the person": ["person", "person", "person"],
  "another job seeker": [null, null, null],
  "the own contact person": ["ownContact", null, "ownContact"],
  "who stands in": ["ownContact", null, "ownContact"],
  "a colleague": [null, null, null],
  "an own contact person of elsewhere": [null, null, null],
  "a member of the company": [null, null, "company"],
  "a member before it is verified": [null, null, null],
  "another company": [null, null, null],
  "an administrator": [null, null, null],
  "a trainer": [null, null, null],
};

describe("who sees somebody in a queue (rules 15 and 16)", () => {
  it.each(Object.entries(sees))("%s", (who, [waiting, hidden, accepted]) => {
    const of = everybody[who]!;
    for (const state of ["waiting", "offered"] as const) {
      expect(partyOf(of, ties(state))).toBe(waiting);
      expect(partyOf(of, ties(state, false))).toBe(hidden);
    }
    for (const state of ["accepted", "started"] as const) expect(partyOf(of, ties(state, false))).toBe(accepted);
    for (const state of ["passed", "left"] as const) expect(partyOf(of, ties(state, false))).toBe(who === "the person" ? "person" : null);
  });
});

/** Everything that is allowed; whatever does not stand here is refused. */
const table: readonly (readonly [QueueParty, QueueAction, readonly QueueState[]])[] = [
  ["person", "accept", ["offered"]],
  ["person", "pass", ["offered"]],
  ["person", "leave", ["waiting", "offered", "accepted", "started"]],
  ["person", "plan", ["accepted"]],
  ["person", "start", ["accepted"]],
  ["person", "beAway", ["waiting", "offered"]],
  ["person", "choose", ["waiting", "offered", "accepted", "started"]],
  ["ownContact", "plan", ["accepted"]],
  ["ownContact", "start", ["accepted"]],
  ["ownContact", "confirmLeft", ["accepted", "started"]],
  ["company", "plan", ["accepted"]],
  ["system", "offer", ["waiting"]],
  ["system", "pass", ["offered"]],
  ["system", "end", ["waiting", "offered"]],
];

describe("who may do what in which state", () => {
  for (const party of ["person", "ownContact", "company", "system"] as const) {
    it(`the table holds for ${party}`, () => {
      for (const action of queueActions) {
        const allowed = table.find(([who, what]) => who === party && what === action)?.[2] ?? [];
        for (const state of queueStates) expect([action, state, mayDo(action, party, state).allowed]).toEqual([action, state, allowed.includes(state)]);
      }
    });
  }

  it("has no step by which anybody moves somebody forward or back (product rule 6)", () => {
    expect(queueActions.filter((action) => !["offer", "accept", "pass", "leave", "confirmLeft", "end", "plan", "start", "beAway", "choose"].includes(action))).toEqual([]);
    expect(Object.values(queueSteps).filter(({ by }) => by.some((who) => who === "company")).map(({ to }) => to)).toEqual([null]);
  });
});

it("only the verified company of the vacancy has a page with its queue", () => {
  const vacancy = { postedById: "agency", placeOfWorkId: "wilgenhof" };
  expect(Object.entries(everybody).filter(([, of]) => runsQueue(of, vacancy)).map(([who]) => who)).toEqual(["a member of the company"]);
});
