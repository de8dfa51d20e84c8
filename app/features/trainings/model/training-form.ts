import { z } from "zod";
import { findPlace } from "~/features/places";
import { isLicenceId, isTaskId } from "~/features/vocabulary";
import { m } from "~/paraglide/messages";
import { proofs } from "./training";

const maxima = { title: 90, learns: 600, givenBy: 90, places: 200, weeks: 208, hours: 40, tasks: 8, licences: 6 } as const;
export const trainingLimits = maxima;

const line = (max: number, missing: () => string) => z.string({ error: missing }).trim().min(1, { error: missing }).max(max, { error: () => m.trainings_too_long({ max }) });
const whole = (max: number) => {
  const problem = () => m.trainings_wrong_number({ max });
  return z.string({ error: problem }).trim().regex(/^\d{1,4}$/, { error: problem }).transform(Number).pipe(z.number().min(1, { error: problem }).max(max, { error: problem }));
};
const list = (isKnown: (id: string) => boolean, max: number, tooMany: () => string) =>
  z.preprocess((value) => (Array.isArray(value) ? value : [value]).filter((one) => one !== undefined && one !== ""), z.array(z.string().refine(isKnown)).max(max, { error: tooMany }).transform((ids) => [...new Set(ids)]));
const rank = z.coerce.number().int().min(0).max(4);
const tick = z.preprocess((value) => value === "on", z.boolean());

/** Euro cents from "12" or "12,50"; empty is free. */
const cents = z.string().trim().regex(/^(\d{1,5}([.,]\d{1,2})?)?$/, { error: () => m.trainings_wrong_amount() }).default("").transform((written) => {
  const [whole = "0", part = ""] = written.replace(".", ",").split(",");
  return Number(whole) * 100 + Number(part.padEnd(2, "0"));
});

/** What a trainer or contact person fills in. Names of fields are those of the page. */
export const trainingForm = z.object({
  title: line(maxima.title, () => m.trainings_missing_title()),
  learns: line(maxima.learns, () => m.trainings_missing_learns()),
  givenBy: z.string().trim().max(maxima.givenBy, { error: () => m.trainings_too_long({ max: maxima.givenBy }) }).default(""),
  tasks: list(isTaskId, maxima.tasks, () => m.trainings_too_many({ max: maxima.tasks })),
  licences: list(isLicenceId, maxima.licences, () => m.trainings_too_many({ max: maxima.licences })),
  proof: z.enum(proofs, { error: () => m.trainings_missing_proof() }),
  dutchNeeded: rank.default(0),
  dutchReached: z.preprocess((value) => (value === "" ? undefined : value), rank.optional()).transform((value) => value ?? null),
  place: line(80, () => m.trainings_missing_place()).refine((name) => findPlace(name) !== null, { error: () => m.trainings_unknown_place() }),
  startsOn: z.preprocess((value) => (value === "" ? undefined : value), z.iso.date({ error: () => m.trainings_wrong_day() }).optional()).transform((value) => value ?? null),
  weeks: whole(maxima.weeks),
  hoursPerWeek: whole(maxima.hours),
  places: whole(maxima.places),
  costCents: cents,
  jobGuarantee: tick,
  bbl: tick,
}).refine(({ tasks, licences, dutchReached }) => tasks.length + licences.length > 0 || dutchReached !== null, { path: ["tasks"], error: () => m.trainings_opens_nothing() });

export type TrainingValues = z.output<typeof trainingForm>;
