/**
 * What a person may let go along to the contact person of another municipality (decision 0043). Each is a choice of its own, none is made
 * beforehand. Profile, matches, placements and tours are the person's own and always stay.
 */
export const luggage = ["plan", "talks", "files"] as const;
export type Luggage = (typeof luggage)[number];

/** Whatever a form or a row holds, as choices that exist, each once. */
export const readLuggage = (chosen: readonly unknown[]): Luggage[] => luggage.filter((one) => chosen.includes(one));

/** What stays behind. */
export const leftBehind = (goesAlong: readonly string[]): Luggage[] => luggage.filter((one) => !goesAlong.includes(one));
