/** Places with a waiting line, as trainings and tours have them. Pure. */

/** A person who has a chair, or waits for one. */
export type SignUp = { id: string; number: number; chair: number | null };

/** Chairs that nobody sits on, the lowest first. */
function freeChairs(places: number, taken: readonly (number | null)[]): number[] {
  const used = new Set(taken);
  return Array.from({ length: places }, (_, index) => index + 1).filter((chair) => !used.has(chair));
}

/**
 * The chair of somebody who arrives now; null is the end of the line. Nobody skips it: a chair that is free while others wait is theirs.
 * @param signUps all that are open
 */
export function chairOnArrival(places: number, signUps: readonly Pick<SignUp, "chair">[]): number | null {
  if (signUps.some(({ chair }) => chair === null)) return null;
  return freeChairs(places, signUps.map(({ chair }) => chair))[0] ?? null;
}

/**
 * Who gets a chair now: those who wait, in the order of arrival, as long as there are free chairs.
 * @param signUps all that are open
 */
export function nextInLine(places: number, signUps: readonly SignUp[]): { id: string; chair: number }[] {
  const free = freeChairs(places, signUps.map(({ chair }) => chair));
  const waiting = signUps.filter(({ chair }) => chair === null).sort((a, b) => a.number - b.number);
  return waiting.slice(0, free.length).map(({ id }, index) => ({ id, chair: free[index]! }));
}

/**
 * Who moves to another chair when there are fewer: chairs keep their numbers from 1 up to the places.
 * @param places at least as many as are taken
 * @param signUps all that are open; who waits stays where they are
 */
export function moveDown(places: number, signUps: readonly Pick<SignUp, "id" | "chair">[]): { id: string; chair: number }[] {
  const free = freeChairs(places, signUps.map(({ chair }) => chair));
  return signUps.filter(({ chair }) => chair !== null && chair > places).map(({ id }, index) => ({ id, chair: free[index]! }));
}

/** From 1; null for who has a chair or is not there. */
export function placeInLine(signUps: readonly SignUp[], id: string): number | null {
  const waiting = signUps.filter(({ chair }) => chair === null).sort((a, b) => a.number - b.number);
  const at = waiting.findIndex((signUp) => signUp.id === id);
  return at < 0 ? null : at + 1;
}
