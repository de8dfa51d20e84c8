import type { Actor } from "~/features/accounts";
import { distanceInKm, type Coordinates } from "~/features/places";
import { reveal, seesAnything, type RevealedPerson } from "~/features/privacy";
import { findPersons, listWorkplaces, type FoundPerson } from "./find-person.server";
import type { ProfileState } from "./model/profile-states";

/** A profile as one actor may see it, after the visibility table. */
export type ShownProfile = {
  jobSeekerId: string;
  /** the version that is shown (rule 9); null for a draft, which only those who help the person see */
  versionId: string | null;
  state: ProfileState;
  person: RevealedPerson;
};

export type ShownFor = {
  /** where the work is; without it the nearest place of work of the actor's company counts */
  workplace?: Coordinates | null;
  /** the same where it differs by person */
  workplaceOf?: (jobSeekerId: string) => Coordinates | null;
  /** "wat mij helpt" that the vacancy offers */
  offeredSupports?: readonly string[];
};

/** One profile; null when there is none or the actor may not see it. */
export async function findShownProfile(actor: Actor, jobSeekerId: string, shownFor: ShownFor = {}): Promise<ShownProfile | null> {
  return (await listShownProfiles(actor, [jobSeekerId], shownFor))[0] ?? null;
}

/** Profiles for cards, in the order of the ids; who may not be seen is left out. */
export async function listShownProfiles(actor: Actor, jobSeekerIds: readonly string[], shownFor: ShownFor = {}): Promise<ShownProfile[]> {
  const [found, workplaces] = await Promise.all([findPersons(actor, jobSeekerIds), shownFor.workplace ? [shownFor.workplace] : shownFor.workplaceOf ? [] : listWorkplaces(actor)]);
  const workplacesFor = (id: string) => { const own = shownFor.workplaceOf?.(id); return own ? [own] : workplaces; };
  return found.filter(({ relation }) => seesAnything(relation)).map((one) => show(one, workplacesFor(one.person.id), shownFor.offeredSupports));
}

function show({ person, relation, state, versionId, home }: FoundPerson, workplaces: Coordinates[], offeredSupports: readonly string[] = []): ShownProfile {
  const distances = workplaces.map((workplace) => distanceInKm(home, workplace));
  const distanceKm = distances.length > 0 ? Math.min(...distances) : null;
  return { jobSeekerId: person.id, versionId, state, person: reveal(person, relation, { distanceKm, offeredSupports }) };
}
