import { describe, expect, it } from "vitest";
import type { Actor } from "~/features/accounts";
import type { Relation } from "~/features/privacy";
import { isStillAvailable } from "./model/availability";
import { canWriteProfile, relationTo, type ProfileTies } from "./policy";

const nobody: Actor = { accountId: "a", sessionId: "s", role: "jobseeker", firstName: "", locale: "nl", jobSeekerId: null, membershipId: null, organisationId: null, organisationKind: null, organisationName: null, organisationVerified: false, isManager: false, municipalityIds: [] };
const ria: Actor = { ...nobody, role: "contactPerson", membershipId: "ria", organisationId: "office", organisationKind: "municipality", municipalityIds: ["here"] };
const company: Actor = { ...nobody, role: "employer", membershipId: "bo", organisationId: "company", organisationKind: "company", organisationVerified: true };
const live: ProfileTies = { jobSeekerId: "samira", municipalityId: "here", contactPersonId: "ria", contactOrganisationId: "office", intakeOrganisationId: "office", standInIds: [], sharedWithRegion: false, regionMunicipalityIds: ["here", "next"], state: "live", hasLive: true, isAvailable: true, hidesFromActor: false, reachesActor: true, match: "none" };

const actors = {
  "the person": { ...nobody, jobSeekerId: "samira" },
  "another job seeker": { ...nobody, jobSeekerId: "yusuf" },
  "the own contact person": ria,
  "a colleague": { ...ria, membershipId: "jan" },
  "who stands in from another organisation": { ...ria, membershipId: "stand-in", organisationId: "werkbedrijf" },
  "another organisation that serves the place": { ...ria, membershipId: "els", organisationId: "werkbedrijf" },
  "a contact person elsewhere": { ...ria, membershipId: "far", organisationId: "far", municipalityIds: ["there"] },
  "a contact person next door in the region": { ...ria, membershipId: "next", organisationId: "next-office", municipalityIds: ["next"] },
  "an administrator": { ...ria, role: "administrator" as const },
  "a job coach": { ...ria, role: "jobCoach" as const },
  "a trainer": { ...ria, role: "trainer" as const },
  "a verified company": company,
  "a company that waits": { ...company, organisationVerified: false },
} satisfies Record<string, Actor>;

type Row = [actor: keyof typeof actors, situation: string, ties: Partial<ProfileTies>, relation: Relation];

const table: Row[] = [
  ["the person", "live", {}, "self"],
  ["the person", "draft", { state: "draft", hasLive: false }, "self"],
  ["another job seeker", "live", {}, "public"],
  ["another job seeker", "shared", { sharedWithRegion: true }, "public"],
  ["the own contact person", "live", {}, "ownContact"],
  ["the own contact person", "draft", { state: "draft", hasLive: false }, "ownContact"],
  ["a colleague", "live", {}, "colleague"],
  ["a colleague", "not taken yet, own intake", { contactPersonId: null, contactOrganisationId: null }, "colleague"],
  ["another organisation that serves the place", "not taken yet", { contactPersonId: null, contactOrganisationId: null }, "otherContactNotShared"],
  ["who stands in from another organisation", "standing in today", { standInIds: ["stand-in"] }, "ownContact"],
  ["who stands in from another organisation", "not standing in", {}, "otherContactNotShared"],
  ["another organisation that serves the place", "not shared", {}, "otherContactNotShared"],
  ["another organisation that serves the place", "shared", { sharedWithRegion: true }, "otherContactShared"],
  ["another organisation that serves the place", "shared, nothing approved yet", { sharedWithRegion: true, state: "submitted", hasLive: false }, "otherContactNotShared"],
  ["a contact person next door in the region", "not shared", {}, "otherContactNotShared"],
  ["a contact person next door in the region", "shared", { sharedWithRegion: true }, "otherContactShared"],
  ["a contact person next door in the region", "shared, nothing approved yet", { sharedWithRegion: true, state: "draft", hasLive: false }, "otherContactNotShared"],
  ["a contact person next door in the region", "waits for the intake here, not shared", { contactPersonId: null, contactOrganisationId: null }, "otherContactNotShared"],
  ["a contact person elsewhere", "shared", { sharedWithRegion: true }, "otherContactNotShared"],
  ["an administrator", "shared", { sharedWithRegion: true }, "public"],
  ["a job coach", "shared", { sharedWithRegion: true }, "public"],
  ["a trainer", "shared", { sharedWithRegion: true }, "public"],
  ["a verified company", "live and within reach", {}, "employerBefore"],
  ["a verified company", "changed and within reach", { state: "changed" }, "employerBefore"],
  ["a verified company", "draft", { state: "draft", hasLive: false }, "public"],
  ["a verified company", "submitted", { state: "submitted", hasLive: false }, "public"],
  ["a verified company", "paused", { state: "paused" }, "public"],
  ["a verified company", "out of reach", { reachesActor: false }, "public"],
  ["a verified company", "hidden from it", { hidesFromActor: true }, "public"],
  ["a verified company", "silent for 90 days", { isAvailable: false }, "public"],
  ["a verified company", "paused with an open match", { state: "paused", match: "open", reachesActor: false }, "employerBefore"],
  ["a verified company", "with an approved match", { match: "shared", reachesActor: false, hidesFromActor: true }, "employerAfter"],
  ["a company that waits", "live and within reach", {}, "public"],
  ["a company that waits", "with an approved match", { match: "shared" }, "public"],
];

describe("how somebody stands to a job seeker", () => {
  it.each(table)("%s, %s", (who, _, ties, relation) => {
    expect(relationTo(actors[who], { ...live, ...ties })).toBe(relation);
  });

  it("lets only the person write", () => {
    expect(Object.entries(actors).filter(([, actor]) => canWriteProfile(actor)).map(([who]) => who)).toEqual(["the person", "another job seeker"]);
  });

  it("counts somebody as available for 90 days after the last yes", () => {
    const at = new Date("2026-06-01T12:00:00Z");
    const before = (days: number) => new Date(at.getTime() - days * 86_400_000);
    expect([before(0), before(89), before(90), null].map((confirmed) => isStillAvailable(confirmed, at))).toEqual([true, true, false, false]);
  });
});
