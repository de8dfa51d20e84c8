import { z } from "zod";
import { longestNote, momentKinds, outcomeNames } from "./moments";

export const logForm = z.object({ kind: z.enum(momentKinds, "kind") });

/** An empty day means: by the rule of the outcome. */
export const describeForm = z.object({
  momentId: z.uuid(),
  kind: z.enum(momentKinds, "kind"),
  outcome: z.enum(outcomeNames, "outcome"),
  nextOn: z.iso.date("nextOn").optional(),
  noNext: z.literal("yes").optional(),
  note: z.string().trim().max(longestNote, "note").default(""),
});
export type DescribeInput = z.output<typeof describeForm>;

const months = z.coerce.number("months").int("months").min(0, "months").max(120, "months");
export const roundForm = z.object({
  name: z.string("name").trim().min(3, "name").max(60, "name"),
  who: z.enum(["own", "team"], "who"),
  knownMonths: months,
  silentMonths: months,
});
export type RoundInput = z.output<typeof roundForm>;
