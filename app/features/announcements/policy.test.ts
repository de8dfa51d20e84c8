import { describe, expect, it } from "vitest";
import type { Actor, Role } from "~/features/accounts";
import { canKeepAnnouncements, readableAnnouncements } from "./policy";

const actor = (role: Role) => ({ role, accountId: "a", membershipId: role === "jobseeker" ? null : "m", municipalityIds: ["here"] }) as unknown as Actor;
const table: [Role, boolean, string[]][] = [
  ["jobseeker", false, ["everybody", "jobseeker"]], ["employer", false, ["everybody", "employer"]], ["contactPerson", false, ["everybody", "staff"]],
  ["administrator", true, ["everybody", "staff"]], ["jobCoach", false, ["everybody", "staff"]], ["trainer", false, ["everybody", "staff"]],
];

describe("announcements", () => {
  it.each(table)("a %s keeps those of the municipality: %s, reads for %j", (role, keeps, audiences) => {
    expect(canKeepAnnouncements(actor(role), "here")).toBe(keeps);
    expect(canKeepAnnouncements(actor(role), "there")).toBe(false);
    expect(readableAnnouncements(actor(role))).toMatchObject({ municipalityId: { in: ["here"] }, audience: { in: audiences } });
  });
});
