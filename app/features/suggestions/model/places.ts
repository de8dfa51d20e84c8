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
