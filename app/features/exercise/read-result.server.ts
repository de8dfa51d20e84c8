import type { Actor } from "~/features/accounts";
import { listVacanciesToTry } from "~/features/finding/index.server";
import { findContactPerson } from "~/features/organisations/index.server";
import { choiceKinds, type Choices } from "~/features/profiles";
import { findDraftChoices } from "~/features/profiles/index.server";
import { listReach } from "~/features/trainings/index.server";
import { labelOf, leisureById, motiveById, talentById, taskById, type VocabularyLocale } from "~/features/vocabulary";
import { shortDay } from "~/platform/dates";
import { prisma } from "~/platform/db.server";
import { withCapital } from "~/platform/formats";
import { offeredBy, picksOf, pickOf, readPicks } from "./model/picks";
import { resultOf } from "./model/result";
import { canMake } from "./policy";
import { readFinished } from "./queries.server";
import { viewResult } from "./view-result.server";

const cards = 3;

/** Everything on the page of the own result; null while there is none. `told` are the picks that an address says were added or had no room. */
export async function readResultPage(actor: Actor, told: { added: string[]; noRoom: string[] }, locale: VocabularyLocale) {
  const finished = canMake(actor) ? await readFinished(actor) : null;
  if (!finished || !canMake(actor)) return null;
  const result = resultOf(finished.answers);
  const offered = offeredBy(result);
  const work = { licences: [], dutchLevel: null, tasks: result.tasks };
  const [present, contact, vacancies, trainings] = await Promise.all([
    findDraftChoices(actor),
    readContact(actor.jobSeekerId),
    result.strengths.length > 0 ? listVacanciesToTry(actor, offered, cards) : [],
    listReach(actor.jobSeekerId, work, locale),
  ]);
  const words = (picks: string[], where: Choices) => wordsOf(readPicks(picks, where), locale);
  return {
    firstName: actor.firstName,
    result: viewResult(result, "self", locale),
    vacancies,
    trainings,
    /** what can still be put in the profile, and what stands there */
    picks: choiceKinds.map((kind) => ({ kind, options: offered[kind].filter((id) => !present[kind].includes(id)).map((id) => ({ value: pickOf(kind, id), label: wordOf(kind, id, locale) })) })).filter(({ options }) => options.length > 0),
    present: wordsOf(readPicks(picksOf(present), offered), locale),
    // only what truly stands there is said to be added, whatever the address says
    added: words(told.added, readPicks(picksOf(present), offered)),
    noRoom: words(told.noRoom, offered),
    contact,
    sharedOn: finished.sharedSince && shortDay(finished.sharedSince, locale),
  };
}

export type ResultPage = NonNullable<Awaited<ReturnType<typeof readResultPage>>>;

async function readContact(jobSeekerId: string): Promise<string | null> {
  const own = await prisma.jobSeeker.findUnique({ where: { id: jobSeekerId }, select: { contactPersonId: true } });
  return (await findContactPerson(own?.contactPersonId ?? null))?.firstName ?? null;
}

function wordOf(kind: keyof Choices, id: string, locale: VocabularyLocale): string {
  const entry = { talents: talentById, motives: motiveById, leisure: leisureById, tasks: taskById }[kind](id);
  return entry ? withCapital(labelOf(entry, locale)) : "";
}

const wordsOf = (choices: Choices, locale: VocabularyLocale): string[] => choiceKinds.flatMap((kind) => choices[kind].map((id) => wordOf(kind, id, locale)));
