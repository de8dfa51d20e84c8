import { describe, expect, it } from "vitest";
import type { Actor, Role } from "~/features/accounts";
import { canReadAreaFigures, canReadFigures, canReadLadderFigures, type Area } from "./policy";

const actor = (role: Role, more: Partial<Actor> = {}) => ({ role, organisationId: role === "jobseeker" ? null : "o", organisationKind: role === "employer" ? "company" : "municipality", municipalityIds: ["here", "near"], ...more }) as Actor;

const organisation: Area = { kind: "organisation" };
const [here, far]: Area[] = [{ kind: "municipality", municipalityId: "here" }, { kind: "municipality", municipalityId: "far" }];
const [region, otherRegion]: Area[] = [{ kind: "region", municipalityIds: ["far", "near"] }, { kind: "region", municipalityIds: ["far", "farther"] }];

//                        own organisation, served, not served, region of a served one, another region, the ladder
const table: [Role, boolean, boolean, boolean, boolean, boolean, boolean][] = [
  ["jobseeker",           false,            false,  false,      false,                  false,          false],
  ["employer",            false,            false,  false,      false,                  false,          false],
  ["contactPerson",       true,             true,   false,      true,                   false,          true],
  ["administrator",       true,             true,   false,      true,                   false,          false],
  ["jobCoach",            false,            false,  false,      false,                  false,          false],
  ["trainer",             false,            false,  false,      false,                  false,          false],
];

describe("who reads the figures of a place", () => {
  it.each(table)("a %s", (role, ...expected) => {
    const who = actor(role);
    expect([...[organisation, here!, far!, region!, otherRegion!].map((area) => canReadAreaFigures(who, area)), canReadLadderFigures(who)]).toEqual(expected);
  });

  it("nobody without an organisation, and nobody of a company", () => {
    for (const role of ["contactPerson", "administrator"] as const) {
      expect(canReadAreaFigures(actor(role, { organisationId: null }), here!)).toBe(false);
      expect(canReadAreaFigures(actor(role, { organisationKind: "company" }), organisation)).toBe(false);
    }
  });

  it("nobody of the municipality reads those of a company", () => {
    for (const [role] of table) expect(canReadFigures(actor(role), { postedById: "o" })).toBe(role === "employer");
  });
});
