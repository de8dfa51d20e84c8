import type { Actor } from "~/features/accounts";
import { compareFits, describeFit, scoreFit, type DescribedFit, type Fit } from "~/features/fit";
import { findOpenMatch } from "~/features/matches/index.server";
import { recordProfileView } from "~/features/privacy/index.server";
import { findPublishedVacancy, listMyVacancies, loadFitVacancies } from "~/features/vacancies/index.server";
import { describeProfile, type ProfileView } from "./model/describe-profile";
import { loadFitProfile } from "./fit-profile.server";
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
};

/**
 * A person as a company sees it, beside one of its own vacancies, and the view is recorded for the person.
 * Null when this company may not see the person.
 */
export async function readShownPage(actor: Actor, jobSeekerId: string, wanted: string | null, locale: "nl" | "en"): Promise<ShownPage | null> {
  const visible = await findShownProfile(actor, jobSeekerId);
  if (!visible) return null;
  const scored = await scoreOwnVacancies(actor, jobSeekerId);
  const chosen = scored.find(({ id }) => id === wanted) ?? scored[0] ?? null;
  const vacancy = chosen ? await findPublishedVacancy(chosen.id) : null;
  const shown = vacancy
    ? await findShownProfile(actor, jobSeekerId, { workplace: { lat: vacancy.workplace.latitude, lon: vacancy.workplace.longitude }, offeredSupports: vacancy.content.supports })
    : visible;
  if (!shown) return null;
  await recordProfileView(actor, jobSeekerId, shown.versionId);
  const match = chosen ? await findOpenMatch(jobSeekerId, chosen.id) : null;
  return {
    ...pageOf(shown, locale),
    fit: chosen ? describeFit(chosen.fit, "employer", locale) : null,
    vacancies: scored.map(({ id, title, fit, canInvite }) => ({ id, title, canInvite, word: describeFit(fit, "employer", locale).word })),
    vacancyId: chosen?.id ?? null,
    match: match && { id: match.id, state: match.state },
  };
}

function pageOf({ jobSeekerId, person }: ShownProfile, locale: "nl" | "en") {
  const view = describeProfile(person, locale);
  const isShared = person.relation === "employerAfter";
  return { jobSeekerId, view, isShared, offers: isShared ? [] : view.supports.map(({ offer }) => offer) };
}

type Scored = { id: string; title: string; fit: Fit; canInvite: boolean };

async function scoreOwnVacancies(actor: Actor, jobSeekerId: string): Promise<Scored[]> {
  const published = (await listMyVacancies(actor)).filter(({ state }) => state === "published");
  const [profile, vacancies] = await Promise.all([loadFitProfile(jobSeekerId), loadFitVacancies(published.map(({ id }) => id))]);
  if (!profile) return [];
  const scored = published.flatMap(({ id, title, placeKind }): Scored[] => {
    const vacancy = vacancies.get(id);
    return vacancy ? [{ id, title, fit: scoreFit(profile, vacancy), canInvite: placeKind !== "adapted" }] : [];
  });
  return scored.sort((a, b) => compareFits(a.fit, b.fit));
}
