import { describe, expect, it } from "vitest";
import type { Actor, Role } from "~/features/accounts";
import { partyOf, relationTo, type PlacementTies } from "./policy";

const actor = (role: Role, organisationId: string | null, more: Partial<Actor> = {}): Actor => ({
  accountId: "account", sessionId: "session", role, firstName: "Ria", locale: "nl", jobSeekerId: role === "jobseeker" ? "samira" : null, membershipId: organisationId ? "hat" : null, organisationId,
  organisationKind: null, organisationName: null, organisationVerified: true, isManager: false, municipalityIds: ["schiedam"], ...more,
});
const ties = (caseload: PlacementTies["caseload"] = "none"): PlacementTies => ({ jobSeekerId: "samira", companyIds: ["agency", "wilgenhof"], caseload });

describe("who stands how to a placement", () => {
  it.each([
    // who, of whose caseload, relation, acts as
    ["the person", actor("jobseeker", null), "none", "jobseeker", "jobseeker"],
    ["another job seeker", actor("jobseeker", null, { jobSeekerId: "dennis" }), "none", "none", null],
    ["a member of the company that posted it", actor("employer", "agency"), "none", "employer", "employer"],
    ["a member of the company where the work is", actor("employer", "wilgenhof"), "none", "employer", "employer"],
    ["a member of the company while it is not verified", actor("employer", "wilgenhof", { organisationVerified: false }), "none", "none", null],
    ["a member of another company", actor("employer", "pan"), "none", "none", null],
    ["the own contact person, or who stands in", actor("contactPerson", "gemeente"), "own", "ownContact", "ownContact"],
    ["a colleague of that one", actor("contactPerson", "gemeente"), "colleague", "colleague", null],
    ["a contact person of another municipality, also when the person is shared with the region", actor("contactPerson", "elders"), "none", "none", null],
    ["an administrator", actor("administrator", "gemeente"), "own", "none", null],
    ["a trainer", actor("trainer", "sluis"), "own", "none", null],
    ["a job coach", actor("jobCoach", "gemeente"), "own", "none", null],
  ] as const)("%s", (_, who, caseload, relation, party) => {
    expect(relationTo(who, ties(caseload))).toBe(relation);
    expect(partyOf(who, ties(caseload))).toBe(party);
  });
});
