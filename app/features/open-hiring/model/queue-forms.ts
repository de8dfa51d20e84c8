import { z } from "zod";
import { m } from "~/paraglide/messages";

const day = () => z.string({ error: () => m.open_hiring_day_missing() }).trim().min(1, { error: () => m.open_hiring_day_missing() }).pipe(z.iso.date({ error: () => m.open_hiring_day_wrong() }));

/** Everything that somebody can do on the page of the own entry. */
export const ownEntryForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.enum(["accept", "pass", "leave", "start", "back", "show", "hide", "again"]) }),
  z.object({ intent: z.literal("away"), from: day(), until: day() }),
  z.object({ intent: z.literal("plan"), startsOn: day() }),
], { error: () => m.open_hiring_not_understood() });

export const planForm = z.object({ intent: z.literal("plan", { error: () => m.open_hiring_not_understood() }), entryId: z.uuid({ error: () => m.open_hiring_not_understood() }), startsOn: day() });

export const contactForm = z.discriminatedUnion("intent", [z.object({ intent: z.enum(["start", "left"]) }), z.object({ intent: z.literal("plan"), startsOn: day() })], { error: () => m.open_hiring_not_understood() });

const later = (iso: string, count: number) => new Date(Date.parse(`${iso}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);

/** A first day lies at most half a year ahead, days away at most a month. ISO days. */
export const latestStart = (today: string): string => later(today, 183);
export const latestAway = (today: string): string => later(today, 31);
