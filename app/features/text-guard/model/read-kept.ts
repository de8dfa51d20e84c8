/** The words that a posted form says may stay. */
export const readKept = (form: FormData): string[] => form.getAll("mayStay").filter((value): value is string => typeof value === "string").map((value) => value.replaceAll("\u0000", "").slice(0, 80)).slice(0, 40);
