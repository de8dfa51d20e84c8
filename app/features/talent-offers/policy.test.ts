import { describe, expect, it } from "vitest";
import type { Actor, Role } from "~/features/accounts";
import { canWish, partyOf, relationTo, type OfferTies } from "./policy";

const actor = (role: Role, organisationId: string | null, more: Partial<Actor> = {}): Actor => ({
  accountId: "account", sessionId: "session", role, firstName: "Ria", locale: "nl", jobSeekerId: role === "jobseeker" ? "samira" : null, membershipId: organisationId ? "hat" : null, organisationId,
  organisationKind: null, organisationName: null, organisationVerified: true, isManager: false, municipalityIds: ["schiedam"], ...more,
});
const ties = (caseload: OfferTies["caseload"] = "none"): OfferTies => ({ jobSeekerId: "samira", organisationId: "wilgenhof", caseload });

describe("who stands how to an offer", () => {
  it.each([
    // who, of whose caseload, relation, acts as, may wish
    ["the person", actor("jobseeker", null), "none", "jobseeker", "jobseeker", true],
    ["another job seeker", actor("jobseeker", null, { jobSeekerId: "dennis" }), "none", "none", null, true],
    ["a member of the company", actor("employer", "wilgenhof"), "none", "employer", "employer", false],
    ["a member of the company while it is not verified", actor("employer", "wilgenhof", { organisationVerified: false }), "none", "none", null, false],
    ["a member of another company", actor("employer", "pan"), "none", "none", null, false],
    ["the own contact person, or who stands in", actor("contactPerson", "gemeente"), "own", "ownContact", "ownContact", false],
    ["a colleague of that one", actor("contactPerson", "gemeente"), "colleague", "colleague", null, false],
    ["a contact person of another municipality", actor("contactPerson", "elders"), "none", "none", null, false],
    ["an administrator", actor("administrator", "gemeente"), "own", "none", null, false],
    ["a trainer", actor("trainer", "sluis"), "own", "none", null, false],
    ["a job coach", actor("jobCoach", "gemeente"), "own", "none", null, false],
  ] as const)("%s", (_, who, caseload, relation, party, wishes) => {
    expect(relationTo(who, ties(caseload))).toBe(relation);
    expect(partyOf(who, ties(caseload))).toBe(party);
    expect(canWish(who)).toBe(wishes);
  });
});
