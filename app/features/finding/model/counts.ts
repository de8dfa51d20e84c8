import { m } from "~/paraglide/messages";

/** Counts of people under this read "minder dan 5" for employers and the public (rule 24). */
export const lowestCount = 5;

/** A number of people as an employer may read it. */
export function peopleCount(number: number): string {
  return number < lowestCount ? m.finding_fewer_than({ number: lowestCount }) : String(number);
}

/** How numbers beside filters read: of very many hits they are expected from a sample. */
export const filterCount = (isSampled: boolean | undefined, say: (count: number) => string) => (count: number) => (isSampled ? m.finding_about({ count: say(count) }) : say(count));
