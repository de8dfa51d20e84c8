import type { Actor } from "~/features/accounts";
import { now } from "~/platform/clock";
import { today } from "~/platform/dates";
import { prisma } from "~/platform/db.server";
import { meetingsShown, namesInStage } from "./model/board-limits";
import { sideOf, type Side } from "./model/board";
import { readWeek, type BoardWeek } from "./model/board-week";
import { decisionsOf, type DecisionOfWeek } from "./model/decisions";
import type { Meeting } from "./model/meetings";
import { ownersOf } from "./owners.server";
import { canUseBoard } from "./policy";
import { readCompanies } from "./read-companies.server";
import { readMeetings } from "./read-meetings.server";
import { readPeople } from "./read-people.server";

/** Whose board, and the two moments between which something moved. */
export type BoardOf = { organisationId: string; municipalityId: string; from: Date; until: Date; isRunning: boolean };

export type Board = {
  municipality: { id: string; name: string };
  /** the other boards of the organisation */
  others: { id: string; name: string }[];
  week: BoardWeek;
  people: Side;
  companies: Side;
  meetings: { count: number; shown: Meeting[] };
  decisions: DecisionOfWeek[];
  owners: { id: string; name: string }[];
};

/** The board of a week: of the municipality that was asked for, or of the first that the organisation serves. Null for who may not see it. */
export async function findBoard(actor: Actor, asked: { municipalityId: string | null; week: string | null }): Promise<Board | null> {
  const municipalities = await prisma.municipality.findMany({ where: { id: { in: actor.municipalityIds } }, orderBy: { name: "asc" }, select: { id: true, name: true } });
  const municipality = asked.municipalityId ? municipalities.find(({ id }) => id === asked.municipalityId) : municipalities[0];
  if (!municipality || !canUseBoard(actor, municipality.id)) return null;
  const week = readWeek(asked.week, now());
  const { organisationId } = actor;
  const board: BoardOf = { organisationId, municipalityId: municipality.id, from: week.from, until: week.isRunning ? now() : week.until, isRunning: week.isRunning };
  const [people, companies, meetings, decisions, owners] = await Promise.all([readPeople(board), readCompanies(board), readMeetings(board), readDecisions(board, week), listOwners(organisationId)]);
  return {
    municipality,
    others: municipalities.filter(({ id }) => id !== municipality.id),
    week,
    people: sideOf(people, namesInStage),
    companies: sideOf(companies, namesInStage),
    meetings: { count: meetings.length, shown: meetings.slice(0, meetingsShown) },
    decisions,
    owners,
  };
}

async function readDecisions({ organisationId, municipalityId }: BoardOf, week: BoardWeek): Promise<DecisionOfWeek[]> {
  const rows = await prisma.boardDecision.findMany({
    where: { organisationId, municipalityId, createdAt: { lt: week.until }, OR: [{ doneAt: null }, { doneAt: { gte: week.from } }] },
    select: { id: true, text: true, dueOn: true, createdAt: true, doneAt: true, owner: { select: { account: { select: { firstName: true } } } } },
  });
  return decisionsOf(rows.map(({ owner, ...row }) => ({ ...row, owner: owner.account.firstName })), week, today());
}

async function listOwners(organisationId: string): Promise<Board["owners"]> {
  const rows = await prisma.membership.findMany({ where: ownersOf(organisationId), orderBy: [{ account: { firstName: "asc" } }, { account: { lastName: "asc" } }, { id: "asc" }], select: { id: true, account: { select: { firstName: true, lastName: true } } } });
  return rows.map(({ id, account }) => ({ id, name: `${account.firstName} ${account.lastName}`.trim() }));
}
