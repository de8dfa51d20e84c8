import type { Actor } from "~/features/accounts";
import type { Choices } from "~/features/profiles";
import { addToDraft } from "~/features/profiles/index.server";
import { m } from "~/paraglide/messages";
import { conflict, invalid, type Outcome } from "~/platform/outcome";
import { readFinished } from "../queries.server";
import { offeredBy, picksOf, readPicks } from "../model/picks";
import { resultOf } from "../model/result";

/** Adds what the person ticked to the draft of the profile: only what the own result offers, and only by this button. */
export async function putInProfile(actor: Actor, picks: readonly string[]): Promise<Outcome<{ added: Choices; noRoom: Choices }>> {
  const finished = await readFinished(actor);
  if (!finished) return conflict(m.exercise_no_result());
  const wanted = readPicks(picks, offeredBy(resultOf(finished.answers)));
  if (picksOf(wanted).length === 0) return invalid(m.exercise_pick_something(), { pick: [m.exercise_pick_something()] });
  return addToDraft(actor, wanted);
}
