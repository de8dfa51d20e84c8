import { describe, expect, it } from "vitest";
import type { Actor, Role } from "~/features/accounts";
import { canAnswer, canKeep, canPlan, canSee, namesIn } from "./policy";

const actor = (role: Role, organisationId: string | null, municipalityIds: string[]): Actor => ({
  accountId: "account", sessionId: "session", role, firstName: "Ria", locale: "nl", jobSeekerId: role === "jobseeker" ? "person" : null, membershipId: organisationId ? "hat" : null, organisationId,
  organisationKind: null, organisationName: null, organisationVerified: true, isManager: true, municipalityIds,
});

const route = { organisationId: "gemeente", municipalityIds: ["schiedam", "vlaardingen"] };

describe("who may do what with a group route", () => {
  it.each([
    // who, plan one, keep this one, see it and ask own people for it, whose names, answer for oneself
    ["a contact person of the organisation", actor("contactPerson", "gemeente", ["schiedam"]), true, true, true, "all", false],
    ["a contact person of another that serves the municipality", actor("contactPerson", "uwv", ["gorinchem", "vlaardingen"]), true, false, true, "own", false],
    ["a contact person elsewhere", actor("contactPerson", "elders", ["gorinchem"]), true, false, false, "none", false],
    ["an administrator of the organisation", actor("administrator", "gemeente", ["schiedam"]), false, false, false, "none", false],
    ["a job coach of the organisation", actor("jobCoach", "gemeente", ["schiedam"]), false, false, false, "none", false],
    ["a trainer who is a partner", actor("trainer", "gemeente", ["schiedam"]), false, false, false, "none", false],
    ["a company that is a partner", actor("employer", "gemeente", ["schiedam"]), false, false, false, "none", false],
    ["a job seeker", actor("jobseeker", null, ["schiedam"]), false, false, false, "none", true],
  ] as const)("%s", (_, who, plans, keeps, sees, names, answers) => {
    expect([canPlan(who), canKeep(who, route), canSee(who, route), namesIn(who, route), canAnswer(who)]).toEqual([plans, keeps, sees, names, answers]);
  });
});
