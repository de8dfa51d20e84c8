import { dutch } from "#search/language/dutch";
import type { Actor } from "~/features/accounts";
import { distanceInKm, findPlace, type Coordinates } from "~/features/places";
import { tasksOfSector, type VocabularyLocale } from "~/features/vocabulary";
import { days } from "~/platform/clock";
import { today } from "~/platform/dates";
import { prisma, type Prisma } from "~/platform/db.server";
import { placeInLine } from "~/platform/chairs";
import type { AskedTrainings } from "./model/search-form";
import { trainingsOf } from "./policy";
import { cardSelect, viewTraining, type TrainingCardView } from "./view-training.server";

const pageSize = 12;
/** Far more than a region has; what is beyond is found by a narrower question. */
const mostSorted = 1000;

/** Trainings that one can still sign up for. */
export const openTrainings = (): Prisma.TrainingWhereInput => ({ closedAt: null, OR: [{ startsOn: null }, { startsOn: { gte: today() } }] });

export type FoundTraining = TrainingCardView & { km: number | null };
export type TrainingsPage = { found: FoundTraining[]; total: number; pages: number; isUnknownPlace: boolean; hasStart: boolean };

/** Trainings that meet the question, the nearest first when a place is known, else the first to begin. */
export async function listTrainings(actor: Actor | null, asked: AskedTrainings, locale: VocabularyLocale): Promise<TrainingsPage> {
  const typed = asked.place ? findPlace(asked.place) : null;
  const from = asked.place ? typed && { lat: typed.lat, lon: typed.lon } : await findHome(actor);
  const rows = await prisma.training.findMany({ where: { AND: [openTrainings(), ...conditionsOf(asked)] }, orderBy: [{ startsOn: { sort: "asc", nulls: "first" } }, { id: "asc" }], take: mostSorted, select: { id: true, latitude: true, longitude: true } });
  const placed = rows.map(({ id, latitude, longitude }) => ({ id, km: from ? distanceInKm(from, { lat: latitude, lon: longitude }) : null }));
  const near = placed.filter(({ km }) => asked.km === null || km === null || km <= asked.km);
  if (from) near.sort((a, b) => a.km! - b.km!);
  const shown = near.slice((asked.page - 1) * pageSize, asked.page * pageSize);
  const cards = new Map((await prisma.training.findMany({ where: { AND: [openTrainings(), { id: { in: shown.map(({ id }) => id) } }] }, select: cardSelect })).map((row) => [row.id, row]));
  const found = shown.flatMap(({ id, km }) => {
    const row = cards.get(id);
    return row ? [{ ...viewTraining(row, locale), km }] : [];
  });
  return { found, total: near.length, pages: Math.max(1, Math.ceil(near.length / pageSize)), isUnknownPlace: asked.place !== "" && typed === null, hasStart: from !== null };
}

/** The centre of the job seeker's own cell (rule 10). */
async function findHome(actor: Actor | null): Promise<Coordinates | null> {
  if (!actor?.jobSeekerId) return null;
  const home = await prisma.jobSeeker.findUnique({ where: { id: actor.jobSeekerId, accountId: actor.accountId }, select: { latitude: true, longitude: true } });
  return home && { lat: home.latitude, lon: home.longitude };
}

function conditionsOf({ text, sector, task, dutch: rank, onlyFree, withinDays }: AskedTrainings): Prisma.TrainingWhereInput[] {
  const words = dutch.analyseQuestion(text).map(({ ways }): Prisma.TrainingWhereInput => ({ OR: ways.map((way) => ({ roots: { hasEvery: [...way] } })) }));
  return [
    ...words,
    ...(sector ? [{ tasks: { hasSome: tasksOfSector(sector as Parameters<typeof tasksOfSector>[0]).map(({ id }) => id) } }] : []),
    ...(task ? [{ tasks: { has: task } }] : []),
    ...(rank === null ? [] : [{ dutchNeeded: { lte: rank } }]),
    ...(onlyFree ? [{ costCents: 0 }] : []),
    ...(withinDays === null ? [] : [{ OR: [{ startsOn: null }, { startsOn: { lte: new Date(today().getTime() + days(withinDays)) } }] }]),
  ];
}

export type KeptTraining = TrainingCardView & { isClosed: boolean; taken: number; waiting: number; places: number };

/** The trainings that the actor keeps with colleagues: open ones first, then what is over. */
export async function listKeptTrainings(actor: Actor, locale: VocabularyLocale): Promise<KeptTraining[]> {
  const rows = await prisma.training.findMany({
    where: trainingsOf(actor),
    orderBy: [{ closedAt: { sort: "asc", nulls: "first" } }, { startsOn: { sort: "asc", nulls: "first" } }, { id: "asc" }],
    take: 200,
    select: { ...cardSelect, signUps: { where: { endedAt: null }, select: { chair: true } } },
  });
  return rows.map((row) => ({ ...viewTraining(row, locale), isClosed: row.closedAt !== null, places: row.places, ...countSignUps(row.signUps) }));
}

export function countSignUps(signUps: readonly { chair: number | null }[]): { taken: number; waiting: number } {
  const taken = signUps.filter(({ chair }) => chair !== null).length;
  return { taken, waiting: signUps.length - taken };
}

export type SignedUp = { trainingId: string; title: string; givenBy: string; at: Date; hasChair: boolean; placeInLine: number | null };

/** Where a person has a chair or waits, the newest first. The caller has asked who may see the person. */
export async function listSignUpsOf(jobSeekerId: string): Promise<SignedUp[]> {
  const rows = await prisma.trainingSignUp.findMany({
    where: { jobSeekerId, endedAt: null },
    orderBy: [{ at: "desc" }, { id: "asc" }],
    select: { id: true, at: true, chair: true, trainingId: true, training: { select: { title: true, givenBy: true, organisation: { select: { name: true } }, signUps: { where: { endedAt: null }, select: { id: true, number: true, chair: true } } } } },
  });
  return rows.map(({ id, at, chair, trainingId, training }) => ({
    trainingId, title: training.title, givenBy: training.givenBy || training.organisation.name, at, hasChair: chair !== null, placeInLine: placeInLine(training.signUps, id),
  }));
}
