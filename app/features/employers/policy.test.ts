import { describe, expect, it } from "vitest";
import type { Actor } from "~/features/accounts";
import { canWithCompany, companiesServedBy, companyActions, type CompanyAction } from "./policy";

const base: Actor = {
  accountId: "a", sessionId: "s", role: "jobseeker", firstName: "Samira", locale: "nl", jobSeekerId: "j", membershipId: null,
  organisationId: null, organisationKind: null, organisationName: null, organisationVerified: false, isManager: false, municipalityIds: ["here"],
};
const member = (more: Partial<Actor>): Actor => ({ ...base, role: "employer", jobSeekerId: null, membershipId: "m", organisationId: "bakery", organisationKind: "company", organisationVerified: true, ...more });
const staff = (more: Partial<Actor>): Actor => ({ ...base, role: "contactPerson", jobSeekerId: null, membershipId: "m", organisationId: "office", organisationKind: "municipality", ...more });

const company = { id: "bakery", municipalityId: "elsewhere", workplaceMunicipalityIds: ["here", null] };

const table: { who: string; actor: Actor; may: CompanyAction[] }[] = [
  { who: "manager", actor: member({ isManager: true }), may: ["see", "change", "manageColleagues", "agree", "postFor", "seePeople"] },
  { who: "colleague", actor: member({}), may: ["see", "change", "postFor", "seePeople"] },
  { who: "manager of a company that waits", actor: member({ isManager: true, organisationVerified: false }), may: ["see", "change", "manageColleagues", "agree", "postFor"] },
  { who: "manager of another company", actor: member({ isManager: true, organisationId: "butcher" }), may: [] },
  { who: "contact person of a workplace's municipality", actor: staff({}), may: ["see", "take"] },
  { who: "contact person of the main address", actor: staff({ municipalityIds: ["elsewhere"] }), may: ["see", "take"] },
  { who: "contact person somewhere else", actor: staff({ municipalityIds: ["far"] }), may: [] },
  { who: "administrator of the municipality", actor: staff({ role: "administrator" }), may: ["see"] },
  { who: "job coach", actor: staff({ role: "jobCoach" }), may: [] },
  { who: "trainer", actor: staff({ role: "trainer" }), may: [] },
  { who: "job seeker who lives there", actor: base, may: [] },
];

describe("what somebody may do with a company", () => {
  it.each(table)("$who", ({ actor, may }) => {
    expect(companyActions.filter((action) => canWithCompany(actor, action, company))).toEqual(companyActions.filter((action) => may.includes(action)));
  });

  it("lists no companies for those who serve nobody", () => {
    expect(companiesServedBy(base)).toEqual({ id: { in: [] } });
    expect(companiesServedBy(member({}))).toEqual({ id: { in: [] } });
  });
});
