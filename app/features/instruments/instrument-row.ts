import { now } from "~/platform/clock";
import { dateOfDay } from "~/platform/dates";
import type { InstrumentInput } from "./model/instrument-form";

/** The columns of a form: what was left empty is empty, and the last day is a day. */
export const rowOf = ({ topic, lawUrl, validUntil, ...words }: InstrumentInput) => ({ ...words, topic: topic ?? "", lawUrl: lawUrl ?? "", validUntil: validUntil ? dateOfDay(validUntil) : null, changedAt: now() });
