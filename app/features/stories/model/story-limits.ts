/** Characters of what somebody tells. */
export const storyLimits = { name: 40, work: 80, textMin: 20, text: 600 };

/** Stories of one company that wait for an answer, and that stand on its page. */
export const openStories = { asked: 10, agreed: 12 };
