import { describe, expect, it } from "vitest";
import type { Actor } from "~/features/accounts";
import { canPack, canTakeOver, type MoveTies } from "./policy";

const nobody: Actor = { accountId: "a", sessionId: "s", role: "jobseeker", firstName: "", locale: "nl", jobSeekerId: null, membershipId: null, organisationId: null, organisationKind: null, organisationName: null, organisationVerified: true, isManager: false, municipalityIds: [] };
const contact = (membershipId: string, organisationId: string, municipalityIds: string[]): Actor => ({ ...nobody, role: "contactPerson", membershipId, organisationId, municipalityIds });
const move: MoveTies = { jobSeekerId: "samira", state: "open", toMunicipalityId: "there", intakeOrganisationId: "their-intake" };
const unserved: MoveTies = { ...move, toMunicipalityId: null, intakeOrganisationId: null };

const actors = {
  "the person": { ...nobody, jobSeekerId: "samira", municipalityIds: ["here"] },
  "another job seeker": { ...nobody, jobSeekerId: "yusuf", municipalityIds: ["there"] },
  "who helps so far": contact("ria", "office", ["here"]),
  "the intake over there": contact("jan", "their-intake", ["there"]),
  "another organisation that serves the new place": contact("els", "werkbedrijf", ["there"]),
  "the intake over there after it stopped serving": contact("jan", "their-intake", []),
  "an administrator over there": { ...contact("beh", "their-intake", ["there"]), role: "administrator" as const },
  "a job coach over there": { ...contact("coach", "their-intake", ["there"]), role: "jobCoach" as const },
  "a company": { ...nobody, role: "employer" as const, membershipId: "bo", organisationId: "their-intake", municipalityIds: ["there"] },
} satisfies Record<string, Actor>;

type Row = [actor: keyof typeof actors, takesOver: boolean, packs: boolean];
const table: Row[] = [
  ["the person", false, true],
  ["another job seeker", false, false],
  ["who helps so far", false, false],
  ["the intake over there", true, false],
  ["another organisation that serves the new place", false, false],
  ["the intake over there after it stopped serving", false, false],
  ["an administrator over there", false, false],
  ["a job coach over there", false, false],
  ["a company", false, false],
];

describe("who does what with somebody who moves", () => {
  it.each(table)("%s takes over: %s, chooses what goes along: %s", (who, takesOver, packs) => {
    expect(canTakeOver(actors[who], move)).toBe(takesOver);
    expect(canPack(actors[who], move)).toBe(packs);
  });

  it("nobody takes over where nobody serves, and there is nothing to choose", () => {
    for (const actor of Object.values(actors)) expect([canTakeOver(actor, unserved), canPack(actor, unserved)]).toEqual([false, false]);
  });

  it("nothing is chosen any more once somebody has taken over", () => {
    for (const state of ["taken", "ended", "cancelled"] as const) expect(canPack(actors["the person"], { ...move, state })).toBe(false);
  });
});
