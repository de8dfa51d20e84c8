/** Where a suggestion was seen. The number is kept with it: a place that is gone keeps its number. */
export const places = {
  jobSeekerHome: 1,
  work: 2,
  vacancy: 3,
  otherWork: 4,
  employerHome: 5,
  ownVacancy: 6,
  people: 7,
  profile: 8,
  person: 9,
  vacancyForContact: 10,
  proposal: 11,
} as const;

export type Place = keyof typeof places;

export const placeOf = (number: number): Place | null => (Object.keys(places) as Place[]).find((place) => places[place] === number) ?? null;

/** Who stood before it: the person, a company, or somebody who helps. */
export type SeenBy = "person" | "company" | "helper";

/** What the lists tell: what helpers looked through for somebody is only in the download. */
export const toldPlaces = (): number[] => Object.values(places).filter((place) => seenBy(place) !== "helper");

const companyPlaces: readonly Place[] = ["employerHome", "ownVacancy", "people", "profile"];
const helperPlaces: readonly Place[] = ["person", "vacancyForContact", "proposal"];

export function seenBy(place: number): SeenBy {
  const known = placeOf(place);
  if (known && companyPlaces.includes(known)) return "company";
  return known && helperPlaces.includes(known) ? "helper" : "person";
}
