import { describe, expect, it } from "vitest";
import type { Actor, Role } from "~/features/accounts";
import { canHandOver, canTake, relationTo, type PersonTies } from "./policy";

const actor = (role: Role, membershipId: string | null, organisationId: string | null, municipalityIds: string[] = ["lindewaard"]): Actor => ({
  accountId: "account", sessionId: "session", role, firstName: "Ria", locale: "nl", jobSeekerId: null, membershipId, organisationId,
  organisationKind: null, organisationName: null, organisationVerified: true, isManager: false, municipalityIds,
});

const person: PersonTies = {
  municipalityId: "lindewaard", contactPersonId: "ria", contactOrganisationId: "gemeente", standInIds: ["tom"], sharedWithRegion: false, regionMunicipalityIds: ["lindewaard", "zilverdam"], intakeState: "taken", intakeOrganisationId: "werkbedrijf",
};
const waiting: PersonTies = { ...person, contactPersonId: null, contactOrganisationId: null, standInIds: [], intakeState: "waiting" };

describe("who stands where to a person", () => {
  it.each([
    ["the own contact person", actor("contactPerson", "ria", "gemeente"), person, "ownContact", true],
    ["who stands in", actor("contactPerson", "tom", "gemeente"), person, "ownContact", true],
    ["a colleague", actor("contactPerson", "els", "gemeente"), person, "colleague", false],
    ["another organisation", actor("contactPerson", "jan", "werkbedrijf"), person, "otherContactNotShared", false],
    ["another organisation, shared", actor("contactPerson", "jan", "werkbedrijf"), { ...person, sharedWithRegion: true }, "otherContactShared", false],
    ["an organisation elsewhere, shared", actor("contactPerson", "jan", "elders", ["duinhaven"]), { ...person, sharedWithRegion: true }, "otherContactNotShared", false],
    ["another municipality of the region", actor("contactPerson", "jan", "elders", ["zilverdam"]), person, "otherContactNotShared", false],
    ["another municipality of the region, shared", actor("contactPerson", "jan", "elders", ["zilverdam"]), { ...person, sharedWithRegion: true }, "otherContactShared", false],
    ["an administrator there, shared", actor("administrator", "jan", "elders", ["zilverdam"]), { ...person, sharedWithRegion: true }, "otherContactNotShared", false],
    ["the own contact person after the area changed", actor("contactPerson", "ria", "gemeente", []), person, "otherContactNotShared", false],
    ["an administrator", actor("administrator", "ria", "gemeente"), { ...person, sharedWithRegion: true }, "otherContactNotShared", false],
    ["an employer", actor("employer", "ria", "gemeente"), { ...person, sharedWithRegion: true }, "otherContactNotShared", false],
  ] as const)("%s", (_, who, whom, relation, handsOver) => {
    expect(relationTo(who, whom)).toBe(relation);
    expect(canHandOver(who, whom, false)).toBe(handsOver);
  });

  it("a colleague hands over the people of somebody who left", () => {
    expect(canHandOver(actor("contactPerson", "els", "gemeente"), person, true)).toBe(true);
    expect(canHandOver(actor("contactPerson", "jan", "werkbedrijf"), { ...person, sharedWithRegion: true }, true)).toBe(false);
  });
});

describe("who takes somebody from the intake", () => {
  it.each([
    ["the organisation that does the intake", actor("contactPerson", "jan", "werkbedrijf"), true],
    ["another organisation that serves the place", actor("contactPerson", "ria", "gemeente"), false],
    ["that organisation after it stopped serving the place", actor("contactPerson", "jan", "werkbedrijf", []), false],
    ["its administrator", actor("administrator", "jan", "werkbedrijf"), false],
    ["a job coach", actor("jobCoach", "jan", "werkbedrijf"), false],
  ] as const)("%s: %s", (_, who, may) => expect(canTake(who, waiting)).toBe(may));
});
