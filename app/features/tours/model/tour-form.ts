import { z } from "zod";
import { m } from "~/paraglide/messages";
import { momentOf } from "~/platform/working-time";
import { audiences } from "./tour";
import { tourLimits } from "./tour-limits";

const time = z.string({ error: () => m.tours_missing_time() }).regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: () => m.tours_missing_time() });
const places = () => m.tours_wrong_places({ max: tourLimits.places });

/** What a company fills in. Names of fields are those of the page; times are those of a clock in the Netherlands. */
export const tourForm = z.object({
  day: z.iso.date({ error: () => m.tours_missing_day() }),
  from: time,
  until: time,
  workplaceId: z.uuid({ error: () => m.tours_missing_workplace() }),
  vacancyId: z.preprocess((value) => (value === "" ? undefined : value), z.uuid({ error: () => m.tours_unknown_vacancy() }).optional()).transform((value) => value ?? null),
  audience: z.enum(audiences, { error: () => m.tours_missing_audience() }),
  places: z.string({ error: places }).trim().regex(/^\d{1,3}$/, { error: places }).transform(Number).pipe(z.number().min(1, { error: places }).max(tourLimits.places, { error: places })),
  shows: z.string({ error: () => m.tours_missing_shows() }).trim().min(1, { error: () => m.tours_missing_shows() }).max(tourLimits.shows, { error: () => m.tours_too_long({ max: tourLimits.shows }) }),
  isAccessible: z.preprocess((value) => value === "on", z.boolean()),
}).refine(({ from, until }) => from < until, { path: ["until"], error: () => m.tours_ends_before_start() })
  .transform(({ day, from, until, ...rest }) => ({ ...rest, startsAt: momentOf(day, from), endsAt: momentOf(day, until) }));

export type TourValues = z.output<typeof tourForm>;

export const cancelForm = z.object({ note: z.string().trim().max(tourLimits.note, { error: () => m.tours_too_long({ max: tourLimits.note }) }).default("") });

const ids = z.preprocess((value) => (Array.isArray(value) ? value : [value]).filter((one) => one !== undefined && one !== ""), z.array(z.uuid()).max(tourLimits.places));

/** Whom a contact person signs up: a group, or one of them. */
export const bringForm = z.object({ people: ids }).refine(({ people }) => people.length > 0, { path: ["people"], error: () => m.tours_choose_people() });

/** Who came: one answer per guest; what is left open changes nothing. */
export const attendanceForm = z.object({ guests: z.array(z.object({ id: z.uuid(), came: z.enum(["yes", "no"]).optional() })).max(tourLimits.places).default([]) });
