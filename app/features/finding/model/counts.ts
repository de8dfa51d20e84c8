import { m } from "~/paraglide/messages";

/** Counts of people under this read "minder dan 5" for employers and the public (rule 24). */
export const lowestCount = 5;

/** A number of people as an employer may read it. */
export function peopleCount(number: number): string {
  return number < lowestCount ? m.finding_fewer_than({ number: lowestCount }) : String(number);
}
