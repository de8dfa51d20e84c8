/** What the linter must reach on sentences that its rules were not written from, all kinds together and what blocks; what blocks must hardly ever be wrong. */
export const bars = { precision: 0.9, recall: 0.85, blockingPrecision: 0.95 };
