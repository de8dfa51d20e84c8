import { findPlace } from "~/features/places";
import { dutchLevels, labelOf, licenceById, taskById, type VocabularyLocale } from "~/features/vocabulary";
import { m } from "~/paraglide/messages";
import { isoDay, noonOf, weekdayAndDay } from "~/platform/dates";
import type { Prisma } from "~/platform/db.server";
import { euros, withCapital } from "~/platform/formats";
import type { PictogramName } from "~/ui/pictograms/names";
import type { Proof } from "./model/training";

/** What a card is made of; `_count` is how many have a chair. */
export const cardSelect = {
  id: true, organisationId: true, municipalityId: true, title: true, givenBy: true, tasks: true, licences: true, proof: true, dutchNeeded: true, dutchReached: true, place: true,
  latitude: true, longitude: true, startsOn: true, weeks: true, hoursPerWeek: true, places: true, costCents: true, jobGuarantee: true, bbl: true, closedAt: true,
  organisation: { select: { name: true } },
  _count: { select: { signUps: { where: { chair: { not: null } } } } },
} as const satisfies Prisma.TrainingSelect;

export type CardRow = Prisma.TrainingGetPayload<{ select: typeof cardSelect }>;

export type TrainingCardView = {
  id: string;
  title: string;
  givenBy: string;
  place: string;
  pictograms: PictogramName[];
  /** names of the tasks that it opens */
  tasks: string[];
  starts: string;
  length: string;
  cost: string;
  dutch: string;
  proof: string;
  freePlaces: number;
  jobGuarantee: boolean;
  bbl: boolean;
};

const proofWords: Record<Proof, () => string> = { certificate: m.trainings_proof_certificate, practiceStatement: m.trainings_proof_practice, attendance: m.trainings_proof_attendance, none: m.trainings_proof_none };

export const proofName = (proof: Proof): string => proofWords[proof]();

/** A training as a card shows it, in words. */
export function viewTraining(row: CardRow, locale: VocabularyLocale): TrainingCardView {
  const known = row.tasks.flatMap((id) => taskById(id) ?? []);
  return {
    id: row.id,
    title: row.title,
    givenBy: row.givenBy || row.organisation.name,
    place: findPlace(row.place)?.name ?? row.place,
    pictograms: known.slice(0, 3).map(({ pictogram }) => pictogram),
    tasks: known.map((task) => labelOf(task, locale)),
    starts: startsWords(row.startsOn, locale),
    length: row.weeks === 1 ? m.trainings_length_one({ hours: row.hoursPerWeek }) : m.trainings_length({ weeks: row.weeks, hours: row.hoursPerWeek }),
    cost: row.costCents === 0 ? m.trainings_free() : m.trainings_costs({ amount: euros(row.costCents, locale) }),
    dutch: dutchLevels.find(({ rank }) => rank === row.dutchNeeded)?.enough[locale] ?? "",
    proof: proofName(row.proof),
    freePlaces: row.closedAt ? 0 : Math.max(0, row.places - row._count.signUps),
    jobGuarantee: row.jobGuarantee,
    bbl: row.bbl,
  };
}

/** What somebody has at the end: papers, and a level of Dutch. */
export function gainsOf({ licences, dutchReached, proof }: Pick<CardRow, "licences" | "dutchReached" | "proof">, locale: VocabularyLocale): string[] {
  const papers = licences.flatMap((id) => { const entry = licenceById(id); return entry ? [withCapital(labelOf(entry, locale))] : []; });
  const level = dutchLevels.find(({ rank }) => rank === dutchReached);
  return [...papers, ...(level ? [m.trainings_dutch_reached({ level: labelOf(level, locale).toLowerCase() })] : []), ...(proof === "none" || (proof === "certificate" && papers.length > 0) ? [] : [proofName(proof)])];
}

function startsWords(startsOn: Date | null, locale: VocabularyLocale): string {
  return startsOn ? m.trainings_starts({ day: weekdayAndDay(noonOf(isoDay(startsOn)), locale) }) : m.trainings_starts_any();
}
