import { describe, expect, it } from "vitest";
import type { Actor } from "~/features/accounts";
import { labelActions, labelActionsOf, labelAfter, labelStates } from "./model/label-steps";
import { canWithCompany, companiesServedBy, labelPartyOf, companyActions, type CompanyAction } from "./policy";

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

describe("who does what with the label of Open Hiring®", () => {
  const labelled = { ...company, accountContactId: "m" };
  const rows: [who: string, actor: Actor, party: string | null][] = [
    ["member of the company", member({}), "company"],
    ["manager of the company", member({ isManager: true }), "company"],
    ["manager of another company", member({ isManager: true, organisationId: "butcher" }), null],
    ["fixed contact", staff({}), "checker"],
    ["another contact person of the municipality", staff({ membershipId: "other" }), null],
    ["fixed contact who no longer serves the place", staff({ municipalityIds: ["far"] }), null],
    ["administrator of the municipality", staff({ role: "administrator", membershipId: "other" }), "checker"],
    ["administrator somewhere else", staff({ role: "administrator", municipalityIds: ["far"] }), null],
    ["administrator of the organisation itself", staff({ role: "administrator", organisationId: "bakery" }), null],
    ["fixed contact who works there", staff({ organisationId: "bakery" }), null],
    ["job coach", staff({ role: "jobCoach" }), null],
    ["trainer", staff({ role: "trainer" }), null],
    ["job seeker", base, null],
  ];
  it.each(rows)("%s", (_who, actor, party) => expect(labelPartyOf(actor, labelled)).toBe(party));

  const table = { nothing: { company: ["ask"], checker: [] }, asked: { company: ["withdraw"], checker: ["confirm", "refuse"] }, confirmed: { company: ["withdraw"], checker: ["withdraw"] }, refused: { company: ["ask"], checker: [] }, withdrawn: { company: ["ask"], checker: [] } };
  it.each([null, ...labelStates])("from %s", (state) => {
    expect({ company: labelActionsOf(state, "company"), checker: labelActionsOf(state, "checker") }).toEqual(table[state ?? "nothing"]);
  });

  it("is never confirmed by the company itself", () => {
    for (const from of [null, ...labelStates]) for (const action of labelActions) expect(labelAfter(from, action, "company")).not.toBe("confirmed");
  });
});
