import { createHash } from "node:crypto";
import { later } from "../base/calendar";
import { idOf } from "../base/random";
import { add } from "../base/rows";
import { requireStaff, type Company, type World } from "../base/world";
import { lastNameOf } from "../people/names";

/** Invitations that were sent and not used yet, one that was withdrawn, and one whose time is over. */
export function makeInvitations(world: World, companies: readonly Company[]): void {
  const ria = requireStaff(world, "ria");
  const { calendar } = world;
  const open = (key: string, days: number) => ({ id: idOf(`invitation ${key}`), tokenHash: createHash("sha256").update(`invitation ${key}`).digest("hex"), createdAt: calendar.daysAgo(days, 11), expiresAt: later(calendar.daysAgo(days, 11), { days: 14 }) });
  const nobody = { acceptedAt: null, acceptedById: null };
  const jobSeeker = (key: string, firstName: string, number: number, days: number, withdrawnAt: Date | null) =>
    add(world.rows, "invitation", {
      ...open(key, days), kind: "jobSeeker", email: `genodigd${number}@werkzoekende.demo.meedoen.example`, firstName, lastName: lastNameOf(number), organisationId: ria.organisationId, municipalityId: world.municipalityIds.schiedam,
      place: "Schiedam", role: null, senderId: ria.accountId, senderMembershipId: ria.membershipId, withdrawnAt, ...nobody,
    });
  jobSeeker("first", "Emma", 501, 2, null);
  jobSeeker("second", "Levi", 502, 30, null);
  jobSeeker("third", "Bas", 503, 6, calendar.daysAgo(5, 9));
  const company = companies[0]!;
  add(world.rows, "invitation", {
    ...open("colleague", 3), kind: "colleague", email: "nieuw@tuinderij-morgenrood.demo.meedoen.example", firstName: "Roos", lastName: "Verkade", organisationId: company.id, municipalityId: null, place: "", role: "employer",
    senderId: company.members[0]!.accountId, senderMembershipId: null, withdrawnAt: null, ...nobody,
  });
}
