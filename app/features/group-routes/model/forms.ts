import { z } from "zod";
import { m } from "~/paraglide/messages";
import { momentOf } from "~/platform/working-time";
import { weekdays } from "./group-route";
import { limits } from "./limits";
import { outcomes, presences } from "./member";
import { readPartners } from "./partners";

const required = (max: number, missing: () => string) => z.string({ error: missing }).trim().min(1, { error: missing }).max(max, { error: () => m.group_routes_too_long({ max }) });
const optional = (max: number) => z.string().trim().max(max, { error: () => m.group_routes_too_long({ max }) }).default("");
const number = (max: number, wrong: () => string) => z.string({ error: wrong }).trim().regex(/^\d{1,3}$/, { error: wrong }).transform(Number).pipe(z.number().min(1, { error: wrong }).max(max, { error: wrong }));
const time = z.string({ error: () => m.group_routes_missing_time() }).regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: () => m.group_routes_missing_time() });
const day = z.iso.date({ error: () => m.group_routes_missing_day() });
/** One or many of the same name, as a form posts them. */
const several = <T extends z.ZodType>(one: T, max: number) => z.preprocess((value) => (Array.isArray(value) ? value : [value]).filter((item) => item !== undefined && item !== ""), z.array(one).max(max));

const partners = optional(limits.partners * (limits.short * 2 + 4)).transform(readPartners)
  .refine((list) => list.length <= limits.partners, { error: () => m.group_routes_too_many_partners({ max: limits.partners }) })
  .refine((list) => list.every(({ name, does }) => name.length <= limits.short && does.length <= limits.short), { error: () => m.group_routes_partner_too_long({ max: limits.short }) });

const about = {
  title: required(limits.title, () => m.group_routes_missing_title()),
  about: required(limits.text, () => m.group_routes_missing_about()),
  gives: optional(limits.text),
  street: optional(limits.short),
  place: required(limits.short, () => m.group_routes_missing_place()),
  startsOn: day,
  weeks: number(limits.weeks, () => m.group_routes_wrong_weeks({ max: limits.weeks })),
  places: number(limits.places, () => m.group_routes_wrong_places({ max: limits.places })),
  leaderId: z.uuid({ error: () => m.group_routes_missing_leader() }),
  partners,
};

/** What stands about a route, without its programme. */
export const routeForm = z.object(about);
export type RouteValues = z.output<typeof routeForm>;

/** A new route comes with a rhythm, from which the programme is made. */
export const newRouteForm = z.object({
  ...about,
  // what is no day of the form is left out
  days: several(z.string(), 20).transform((list) => weekdays.filter((one) => list.includes(one))).refine((list) => list.length > 0, { error: () => m.group_routes_missing_days() }),
  from: time,
  until: time,
}).refine(({ from, until }) => from < until, { path: ["until"], error: () => m.group_routes_ends_before_start() });
export type NewRouteValues = z.output<typeof newRouteForm>;

export const meetingForm = z.object({ day, from: time, until: time, title: optional(limits.short), place: optional(limits.short) })
  .refine(({ from, until }) => from < until, { path: ["until"], error: () => m.group_routes_ends_before_start() })
  .transform(({ day: date, from, until, ...rest }) => ({ ...rest, startsAt: momentOf(date, from), endsAt: momentOf(date, until) }));
export type MeetingValues = z.output<typeof meetingForm>;

export const cancelForm = z.object({ note: optional(limits.note) });

/** Whom a contact person asks: one or several of the own people, with a sentence that each of them reads. */
export const proposeForm = z.object({ people: several(z.uuid({ error: () => m.group_routes_choose_people() }), limits.people), why: optional(limits.why) }).refine(({ people }) => people.length > 0, { path: ["people"], error: () => m.group_routes_choose_people() });

const rows = <T extends z.ZodType>(row: T) => z.array(row).max(limits.places).default([]);

/** Who was there: what is left open changes nothing. */
export const attendanceForm = z.object({ members: rows(z.object({ id: z.uuid(), presence: z.enum(presences).optional() })) });

/** What came of it: an empty choice takes back what was noted. */
export const outcomeForm = z.object({ members: rows(z.object({ id: z.uuid(), outcome: z.enum(outcomes).optional() })) });
