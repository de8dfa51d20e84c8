import type { Actor } from "~/features/accounts";
import { readAnswers } from "~/features/caseload/index.server";
import { now } from "~/platform/clock";
import { prisma } from "~/platform/db.server";
import { readKeepsake, type KeepsakeView } from "./model/keepsake";
import { readLuggage, type Luggage } from "./model/luggage";
import { comingTo } from "./policy";

export type OpenMove = {
  toPlace: string;
  /** null when nobody serves the place */
  municipality: string | null;
  /** does the intake there */
  organisation: string | null;
  at: Date;
  dueAt: Date | null;
  goesAlong: Luggage[];
  goesAlongAt: Date | null;
};

const openSelect = { toPlace: true, at: true, dueAt: true, goesAlong: true, goesAlongAt: true, toMunicipality: { select: { name: true, intakeOrganisation: { select: { name: true } } } } } as const;

/** What the page about moving tells the person. */
export type OwnMoves = {
  place: string;
  contactName: string | null;
  intakeState: "unserved" | "waiting" | "taken";
  open: OpenMove | null;
  /** newest first */
  past: { at: Date; closedAt: Date; toPlace: string; state: "taken" | "ended" | "cancelled"; from: string | null; to: string | null; goesAlong: Luggage[]; kept: KeepsakeView | null }[];
};

/** @throws when the actor is no job seeker; the route asks that first */
export async function readOwnMoves(actor: Actor): Promise<OwnMoves> {
  if (!actor.jobSeekerId) throw new Error("only a job seeker moves");
  // by id: the actor's own
  const row = await prisma.jobSeeker.findUniqueOrThrow({
    where: { id: actor.jobSeekerId },
    select: {
      place: true, intakeState: true,
      contactPerson: { select: { account: { select: { firstName: true } } } },
      moves: {
        orderBy: { at: "desc" }, take: 20,
        select: {
          ...openSelect, state: true, closedAt: true, keepsake: { select: { content: true } },
          fromContact: { select: { account: { select: { firstName: true } } } },
          toContact: { select: { account: { select: { firstName: true } }, organisation: { select: { name: true } } } },
        },
      },
    },
  });
  const open = row.moves.find(({ state }) => state === "open");
  return {
    place: row.place,
    contactName: row.contactPerson?.account.firstName ?? null,
    intakeState: row.intakeState,
    open: open ? toOpen(open) : null,
    past: row.moves.flatMap(({ state, at, closedAt, toPlace, fromContact, toContact, goesAlong, keepsake }) =>
      state === "open" ? [] : [{
        at, toPlace, state, closedAt: closedAt ?? at, goesAlong: readLuggage(goesAlong),
        from: fromContact?.account.firstName ?? null,
        to: toContact && `${toContact.account.firstName} (${toContact.organisation.name})`,
        kept: keepsake && readKeepsake(keepsake.content),
      }]),
  };
}

type OpenRow = { toPlace: string; at: Date; dueAt: Date | null; goesAlong: string[]; goesAlongAt: Date | null; toMunicipality: { name: string; intakeOrganisation: { name: string } | null } | null };

const toOpen = ({ toMunicipality, goesAlong, ...move }: OpenRow): OpenMove => ({ ...move, goesAlong: readLuggage(goesAlong), municipality: toMunicipality?.name ?? null, organisation: toMunicipality?.intakeOrganisation?.name ?? null });

/** The move of one person that is on its way. The caller has asked who may see this person. */
export async function findOpenMove(jobSeekerId: string): Promise<OpenMove | null> {
  const found = await prisma.move.findFirst({ where: { jobSeekerId, state: "open" }, select: openSelect });
  return found && toOpen(found);
}

export type ComingPerson = { id: string; name: string; place: string; askedAt: Date; dueAt: Date; answers: ReturnType<typeof readAnswers>; helpedBy: string };

/**
 * People who move to a municipality whose intake the actor's organisation does, oldest first. Until one is taken over that organisation is
 * another one (rule 7): it reads the first name, the place and the three answers of the open door, as of anybody on the intake list.
 */
export async function listComing(actor: Actor, take = 50): Promise<ComingPerson[]> {
  const rows = await prisma.move.findMany({
    where: comingTo(actor),
    orderBy: [{ at: "asc" }, { id: "asc" }],
    take,
    select: { at: true, dueAt: true, toPlace: true, jobSeeker: { select: { id: true, intakeAnswers: true, account: { select: { firstName: true } }, contactPerson: { select: { account: { select: { firstName: true } }, organisation: { select: { name: true } } } } } } },
  });
  return rows.map(({ at, dueAt, toPlace, jobSeeker }) => ({
    id: jobSeeker.id, name: jobSeeker.account.firstName, place: toPlace, askedAt: at, dueAt: dueAt ?? now(), answers: readAnswers(jobSeeker.intakeAnswers),
    helpedBy: jobSeeker.contactPerson ? `${jobSeeker.contactPerson.account.firstName} (${jobSeeker.contactPerson.organisation.name})` : "",
  }));
}
