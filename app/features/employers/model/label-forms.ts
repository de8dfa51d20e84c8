import { z } from "zod";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { labelActions } from "./label-steps";

const dayOf = (written: string) => new Date(`${written}T00:00:00Z`);

/** One form for all steps: where it can be looked up, the day on which somebody looked, and why not. */
export const labelSchema = z
  .object({
    label: z.enum(labelActions),
    source: z.string().trim().max(300, { error: () => m.employers_too_long({ max: 300 }) }).default(""),
    checkedOn: z.string().regex(/^20\d\d-\d\d-\d\d$/, { error: () => m.employers_label_day_missing() }).refine((day) => !Number.isNaN(dayOf(day).getTime()), { error: () => m.employers_label_day_missing() }).transform(dayOf).optional(),
    note: z.string().trim().max(500, { error: () => m.employers_too_long({ max: 500 }) }).default(""),
  })
  .superRefine(({ label, source, checkedOn, note }, context) => {
    const missing = (path: string, message: string) => context.addIssue({ code: "custom", path: [path], message });
    if ((label === "ask" || label === "confirm") && source.length < 3) missing("source", m.employers_label_source_missing());
    if (label === "confirm" && !checkedOn) missing("checkedOn", m.employers_label_day_missing());
    if (checkedOn && checkedOn > now()) missing("checkedOn", m.employers_label_day_later());
    if (label === "refuse" && note.length < 3) missing("note", m.employers_label_note_missing());
  });
export type LabelForm = z.output<typeof labelSchema>;
