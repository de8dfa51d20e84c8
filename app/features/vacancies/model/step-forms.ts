import { z } from "zod";
import { contractKindById, dutchLevelById, isWeekPartId, licenceById, motiveById, offerById, supportById, taskById } from "~/features/vocabulary";
import { m } from "~/paraglide/messages";
import { centsOf } from "./money";
import { mostPhotos } from "./photo-limits";
import { toHundred } from "./shares";
import type { WritingStepId } from "./steps";
import { mentalLoads, physicalLoads, placeKindIds, remunerationIds, vacancyContentSchema, type VacancyContent } from "./vacancy-content";

const text = (max: number) => z.string().trim().max(max, { error: () => m.vacancies_too_long({ max }) }).default("");
const known = (exists: (id: string) => unknown) => z.string().max(60).refine((id) => Boolean(exists(id)), { error: () => m.vacancies_unknown_choice() });
const many = (exists: (id: string) => unknown, max: number) => z.array(known(exists)).max(max, { error: () => m.vacancies_too_many({ max }) }).default([]);
const whole = (low: number, high: number) =>
  z.number({ error: () => m.vacancies_number_wrong({ low, high }) }).int({ error: () => m.vacancies_number_wrong({ low, high }) }).min(low, { error: () => m.vacancies_number_wrong({ low, high }) }).max(high, { error: () => m.vacancies_number_wrong({ low, high }) });
const day = () => z.string().max(10).pipe(z.iso.date({ error: () => m.vacancies_date_wrong() }));

/** Euros per hour as people write them ("15,10", "€ 15"); the value is whole cents. */
const euros = z
  .string()
  .trim()
  .max(12, { error: () => m.vacancies_pay_wrong() })
  .transform((written, context) => {
    const cents = centsOf(written);
    if (cents === null || cents > 20000) {
      context.addIssue({ code: "custom", message: m.vacancies_pay_wrong() });
      return z.NEVER;
    }
    return cents;
  });

const kindForm = z.object({
  placeKind: z.enum(placeKindIds).optional(),
  remuneration: z.enum(remunerationIds).optional(),
  payMin: euros.optional(),
  payMax: euros.optional(),
  payScale: text(120),
  contractKind: known(contractKindById).optional(),
  contractMonths: whole(1, 60).optional(),
  guarantee: text(200),
  endDate: day().optional(),
  goal: text(300),
  nextStep: text(300),
  openHiring: z.boolean().default(false),
});

const tasksForm = z.object({
  tasks: z
    .array(
      z.object({
        id: known(taskById),
        share: whole(1, 100).default(20),
        physicalLoad: z.enum(physicalLoads),
        mentalLoad: z.enum(mentalLoads),
        note: text(200),
        remove: z.boolean().default(false),
      }),
    )
    .max(12)
    .default([]),
  /** tasks of the cards, added with their usual loads */
  add: many(taskById, 40),
});

const timesForm = z.object({
  hoursMin: whole(1, 40).optional(),
  hoursMax: whole(1, 40).optional(),
  dayParts: z.array(z.string().max(20).refine(isWeekPartId, { error: () => m.vacancies_unknown_choice() })).max(28).default([]),
  times: text(200),
  withinSchoolHours: z.boolean().default(false),
  startFrom: day().optional(),
  places: whole(1, 200).default(1),
});

const needsForm = z.object({
  dutchLevel: known(dutchLevelById).optional(),
  needs: z.array(z.object({ text: text(160), taskId: z.string().max(60).default(""), licence: known(licenceById).optional() })).max(12).default([]),
});

const offerForm = z.object({
  offers: many(offerById, 20),
  offersText: text(400),
  supports: many(supportById, 20),
  harrieName: text(60),
  harrieText: text(300),
});

const aboutForm = z.object({ title: text(80), about: text(800), motives: many(motiveById, 5) });

const clockTime = z.string().trim().max(5).regex(/^([01]?\d|2[0-3])[.:][0-5]\d$/, { error: () => m.vacancies_time_wrong() });
const dayForm = z.object({
  day: z
    .array(
      z.object({ time: clockTime.optional(), what: text(60), text: text(160), isBreak: z.boolean().default(false) }).superRefine((stop, context) => {
        if (stop.time && !stop.what) context.addIssue({ code: "custom", path: ["what"], message: m.vacancies_day_what_missing() });
        if (!stop.time && (stop.what || stop.text)) context.addIssue({ code: "custom", path: ["time"], message: m.vacancies_day_time_missing() });
      }),
    )
    .max(10)
    .default([]),
});

/** What stands on the pictures that are there; a new one comes in by `addPhoto`. */
const photosForm = z.object({ photos: z.array(z.object({ id: z.uuid(), alt: text(160), remove: z.boolean().default(false) })).max(mostPhotos).default([]) });

export const stepForms = { kind: kindForm, tasks: tasksForm, times: timesForm, needs: needsForm, offer: offerForm, about: aboutForm, day: dayForm, photos: photosForm } as const satisfies Record<WritingStepId, z.ZodType>;
export type StepValues = { [S in WritingStepId]: z.output<(typeof stepForms)[S]> };

/** The content after a step is saved. What contradicts the choice of pay falls away, so that an unpaid place never carries a wage. */
export function applyStep<S extends WritingStepId>(content: VacancyContent, step: S, values: StepValues[S]): VacancyContent {
  return vacancyContentSchema.parse({ ...content, ...changes[step](values as never, content) });
}

const changes: { [S in WritingStepId]: (values: StepValues[S], content: VacancyContent) => Partial<VacancyContent> } = {
  kind: (values) => {
    const isWage = values.remuneration === "wage";
    const isUnpaid = values.remuneration === "none" || values.remuneration === "allowance";
    return {
      placeKind: values.placeKind ?? null,
      remuneration: values.remuneration ?? null,
      payMinCents: isWage ? (values.payMin ?? null) : null,
      payMaxCents: isWage ? (values.payMax ?? null) : null,
      payScale: isWage ? values.payScale : "",
      contractKind: isWage ? (values.contractKind ?? null) : null,
      contractMonths: isWage && values.contractKind !== "permanent" ? (values.contractMonths ?? null) : null,
      guarantee: isWage ? values.guarantee : "",
      endDate: isUnpaid ? (values.endDate ?? null) : null,
      goal: isUnpaid ? values.goal : "",
      nextStep: isUnpaid ? values.nextStep : "",
      // adapted places are filled by proposal only (rule 2)
      openHiring: values.openHiring && isWage && values.placeKind !== "adapted",
    };
  },
  tasks: (values, content) => {
    const kept = values.tasks.filter(({ remove }, index, all) => !remove && all.findIndex(({ id }) => id === all[index]!.id) === index);
    const added = values.add
      .filter((id) => !values.tasks.some((task) => task.id === id))
      .map((id) => taskById(id)!)
      .map(({ id, physicalLoad, mentalLoad }) => ({ id: id as string, share: averageShare(kept), physicalLoad, mentalLoad, note: "" }));
    const tasks = [...kept.map(({ remove: _, ...task }) => task), ...added].slice(0, 12);
    const shares = toHundred(tasks.map(({ share }) => share));
    const ids = new Set(tasks.map(({ id }) => id));
    return {
      tasks: tasks.map((task, index) => ({ ...task, share: shares[index]! })),
      needs: content.needs.map((need) => (ids.has(need.taskId) ? need : { ...need, taskId: "" })),
    };
  },
  times: (values) => ({ ...values, hoursMin: values.hoursMin ?? null, hoursMax: values.hoursMax ?? values.hoursMin ?? null, startFrom: values.startFrom ?? null }),
  needs: (values) => ({
    dutchLevel: values.dutchLevel ?? null,
    needs: values.needs.filter((need) => need.text || need.licence).slice(0, 10).map((need) => ({ ...need, licence: need.licence ?? null })),
  }),
  offer: (values) => values,
  about: (values) => values,
  day: (values) => ({
    day: values.day
      .filter((stop): stop is typeof stop & { time: string } => Boolean(stop.time && stop.what))
      .map((stop) => ({ ...stop, time: stop.time.replace(":", ".") }))
      .sort((a, b) => minutesOf(a.time) - minutesOf(b.time)),
  }),
  // a picture that a colleague added meanwhile is not in the form, and stays
  photos: (values, content) => ({
    photos: content.photos.flatMap((photo) => {
      const written = values.photos.find(({ id }) => id === photo.id);
      return written?.remove ? [] : [{ ...photo, alt: written?.alt ?? photo.alt }];
    }),
  }),
};

const averageShare = (tasks: { share: number }[]) => (tasks.length === 0 ? 20 : Math.round(tasks.reduce((sum, { share }) => sum + share, 0) / tasks.length));

function minutesOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(".").map(Number);
  return hour * 60 + minute;
}
