import type { Actor } from "~/features/accounts";
import { describeFitOnCard, scoreFit, type CardFit, type FitReader } from "~/features/fit";
import type { ProfileView, TalentCardView } from "~/features/profiles";
import { describeProfile, listShownProfiles, loadProfilesToFit } from "~/features/profiles/index.server";
import { noteSuggestions, type SuggestionPlace } from "~/features/suggestions/index.server";
import type { VacancyToFit } from "~/features/vacancies/index.server";
import type { VocabularyLocale } from "~/features/vocabulary";
import { adviseOnCards, noAdvice, type Advice, type WeighedPair } from "./advice.server";
import { noteShown } from "./exposure.server";

export type FoundPerson = { view: TalentCardView; fit: CardFit | null } & Advice;

/** Somebody beside the vacancy that they are compared with. */
export type PersonBeside = { id: string; vacancyId: string; to: VacancyToFit };

type Showing = { place: SuggestionPlace; locale: VocabularyLocale; /** tasks that were asked for stand first on the card */ askedTasks?: readonly string[]; withAdvice?: boolean };

/**
 * Cards in the order of the ids; who may not be seen is left out, whatever the engine says. What is shown is written down: to an
 * employer how often somebody was, and to whoever looks which suggestion it was.
 */
export async function showPeople(actor: Actor, people: readonly (PersonBeside | { id: string; to?: undefined })[], { place, locale, askedTasks = [], withAdvice = false }: Showing): Promise<FoundPerson[]> {
  const beside = new Map(people.flatMap((one) => (one.to ? [[one.id, one]] : [])));
  const ids = people.map(({ id }) => id);
  const workplaceOf = (id: string) => { const work = beside.get(id)?.to.work; return work ? { lat: work.latitude, lon: work.longitude } : null; };
  const [shown, profiles] = await Promise.all([listShownProfiles(actor, ids, beside.size > 0 ? { workplaceOf } : {}), loadProfilesToFit(beside.size > 0 ? ids : [])]);
  const pairs = shown.flatMap(({ jobSeekerId }): (WeighedPair & { versionId: string | null })[] => {
    const [one, found] = [beside.get(jobSeekerId), profiles.get(jobSeekerId)];
    return one && found ? [{ jobSeekerId, vacancyId: one.vacancyId, to: one.to, profile: found.profile, versionId: found.versionId, fit: scoreFit(found.profile, one.to.work) }] : [];
  });
  const reader: FitReader = actor.role === "employer" ? "employer" : "contactPerson";
  const adviceOf = withAdvice ? await adviseOnCards(pairs, reader, locale) : () => noAdvice;
  if (actor.role === "employer") noteShown(shown.map(({ jobSeekerId }) => jobSeekerId));
  noteSuggestions(actor, place, pairs.map(({ jobSeekerId, versionId, to, fit }) => ({ jobSeekerId, profileVersionId: versionId, vacancyVersionId: to.versionId, fit })));
  const paired = new Map(pairs.map((pair) => [pair.jobSeekerId, pair]));
  return shown.map(({ jobSeekerId, person }) => {
    const pair = paired.get(jobSeekerId);
    return {
      view: forCard(describeProfile(person, locale), askedTasks),
      fit: pair ? describeFitOnCard(pair.fit, reader, locale) : null,
      ...(pair ? adviceOf(jobSeekerId, pair.vacancyId) : noAdvice),
    };
  });
}

/** Only what a card shows; so no way to reach a person, also when the company may have it. */
function forCard(view: ProfileView, askedTasks: readonly string[]): TalentCardView {
  const { id, title, video, dutch, hours, where } = view;
  const isAsked = ({ id }: { id: string }) => askedTasks.includes(id);
  const like = [...view.tasks.like.filter(isAsked), ...view.tasks.can.filter(isAsked), ...view.tasks.like.filter((task) => !isAsked(task))];
  return {
    id, title, video, dutch, hours, where,
    talents: view.talents.slice(0, 3).map(({ pictogram, label }) => ({ pictogram, label })),
    tasks: { like: like.slice(0, 3).map(({ label }) => ({ label })) },
    supports: view.supports.slice(0, 2).map((support) => ({ id: support.id, offer: support.offer })),
  };
}
