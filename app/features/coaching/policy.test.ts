import { describe, expect, it } from "vitest";
import type { Actor, Role } from "~/features/accounts";
import { canDo, coachingActions, relationTo, type CoachingTies } from "./policy";

const actor = (role: Role, membershipId: string | null, more: Partial<Actor> = {}): Actor => ({
  accountId: "account", sessionId: "session", role, firstName: "Frits", locale: "nl", jobSeekerId: role === "jobseeker" ? "samira" : null, membershipId, organisationId: membershipId ? "sluis" : null,
  organisationKind: null, organisationName: null, organisationVerified: true, isManager: true, municipalityIds: ["schiedam"], ...more,
});
const ties = (more: Partial<CoachingTies> = {}): CoachingTies => ({ jobSeekerId: "samira", membershipId: "frits", isActive: true, isOpen: true, isOwn: false, ...more });

describe("who stands how to a placement with a job coach", () => {
  it.each([
    ["the coach", actor("jobCoach", "frits"), ties(), "coach", ["logVisit", "addGrowth"]],
    ["the coach before the yes, and after the end", actor("jobCoach", "frits"), ties({ isActive: false }), "none", []],
    ["another coach of the same organisation", actor("jobCoach", "coen"), ties(), "none", []],
    ["the coach with another hat", actor("contactPerson", "frits-2"), ties(), "none", []],
    ["the person", actor("jobseeker", null), ties(), "person", ["answer", "end"]],
    ["another job seeker", actor("jobseeker", null, { jobSeekerId: "dennis" }), ties(), "none", []],
    ["the own contact person, or who stands in", actor("contactPerson", "ria"), ties({ isOwn: true }), "ownContact", ["end"]],
    ["a colleague or a contact person elsewhere", actor("contactPerson", "tom"), ties(), "none", []],
    ["the employer", actor("employer", "fatma"), ties({ isOwn: true }), "none", []],
    ["an administrator", actor("administrator", "ann"), ties({ isOwn: true }), "none", []],
    ["a trainer", actor("trainer", "tijn"), ties({ isOwn: true }), "none", []],
  ] as const)("%s", (_, who, stands, relation, may) => {
    expect(relationTo(who, stands)).toBe(relation);
    expect(coachingActions.filter((action) => canDo(who, stands, action))).toEqual(may.toSorted((one, other) => coachingActions.indexOf(one) - coachingActions.indexOf(other)));
  });
});
