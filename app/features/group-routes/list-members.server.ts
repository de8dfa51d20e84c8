import type { Actor } from "~/features/accounts";
import { personSelect, relationTo, tiesOf as personTies } from "~/features/caseload/index.server";
import { stepsOfPeople } from "~/features/plans/index.server";
import { reveal } from "~/features/privacy";
import { recordProfileView } from "~/features/privacy/index.server";
import { readProfileContent } from "~/features/profiles";
import { prisma, type Prisma } from "~/platform/db.server";
import { lineOf } from "./list-routes.server";
import { tiesOf } from "./lock-route.server";
import { standingOf, type Outcome, type Presence, type Standing } from "./model/member";
import { namesIn } from "./policy";
import { duringOf } from "./results.server";
import type { ViewRow } from "./view-route";

/** One person in a group, as far as the actor may know that one. */
export type MemberRow = {
  id: string;
  jobSeekerId: string;
  name: string;
  phone: string;
  /** the own contact person, when that is somebody else */
  contact: string;
  /** the actor helps this one: what is open can be taken back */
  isOwn: boolean;
  /** the actor sees the page of the person */
  canOpen: boolean;
  standing: Standing;
  placeInLine: number | null;
  outcome: Outcome | null;
  came: number;
  noted: number;
  presence: Record<string, Presence>;
  /** steps of the ladder; null where the actor may not read them */
  steps: { before: number | null; after: number | null } | null;
};

const memberSelect = {
  id: true, saidYes: true, chair: true, endedAt: true, ending: true, outcome: true,
  attendance: { select: { meetingId: true, presence: true } },
  jobSeeker: { select: { ...personSelect, contactPerson: { select: { ...personSelect.contactPerson.select, account: { select: { firstName: true, lastName: true } } } } } },
} as const satisfies Prisma.GroupMemberSelect;

/**
 * Who has a place, for who keeps the route; for others, and of who has none, only people whom the actor helps. Who keeps it reads name
 * and phone of people of other organisations, as each of them was told before the yes; that look is kept for the person.
 */
export async function listMembers(actor: Actor, route: ViewRow): Promise<MemberRow[]> {
  const names = namesIn(actor, tiesOf(route));
  if (names === "none") return [];
  const rows = await prisma.groupMember.findMany({ where: { routeId: route.id, jobSeeker: { account: { erasedAt: null } } }, orderBy: [{ proposedAt: "asc" }, { id: "asc" }], select: memberSelect });
  // the newest way of each person into the group
  const newest = [...new Map(rows.map((row) => [row.jobSeeker.id, row])).values()];
  const known = newest.flatMap((row) => {
    const relation = relationTo(actor, personTies(row.jobSeeker));
    return relation === "ownContact" || (names === "all" && row.chair !== null) ? [{ row, relation }] : [];
  });
  const steps = await stepsOfPeople(actor, known.filter(({ row }) => row.chair !== null).map(({ row }) => duringOf(row.jobSeeker.id, route)));
  const isFromElsewhere = (relation: string) => relation !== "ownContact" && relation !== "colleague";
  for (const { row, relation } of known) if (isFromElsewhere(relation)) await recordProfileView(actor, row.jobSeeker.id, null);
  return known.map(({ row, relation }) => {
    const { id: jobSeekerId, account, place, municipality, liveVersion, contactPerson } = row.jobSeeker;
    const person = reveal({ id: jobSeekerId, ...account, place, municipality: municipality?.name ?? null, content: readProfileContent(liveVersion?.content) }, isFromElsewhere(relation) ? "trainer" : relation);
    return {
      id: row.id, jobSeekerId, name: person.fullName ?? person.name ?? "", phone: person.phone ?? "",
      contact: relation === "ownContact" || !contactPerson ? "" : `${contactPerson.account.firstName} ${contactPerson.account.lastName}`.trim(),
      isOwn: relation === "ownContact", canOpen: relation !== "otherContactNotShared", standing: standingOf(row), placeInLine: lineOf(route.members, row.id), outcome: row.outcome,
      came: row.attendance.filter(({ presence }) => presence === "came").length, noted: row.attendance.length,
      presence: Object.fromEntries(row.attendance.map(({ meetingId, presence }) => [meetingId, presence])), steps: steps.get(jobSeekerId) ?? null,
    };
  });
}
