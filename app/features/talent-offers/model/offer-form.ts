import { z } from "zod";
import { isTaskId } from "~/features/vocabulary";
import { m } from "~/paraglide/messages";
import { offerLimits } from "./offer-limits";
import { noReasons } from "./reasons";

const tooLong = (max: number) => () => m.talent_offers_too_long({ max });

/** What a contact person sends. */
export const offerForm = z.object({
  jobSeekerId: z.uuid(),
  organisationId: z.uuid(),
  tasks: z.preprocess(
    (value) => (Array.isArray(value) ? value : [value]).filter((one) => one !== undefined && one !== ""),
    z.array(z.string().refine(isTaskId)).min(1, { error: () => m.talent_offers_choose_tasks() }).max(offerLimits.tasks, { error: () => m.talent_offers_too_many_tasks({ max: offerLimits.tasks }) }).transform((ids) => [...new Set(ids)]),
  ),
  why: z.string({ error: () => m.talent_offers_missing_why() }).trim().min(1, { error: () => m.talent_offers_missing_why() }).max(offerLimits.why, { error: tooLong(offerLimits.why) }),
});

export type OfferValues = z.output<typeof offerForm>;

/** A company's no, with a reason in human words and perhaps a sentence of its own. */
export const noForm = z.object({
  reason: z.enum(noReasons, { error: () => m.talent_offers_choose_reason() }),
  note: z.string().trim().max(offerLimits.note, { error: tooLong(offerLimits.note) }).default(""),
});

export const wishForm = z.object({
  organisationId: z.uuid(),
  kind: z.enum(["workHere", "askForMe"]),
  intent: z.enum(["wish", "unwish"]),
  /** the page of the company that it was said on */
  back: z.string().max(200).regex(/^\/bedrijven\/[\w-]+$/).optional(),
});
