import { describe, expect, it } from "vitest";
import { choosableFor, kindNames, rulesOf, sideOf } from "./kinds";

describe("kinds of mail", () => {
  it("lets nobody switch off sign-in, invitations, approvals and offers (rule 25)", () => {
    const always = kindNames.filter((kind) => /^(sign_|invitation_|match_(invitation|proposal|mutual|approved|refused)|.*_(approved|rejected|changes_asked|verified|refused)$)/.test(kind));
    expect(always.length).toBeGreaterThan(15);
    for (const kind of always) expect(rulesOf(kind).mutable, kind).toBe(false);
  });

  it("offers every side only mails that it can get", () => {
    expect(choosableFor("person")).toContain("message_new");
    expect(choosableFor("person")).not.toContain("intake_new");
    expect(choosableFor("company")).toContain("match_interest");
    expect(choosableFor("contact")).toContain("profile_submitted");
  });

  it("counts everybody who helps people to work as one side", () => {
    expect(["contactPerson", "administrator", "jobCoach", "trainer"].map((role) => sideOf(role as "contactPerson"))).toEqual(["contact", "contact", "contact", "contact"]);
  });
});
