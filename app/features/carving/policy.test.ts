import { describe, expect, it } from "vitest";
import type { Actor, Role } from "~/features/accounts";
import { canCarve, canKeep, canRead } from "./policy";

const actor = (role: Role, organisationId: string | null, municipalityIds: string[] = [], membershipId: string | null = organisationId && `hat at ${organisationId}`): Actor => ({
  accountId: "account", sessionId: "session", role, firstName: "Annelies", locale: "nl", jobSeekerId: role === "jobseeker" ? "person" : null, membershipId, organisationId,
  organisationKind: null, organisationName: null, organisationVerified: true, isManager: false, municipalityIds,
});

const company = { id: "morgenrood", municipalityId: "schiedam", workplaceMunicipalityIds: ["midden-delfland"], accountContactId: "hat of the fixed contact" };
const sheet = (isShared: boolean) => ({ organisationId: "morgenrood", sharedSince: isShared ? new Date() : null });

describe("who keeps a sheet and who reads it", () => {
  it.each([
    // who, actor, makes sheets, keeps this one, reads it when it is not shared, and when it is
    ["a member of the company", actor("employer", "morgenrood"), true, true, true, true],
    ["a member of another company", actor("employer", "loswal"), true, false, false, false],
    ["the fixed contact, from a municipality elsewhere", actor("contactPerson", "werkbedrijf", ["gorinchem"], "hat of the fixed contact"), false, false, false, true],
    ["a contact person who serves the main address", actor("contactPerson", "gemeente", ["schiedam"]), false, false, false, true],
    ["a contact person who serves a workplace", actor("contactPerson", "gemeente", ["midden-delfland"]), false, false, false, true],
    ["a contact person elsewhere", actor("contactPerson", "gemeente", ["gorinchem"]), false, false, false, false],
    ["an administrator of the place", actor("administrator", "gemeente", ["schiedam"]), false, false, false, false],
    ["a job coach of the place", actor("jobCoach", "gemeente", ["schiedam"]), false, false, false, false],
    ["a trainer", actor("trainer", "sluis"), false, false, false, false],
    ["a job seeker of the place", actor("jobseeker", null, ["schiedam"]), false, false, false, false],
    ["an employer without a company", actor("employer", null), false, false, false, false],
  ] as const)("%s", (_, who, makes, keeps, reads, readsShared) => {
    expect(canCarve(who)).toBe(makes);
    expect(canKeep(who, sheet(false))).toBe(keeps);
    expect(canRead(who, sheet(false), company)).toBe(reads);
    expect(canRead(who, sheet(true), company)).toBe(readsShared);
  });
});
