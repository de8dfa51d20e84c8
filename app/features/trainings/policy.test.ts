import { describe, expect, it } from "vitest";
import type { Actor, Role } from "~/features/accounts";
import { canBegin, canGiveIn, canKeep, namesIn } from "./policy";

const actor = (role: Role, organisationId: string | null, municipalityIds: string[] = []): Actor => ({
  accountId: "account", sessionId: "session", role, firstName: "Mirjam", locale: "nl", jobSeekerId: role === "jobseeker" ? "person" : null, membershipId: organisationId ? "hat" : null, organisationId,
  organisationKind: null, organisationName: null, organisationVerified: true, isManager: false, municipalityIds,
});

const training = { organisationId: "sluis", municipalityId: "vlaardingen" };

describe("who keeps a training and sees who comes", () => {
  it.each([
    // who, actor, may begin one, may keep this one, names
    ["a member of the trainer that gives it", actor("trainer", "sluis"), true, true, "all"],
    ["a member of another trainer", actor("trainer", "elders"), true, false, "none"],
    ["a contact person whose organisation keeps it", actor("contactPerson", "sluis", ["vlaardingen"]), true, true, "ownOrganisation"],
    ["that one when the organisation no longer serves the place", actor("contactPerson", "sluis", ["schiedam"]), true, false, "none"],
    ["a contact person of the place whose organisation does not keep it", actor("contactPerson", "gemeente", ["vlaardingen"]), true, false, "none"],
    ["an administrator of the organisation", actor("administrator", "sluis", ["vlaardingen"]), false, false, "none"],
    ["a job coach of the organisation", actor("jobCoach", "sluis", ["vlaardingen"]), false, false, "none"],
    ["an employer", actor("employer", "sluis"), false, false, "none"],
    ["a job seeker", actor("jobseeker", null, ["vlaardingen"]), false, false, "none"],
  ] as const)("%s", (_, who, begins, keeps, names) => {
    expect(canBegin(who)).toBe(begins);
    expect(canKeep(who, training)).toBe(keeps);
    expect(namesIn(who, training)).toBe(names);
  });

  it.each([
    ["a trainer anywhere", actor("trainer", "sluis"), "gorinchem", true],
    ["a trainer where nobody serves", actor("trainer", "sluis"), null, true],
    ["a contact person at home", actor("contactPerson", "gemeente", ["schiedam"]), "schiedam", true],
    ["a contact person elsewhere", actor("contactPerson", "gemeente", ["schiedam"]), "gorinchem", false],
    ["a contact person where nobody serves", actor("contactPerson", "gemeente", ["schiedam"]), null, false],
  ] as const)("%s", (_, who, municipality, may) => {
    expect(canGiveIn(who, municipality)).toBe(may);
  });
});
