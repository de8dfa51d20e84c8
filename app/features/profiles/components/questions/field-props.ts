import type { PlacedMark } from "~/features/text-guard";

/** What every question part gets: its choices, its words, and what was wrong with the answer. */
export type FieldProps<View> = { view: View; title: string; lead: string; errors: Record<string, string[] | undefined>; /** words that are better not shown, by control */ marks?: Record<string, PlacedMark[]> };
