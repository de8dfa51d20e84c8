/** What every question part gets: its choices, its words, and what was wrong with the answer. */
export type FieldProps<View> = { view: View; title: string; lead: string; errors: Record<string, string[] | undefined> };
