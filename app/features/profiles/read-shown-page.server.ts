import type { Actor } from "~/features/accounts";
import { compareFits, describeFit, scoreFit, type DescribedFit, type Fit } from "~/features/fit";
import { listOwnWorkBeside, type FoundVacancy } from "~/features/finding/index.server";
import { findOpenMatch, listOpenVacancies } from "~/features/matches/index.server";
import { recordProfileView } from "~/features/privacy/index.server";
import { noteSuggestions } from "~/features/suggestions/index.server";
import { findPublishedVacancy, listMyVacancies, loadVacanciesToFit } from "~/features/vacancies/index.server";
import { describeProfile, type ProfileView } from "./model/describe-profile";
import { loadProfilesToFit, type ProfileToFit } from "./fit-profile.server";
import { findShownProfile, type ShownProfile } from "./shown-profile.server";

export type ShownPage = {
  jobSeekerId: string;
  view: ProfileView;
  isShared: boolean;
  /** "dit kan hier": what helps the person and the chosen vacancy offers */
  offers: string[];
  fit: DescribedFit | null;
  /** own published vacancies, the best fit first; the chosen one is `vacancyId` */
  vacancies: { id: string; title: string; word: string; canInvite: boolean }[];
  vacancyId: string | null;
  match: { id: string; state: string } | null;
  /** "dit werk van jullie past": the best of them as cards, with whether one tap invites */
  works: { found: FoundVacancy; canInvite: boolean }[];
};

const mostWorks = 4;

/**
 * A person as a company sees it, beside one of its own vacancies, and the view is recorded for the person.
 * Null when this company may not see the person.
 */
export async function readShownPage(actor: Actor, jobSeekerId: string, wanted: string | null, locale: "nl" | "en"): Promise<ShownPage | null> {
  const visible = await findShownProfile(actor, jobSeekerId);
  if (!visible) return null;
  const { beside, scored } = await scoreOwnVacancies(actor, jobSeekerId);
  const chosen = scored.find(({ id }) => id === wanted) ?? scored[0] ?? null;
  const vacancy = chosen ? await findPublishedVacancy(chosen.id) : null;
  const shown = vacancy
    ? await findShownProfile(actor, jobSeekerId, { workplace: { lat: vacancy.workplace.latitude, lon: vacancy.workplace.longitude }, offeredSupports: vacancy.content.supports })
    : visible;
  if (!shown) return null;
  await recordProfileView(actor, jobSeekerId, shown.versionId);
  if (chosen && beside) noteSuggestions(actor, "profile", [{ jobSeekerId, profileVersionId: beside.versionId, vacancyVersionId: chosen.versionId, fit: chosen.fit }]);
  const [match, works] = await Promise.all([
    chosen ? findOpenMatch(jobSeekerId, chosen.id) : null,
    beside ? listOwnWorkBeside(actor, { ...beside, jobSeekerId }, scored.slice(0, mostWorks).map(({ id }) => id)) : [],
  ]);
  return {
    ...pageOf(shown, locale),
    fit: chosen ? describeFit(chosen.fit, "employer", locale) : null,
    vacancies: scored.map(({ id, title, fit, canInvite }) => ({ id, title, canInvite, word: describeFit(fit, "employer", locale).word })),
    vacancyId: chosen?.id ?? null,
    match: match && { id: match.id, state: match.state },
    works: works.map((found) => ({ found, canInvite: scored.some(({ id, canInvite, isKnown }) => id === found.vacancy.id && canInvite && !isKnown) })),
  };
}

function pageOf({ jobSeekerId, person }: ShownProfile, locale: "nl" | "en") {
  const view = describeProfile(person, locale);
  const isShared = person.relation === "employerAfter";
  return { jobSeekerId, view, isShared, offers: isShared ? [] : view.supports.map(({ offer }) => offer) };
}

type Scored = { id: string; title: string; versionId: string; fit: Fit; /** by the rules of inviting */ canInvite: boolean; /** has or had a match for it */ isKnown: boolean };

async function scoreOwnVacancies(actor: Actor, jobSeekerId: string): Promise<{ beside: ProfileToFit | null; scored: Scored[] }> {
  const published = (await listMyVacancies(actor)).filter(({ state }) => state === "published");
  const ids = published.map(({ id }) => id);
  const [profiles, vacancies, open] = await Promise.all([loadProfilesToFit([jobSeekerId]), loadVacanciesToFit(ids), listOpenVacancies(actor, "invitation", ids)]);
  const beside = profiles.get(jobSeekerId) ?? null;
  if (!beside) return { beside, scored: [] };
  const scored = published.flatMap(({ id, title }): Scored[] => {
    const found = vacancies.get(id);
    return found ? [{ id, title, versionId: found.versionId, fit: scoreFit(beside.profile, found.work), canInvite: open.has(id), isKnown: open.get(id)?.has(jobSeekerId) ?? false }] : [];
  });
  return { beside, scored: scored.sort((a, b) => compareFits(a.fit, b.fit)) };
}
