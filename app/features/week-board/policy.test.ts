import { describe, expect, it } from "vitest";
import type { Actor, Role } from "~/features/accounts";
import { canUseBoard } from "./policy";

const actor = (role: Role, more: Partial<Actor> = {}) => ({ role, membershipId: role === "jobseeker" ? null : "m", organisationId: role === "jobseeker" ? null : "o", municipalityIds: ["here"], ...more }) as Actor;

const table: [Role, boolean][] = [["jobseeker", false], ["employer", false], ["contactPerson", true], ["administrator", true], ["jobCoach", false], ["trainer", false]];

describe("who meets at the board", () => {
  it.each(table)("a %s of the municipality: %s", (role, may) => {
    expect(canUseBoard(actor(role), "here")).toBe(may);
  });

  it.each(table)("a %s of another municipality never", (role) => {
    expect(canUseBoard(actor(role), "there")).toBe(false);
  });

  it("nobody without an organisation", () => {
    expect(canUseBoard(actor("contactPerson", { organisationId: null }), "here")).toBe(false);
  });
});
