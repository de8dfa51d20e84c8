import { m } from "~/paraglide/messages";
import { isNoReason, type NoReason } from "../model/reasons";

type Locale = "nl" | "en";
type Words = (inputs: Record<string, never>, options?: { locale?: Locale }) => string;

const labels: Record<NoReason, Words> = { noRoom: m.talent_offers_no_room, noGuidance: m.talent_offers_no_guidance, otherTasks: m.talent_offers_no_tasks, otherTimes: m.talent_offers_no_times, later: m.talent_offers_no_later };
const messages: Record<NoReason, Words> = {
  noRoom: m.talent_offers_read_room, noGuidance: m.talent_offers_read_guidance, otherTasks: m.talent_offers_read_tasks, otherTimes: m.talent_offers_read_times, later: m.talent_offers_read_later,
};

/** A reason as the company chooses it. */
export const reasonLabel = (reason: NoReason): string => labels[reason]({});

/** A reason as the person and the contact person read it; empty without one. */
export const reasonWords = (reason: string, locale?: Locale): string => (isNoReason(reason) ? messages[reason]({}, locale ? { locale } : {}) : "");
