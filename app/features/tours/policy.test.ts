import { describe, expect, it } from "vitest";
import type { Actor, Role } from "~/features/accounts";
import { audiences } from "./model/tour";
import { canKeep, canPlan, canSee, waysFor } from "./policy";

const actor = (role: Role, organisationId: string | null, more: Partial<Actor> = {}): Actor => ({
  accountId: "account", sessionId: "session", role, firstName: "Ria", locale: "nl", jobSeekerId: role === "jobseeker" ? "person" : null, membershipId: organisationId ? "hat" : null, organisationId,
  organisationKind: null, organisationName: null, organisationVerified: true, isManager: false, municipalityIds: ["schiedam"], ...more,
});

const ties = { organisationId: "zaanwerk", placeOfWorkId: "wilgenhof", isVerified: true };
const tours = audiences.map((audience) => ({ ...ties, audience }));

describe("who may do what with a tour", () => {
  it.each([
    // who, plan, keep this one, see it: everyone / own candidates / contact persons
    ["a member of who planned it", actor("employer", "zaanwerk"), true, true, [true, true, true]],
    ["a member of the place of work", actor("employer", "wilgenhof"), true, true, [true, true, true]],
    ["a member of another company", actor("employer", "rival"), true, false, [true, true, false]],
    ["a member of a company that is not verified yet", actor("employer", "wilgenhof", { organisationVerified: false }), false, false, [true, true, false]],
    ["a contact person", actor("contactPerson", "gemeente"), false, false, [true, true, true]],
    ["a contact person of another municipality", actor("contactPerson", "elders", { municipalityIds: ["gorinchem"] }), false, false, [true, true, true]],
    ["a trainer", actor("trainer", "sluis"), false, false, [true, true, false]],
    ["an administrator", actor("administrator", "gemeente"), false, false, [true, true, false]],
    ["a job seeker", actor("jobseeker", null), false, false, [true, true, false]],
    ["somebody who is signed out", null, false, false, [true, true, false]],
  ] as [string, Actor | null, boolean, boolean, boolean[]][])("%s", (_, who, plans, keeps, sees) => {
    expect(who !== null && canPlan(who)).toBe(plans);
    expect(tours.map((tour) => who !== null && canKeep(who, tour))).toEqual(tours.map(() => keeps));
    expect(tours.map((tour) => canSee(who, tour))).toEqual(sees);
  });

  it.each([
    ["a job seeker", actor("jobseeker", null), [["self"], [], []]],
    ["a contact person", actor("contactPerson", "gemeente"), [["bring", "look"], ["bring", "look"], ["look"]]],
    ["the company itself", actor("employer", "wilgenhof"), [[], [], []]],
    ["an administrator", actor("administrator", "gemeente"), [[], [], []]],
    ["somebody who is signed out", null, [[], [], []]],
  ] as [string, Actor | null, string[][]][])("signs up: %s", (_, who, ways) => {
    expect(tours.map((tour) => waysFor(who, tour))).toEqual(ways);
  });

  it("is seen by nobody but its keepers when the company is not verified", () => {
    const tour = { ...ties, audience: "everyone" as const, isVerified: false };
    expect([canSee(null, tour), canSee(actor("contactPerson", "gemeente"), tour), canSee(actor("employer", "zaanwerk"), tour)]).toEqual([false, false, true]);
  });
});
