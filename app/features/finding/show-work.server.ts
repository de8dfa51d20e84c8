import type { SearchResult } from "#search/engine";
import type { Piece } from "#search/language/highlight";
import type { Actor } from "~/features/accounts";
import { describeFitOnCard, scoreFit, type CardFit, type FitProfile } from "~/features/fit";
import { distanceInKm, type Coordinates } from "~/features/places";
import type { ProfileToFit } from "~/features/profiles/index.server";
import { noteSuggestions, type SuggestionPlace } from "~/features/suggestions/index.server";
import type { VacancyCardView } from "~/features/vacancies";
import { listCardsForFit } from "~/features/vacancies/index.server";
import type { TransportId, VocabularyLocale } from "~/features/vocabulary";
import { adviseOnCards, noAdvice, type Advice } from "./advice.server";
import { distanceOf } from "./distance-words";

export type FoundVacancy = { vacancy: VacancyCardView; fit: CardFit | null; distance: string | null; title: Piece[] | null; excerpt: Piece[][] } & Advice;

/** Whose fit stands on the cards. */
export type Beside = ProfileToFit & { jobSeekerId: string };

type Showing = {
  /** where the suggestions stand; without it they are none, as for a trial */
  place?: SuggestionPlace;
  locale: VocabularyLocale;
  beside?: Beside | null;
  /** what somebody only tries, instead */
  trial?: FitProfile;
  /** where distances start */
  from?: Coordinates | null;
  /** how somebody travels, when that was chosen */
  by?: TransportId | null;
  /** words that were asked for, marked in what is found */
  marks?: () => Promise<SearchResult["highlights"]>;
  withAdvice?: boolean;
};

/** Cards in the order of the ids; a vacancy that may no longer be shown is left out, whatever the engine says. Suggestions are written down. */
export async function showVacancies(actor: Actor | null, ids: readonly string[], { place, locale, beside = null, trial, from = null, by = null, marks, withAdvice = false }: Showing): Promise<FoundVacancy[]> {
  const profile = beside?.profile ?? trial ?? null;
  const [shown, marked] = await Promise.all([listCardsForFit(ids, locale), marks?.()]);
  const cards = shown.map((card) => ({ ...card, fit: profile && scoreFit(profile, card.work) }));
  const reader = actor?.role === "employer" || actor?.role === "contactPerson" ? actor.role : "jobseeker";
  const pairs = beside ? cards.flatMap(({ vacancy, fit, ...to }) => (fit ? [{ jobSeekerId: beside.jobSeekerId, vacancyId: vacancy.id, profile: beside.profile, to, fit }] : [])) : [];
  const adviceOf = withAdvice ? await adviseOnCards(pairs, reader, locale) : () => noAdvice;
  if (actor && beside && place) noteSuggestions(actor, place, pairs.map(({ jobSeekerId, to, fit }) => ({ jobSeekerId, profileVersionId: beside.versionId, vacancyVersionId: to.versionId, fit })));
  return cards.map(({ vacancy, work, fit }) => {
    const km = from ? distanceInKm(from, { lat: work.latitude, lon: work.longitude }) : null;
    const pieces = marked?.[vacancy.id] ?? [];
    const isTitle = (piece: Piece[]) => piece.map(({ text }) => text).join("") === vacancy.title;
    return {
      vacancy,
      fit: fit && describeFitOnCard(fit, reader, locale),
      // an employer reads distances as bands, in the reasons (rule 10)
      distance: reader === "employer" ? null : distanceOf(fit, km, by, vacancy.place, locale),
      title: pieces.find(isTitle) ?? null,
      excerpt: pieces.filter((piece) => !isTitle(piece)).slice(0, 3),
      ...(beside ? adviceOf(beside.jobSeekerId, vacancy.id) : noAdvice),
    };
  });
}
