import { z } from "zod";

/** Messages are codes; the page says them in words. */
const text = (max: number) => z.string().trim().max(max, "tooLong");

export const declineForm = z.object({ reason: z.string("reason").max(60), note: text(400).default("") });

export const refuseForm = z.object({ reason: z.string("reason").max(60), note: text(600).default("") });

export const approveForm = z.object({ checks: z.array(z.string().max(40)).max(20).default([]) });

export const planForm = z.object({
  kind: z.enum(["meeting", "tour", "trialDay"], "kind"),
  day: z.iso.date("day"),
  time: z.string("time").regex(/^([01]\d|2[0-3]):[0-5]\d$/, "time"),
  where: z.string("where").trim().min(2, "where").max(200, "tooLong"),
  with: text(200).default(""),
});

export const placeForm = z.object({
  startsOn: z.iso.date("startsOn"),
  hoursPerWeek: z.coerce.number("hours").int("hours").min(1, "hours").max(40, "hours"),
  keepsLooking: z.literal("on").optional(),
});

export const proposeForm = z.object({ vacancyId: z.uuid("choose"), jobSeekerId: z.uuid("choose"), note: text(400).default("") });
