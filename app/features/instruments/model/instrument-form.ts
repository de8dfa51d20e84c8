import { z } from "zod";
import { m } from "~/paraglide/messages";
import { audiences, instrumentLimits, topics } from "./topics";

const long = (max: number) => () => m.instruments_too_long({ max });
const text = (max: number) => z.string().trim().max(max, { error: long(max) }).default("");
const required = (max: number, missing: () => string) => z.string({ error: missing }).trim().min(1, { error: missing }).max(max, { error: long(max) });

export const instrumentForm = z.object({
  audience: z.enum(audiences, { error: () => m.instruments_audience_missing() }),
  topic: z.enum(topics, { error: () => m.instruments_topic_wrong() }).optional(),
  name: required(instrumentLimits.name, () => m.instruments_name_missing()),
  what: required(instrumentLimits.text, () => m.instruments_what_missing()),
  forWhom: text(instrumentLimits.text),
  gives: text(instrumentLimits.text),
  howToAsk: required(instrumentLimits.text, () => m.instruments_how_missing()),
  law: text(instrumentLimits.law),
  lawUrl: z.url({ protocol: /^https$/, error: () => m.instruments_url_wrong() }).max(instrumentLimits.url, { error: long(instrumentLimits.url) }).optional(),
  validUntil: z.iso.date({ error: () => m.instruments_day_wrong() }).optional(),
});
export type InstrumentInput = z.output<typeof instrumentForm>;
