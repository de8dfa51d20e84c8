import { describe, expect, it } from "vitest";
import type { Actor, Role } from "~/features/accounts";
import { partiesOf, relationTo, type MatchTies } from "./policy";

const actor = (role: Role, changes: Partial<Actor> = {}): Actor => ({
  accountId: "account", sessionId: "session", role, firstName: "Ria", locale: "nl", jobSeekerId: null, membershipId: null, organisationId: null,
  organisationKind: null, organisationName: null, organisationVerified: true, isManager: false, municipalityIds: [], ...changes,
});

const ties: MatchTies = {
  jobSeekerId: "person", municipalityId: "lindewaard", sharedWithRegion: false, regionMunicipalityIds: ["lindewaard", "next"], contactPersonId: "ria", contactOrganisationId: "gemeente",
  standInIds: ["tom"], postedById: "agency", placeOfWorkId: "wilgenhof", proposedById: null,
};

const contact = (membershipId: string, organisationId: string, municipalityIds = ["lindewaard"]) => actor("contactPerson", { membershipId, organisationId, municipalityIds });

describe("who stands where in a match", () => {
  const shared = { ...ties, sharedWithRegion: true };
  it.each([
    ["the job seeker", actor("jobseeker", { jobSeekerId: "person" }), ties, "jobseeker", ["jobseeker"]],
    ["another job seeker", actor("jobseeker", { jobSeekerId: "other" }), ties, "none", []],
    ["who posted it", actor("employer", { organisationId: "agency" }), ties, "employer", ["employer"]],
    ["where the work is", actor("employer", { organisationId: "wilgenhof" }), ties, "employer", ["employer"]],
    ["the formal employer only", actor("employer", { organisationId: "payroll" }), ties, "none", []],
    ["a company that is not verified", actor("employer", { organisationId: "agency", organisationVerified: false }), ties, "none", []],
    ["the own contact person", contact("ria", "gemeente"), ties, "ownContact", ["ownContact"]],
    ["who stands in today", contact("tom", "gemeente"), ties, "ownContact", ["ownContact"]],
    ["a colleague", contact("els", "gemeente"), ties, "colleague", []],
    ["a colleague whose organisation no longer serves the place", contact("els", "gemeente", []), ties, "none", []],
    ["another organisation, not shared", contact("jan", "werkbedrijf"), ties, "none", []],
    ["another organisation, shared", contact("jan", "werkbedrijf"), shared, "region", []],
    ["an organisation elsewhere, shared", contact("jan", "elders", ["duinhaven"]), shared, "none", []],
    ["an administrator", actor("administrator", { membershipId: "ria", organisationId: "gemeente", municipalityIds: ["lindewaard"] }), shared, "none", []],
    ["a job coach", actor("jobCoach", { membershipId: "ria", organisationId: "gemeente", municipalityIds: ["lindewaard"] }), shared, "none", []],
    ["a trainer", actor("trainer", { membershipId: "ria", organisationId: "gemeente", municipalityIds: ["lindewaard"] }), shared, "none", []],
    ["the contact person who proposed a shared person", contact("jan", "werkbedrijf"), { ...shared, proposedById: "account" }, "region", ["proposer"]],
    ["that one after sharing stopped", contact("jan", "werkbedrijf"), { ...ties, proposedById: "account" }, "none", []],
  ] as const)("%s", (_, who, match, relation, parties) => {
    expect(relationTo(who, match)).toBe(relation);
    expect(partiesOf(who, match)).toEqual(parties);
  });
});
