/** Months that a suggestion is kept: a year and a month, so that a question about last year can still be answered. */
export const keptMonths = 13;
