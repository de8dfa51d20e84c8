/** Searches that one person can keep: what still fits on one page, and in one mail. */
export const mostSaved = 10;

/** Characters of a kept question. Longer ones choose more than anybody reads, and would not fit in an index. */
export const longestQuestion = 2000;
