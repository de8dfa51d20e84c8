/** People on one page of the list, and who can be handed over or asked in one go: a whole caseload. */
export const peopleOnPage = 25;
export const mostAtOnce = 1000;
export const longestNote = 600;
