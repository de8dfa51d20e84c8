/** The three easy questions of the open door: what, now, and what somebody likes. */
export const looksForChoices = ["paidWork", "moreHours", "learning", "experience", "volunteering", "notSure"] as const;
export const worksNowChoices = ["no", "someHours", "unpaid"] as const;
