export const longestReport = 2_000;
