import type { ShownCount } from "~/features/insights";
import { m } from "~/paraglide/messages";

/** Counts under five, zero too, read the same (rule 24). */
export const peopleWords = ({ kind, size }: ShownCount): string => (kind === "about" ? m.carving_people_about({ count: size }) : m.carving_people_few());

export const functionsWords = (count: number): string => (count === 1 ? m.carving_functions_one() : m.carving_functions_other({ count }));

export const teamWords = (people: number, each: string): string => (people === 1 ? m.carving_team_one({ hours: each }) : m.carving_team_other({ people, hours: each }));

export const hoursRange = (low: number, high: number): string => (low === high ? m.carving_week_hours({ hours: low }) : m.carving_week_hours_range({ low, high }));
