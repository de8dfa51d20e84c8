import { describe, expect, it } from "vitest";
import type { Actor, Role } from "~/features/accounts";
import { canDecide, type ReviewFacts } from "./policy";

const actor = (role: Role, accountId: string, organisationId: string | null, municipalityIds: string[] = ["lindewaard"]): Actor => ({
  accountId, sessionId: "session", role, firstName: "Ria", locale: "nl", jobSeekerId: null, membershipId: "hat", organisationId, organisationKind: null,
  organisationName: null, organisationVerified: true, isManager: false, municipalityIds,
});

const profile: ReviewFacts = { organisationId: "gemeente", municipalityId: "lindewaard", submittedById: "samira", involvedOrganisationIds: [], firstYesById: null };
const vacancy: ReviewFacts = { ...profile, submittedById: "fatma", involvedOrganisationIds: ["agency", "wilgenhof"] };
const ownVacancy: ReviewFacts = { ...vacancy, involvedOrganisationIds: ["gemeente", "wilgenhof"] };
const company: ReviewFacts = { ...profile, submittedById: null, involvedOrganisationIds: ["wilgenhof"] };
const seconded: ReviewFacts = { ...company, firstYesById: "ria" };

const ria = actor("contactPerson", "ria", "gemeente");
const admin = actor("administrator", "ann", "gemeente");

describe("who may decide, written out", () => {
  const table: [string, Actor, ReviewFacts, string][] = [
    ["a contact person on a profile of the own organisation's people", ria, profile, "yes"],
    ["a contact person on a vacancy", ria, vacancy, "yes"],
    ["a contact person on a company", ria, company, "yes"],
    ["a contact person on what that one typed", ria, { ...profile, submittedById: "ria" }, "typedByYou"],
    ["a contact person on a vacancy of the own organisation", ria, ownVacancy, "ownOrganisation"],
    ["the administrator on a vacancy of the own organisation", admin, ownVacancy, "yes"],
    ["a contact person on a company that waits for a second yes", actor("contactPerson", "tom", "gemeente"), seconded, "yes"],
    ["a contact person on a company that has that one's yes", ria, seconded, "saidYes"],
    ["the administrator on a company that waits for a second yes", admin, seconded, "yes"],
    ["the administrator on a company that nobody looked at", admin, company, "notYours"],
    ["a contact person of another organisation on a company that waits for a second yes", actor("contactPerson", "els", "werkbedrijf"), seconded, "notYours"],
    ["the employer on the own company that waits for a second yes", actor("employer", "fatma", "wilgenhof"), seconded, "notYours"],
    ["the administrator on what that one typed", admin, { ...ownVacancy, submittedById: "ann" }, "typedByYou"],
    ["the administrator on a profile", admin, profile, "notYours"],
    ["the administrator on a vacancy of others", admin, vacancy, "notYours"],
    ["a contact person of another organisation that serves the place", actor("contactPerson", "els", "werkbedrijf"), profile, "notYours"],
    ["a contact person whose organisation no longer serves the place", actor("contactPerson", "ria", "gemeente", []), profile, "notYours"],
    ["somebody with the same organisation and another hat", actor("jobCoach", "jan", "gemeente"), profile, "notYours"],
    ["a trainer", actor("trainer", "jan", "gemeente"), profile, "notYours"],
    ["the employer who sent it", actor("employer", "fatma", "wilgenhof"), vacancy, "notYours"],
    ["the job seeker who sent it", actor("jobseeker", "samira", null), profile, "notYours"],
  ];
  it.each(table)("%s: %#", (_, who, what, expected) => {
    const verdict = canDecide(who, what);
    expect(verdict.allowed ? "yes" : verdict.because).toBe(expected);
  });
});
