/** A person who has a chair, or waits for one. */
export type SignUp = { id: string; number: number; chair: number | null };

/** Chairs that nobody sits on, the lowest first. */
export function freeChairs(places: number, taken: readonly (number | null)[]): number[] {
  const used = new Set(taken);
  return Array.from({ length: places }, (_, index) => index + 1).filter((chair) => !used.has(chair));
}

/**
 * Who gets a chair now: those who wait, in the order of arrival, as long as there are free chairs. Pure.
 * @param signUps all that are open for one training
 */
export function nextInLine(places: number, signUps: readonly SignUp[]): { id: string; chair: number }[] {
  const free = freeChairs(places, signUps.map(({ chair }) => chair));
  const waiting = signUps.filter(({ chair }) => chair === null).sort((a, b) => a.number - b.number);
  return waiting.slice(0, free.length).map(({ id }, index) => ({ id, chair: free[index]! }));
}

/** From 1; null for who has a chair or is not there. */
export function placeInLine(signUps: readonly SignUp[], id: string): number | null {
  const waiting = signUps.filter(({ chair }) => chair === null).sort((a, b) => a.number - b.number);
  const at = waiting.findIndex((signUp) => signUp.id === id);
  return at < 0 ? null : at + 1;
}
