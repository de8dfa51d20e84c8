import type { Actor } from "~/features/accounts";
import { listPostingPlaces } from "~/features/employers/index.server";
import { getLocale } from "~/paraglide/runtime";
import { now } from "~/platform/clock";
import { isoDay } from "~/platform/dates";
import { describeFound, type FoundLine } from "./describe-found.server";
import type { ReadText } from "./model/found";
import { readText } from "./read-text.server";

export type ShownText = Omit<ReadText, "found"> & { found: FoundLine[] };

/** A text as read for the company of the actor, and the lines to tick; those are null when the text tells nothing of use. */
export async function showText(actor: Actor, text: string): Promise<{ read: ReadText; shown: ShownText | null }> {
  const places = actor.organisationId ? await listPostingPlaces(actor.organisationId) : [];
  const read = readText(text, places, isoDay(now()), getLocale());
  const tells = read.found.some(({ said }) => said.what !== "title" && said.what !== "about");
  return { read, shown: tells ? { ...read, found: read.found.map((found) => describeFound(found, getLocale())) } : null };
}
