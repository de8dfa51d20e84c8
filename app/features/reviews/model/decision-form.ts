import { z } from "zod";
import { decisions, noteLimit } from "./decision";

/** Codes of what may be wrong; the page says them in words. */
export const decisionSchema = z
  .object({
    decision: z.enum(decisions, "choose"),
    changes: z.string().trim().max(noteLimit, "tooLong").default(""),
    why: z.string().trim().max(noteLimit, "tooLong").default(""),
    checklist: z.array(z.string().max(40)).max(20).default([]),
    changesReasons: z.array(z.string().max(40)).max(20).default([]),
    whyReasons: z.array(z.string().max(40)).max(20).default([]),
  })
  .superRefine((form, check) => {
    if (form.decision === "changesAsked" && form.changesReasons.length === 0 && form.changes.length < 5) check.addIssue({ code: "custom", path: ["changes"], message: "sayWhat" });
    if (form.decision === "rejected" && form.whyReasons.length === 0 && form.why.length < 5) check.addIssue({ code: "custom", path: ["why"], message: "sayWhy" });
  })
  .transform(({ decision, changes, why, checklist, changesReasons, whyReasons }) => ({
    decision,
    checklist,
    reasons: decision === "changesAsked" ? changesReasons : decision === "rejected" ? whyReasons : [],
    note: decision === "changesAsked" ? changes : decision === "rejected" ? why : "",
  }));

export type DecisionInput = z.output<typeof decisionSchema>;
