import { z } from "zod";
import { decisions, noteLimit } from "./decision";

/** Codes of what may be wrong; the page says them in words. */
export const decisionSchema = z
  .object({
    decision: z.enum(decisions, "choose"),
    changes: z.string().trim().max(noteLimit, "tooLong").default(""),
    why: z.string().trim().max(noteLimit, "tooLong").default(""),
    checklist: z.array(z.string().max(40)).max(20).default([]),
  })
  .superRefine((form, check) => {
    if (form.decision === "changesAsked" && form.changes.length < 5) check.addIssue({ code: "custom", path: ["changes"], message: "sayWhat" });
    if (form.decision === "rejected" && form.why.length < 5) check.addIssue({ code: "custom", path: ["why"], message: "sayWhy" });
  })
  .transform(({ decision, changes, why, checklist }) => ({
    decision,
    checklist,
    note: decision === "changesAsked" ? changes : decision === "rejected" ? why : "",
  }));

export type DecisionInput = z.output<typeof decisionSchema>;
