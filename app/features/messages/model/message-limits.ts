/** Most characters of one message. */
export const longestMessage = 4_000;
