import type { Actor } from "~/features/accounts";
import { listToAnswer } from "~/features/matches/index.server";
import { declineReasonsOf, textOf } from "~/features/vocabulary";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { dayWithYear } from "~/platform/dates";
import type { WaitingPerson } from "./components/answer-form";
import { mostAtOnce } from "./model/answer-limits";
import { daysSince, findOwnStanding, type OwnStanding } from "./standings.server";

export type AnswersPage = { own: Omit<OwnStanding, "pausedSince">; pausedSince: string | null; people: WaitingPerson[]; choices: { value: string; label: string }[] };

/** What an employer answers from, and how the company stands. @returns null for who has no company */
export async function findAnswersPage(actor: Actor): Promise<AnswersPage | null> {
  const [own, waiting] = await Promise.all([findOwnStanding(actor), listToAnswer(actor, mostAtOnce)]);
  if (!own) return null;
  const locale = getLocale();
  const { pausedSince, ...standing } = own;
  const reasons = declineReasonsOf("employer").map(({ id, label }) => ({ value: id, label: m.answers_choice_no({ reason: textOf(label, locale) }) }));
  return {
    own: standing,
    pausedSince: pausedSince && dayWithYear(pausedSince, locale),
    people: waiting.map(({ id, path, person, title, headline, changedAt }) => ({ id, path, person, title, headline, waits: waitsFor(daysSince(changedAt)) })),
    choices: [{ value: "yes", label: m.answers_choice_yes() }, ...reasons],
  };
}

const waitsFor = (days: number): string => (days === 0 ? m.answers_waits_today() : days === 1 ? m.answers_waits_one() : m.answers_waits_other({ days }));
