/** So many papers of one person: what is needed for work, no archive. */
export const mostFiles = 20;

export const nameLimit = 80;
