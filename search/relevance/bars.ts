/** What we want on the queries that nobody tunes on: nDCG@10, and recall@20 of plain words and compounds. */
export const bars = {
  postgres: { ndcg: 0.85, recallOfWords: 0.95 },
  meilisearch: { ndcg: 0.9, recallOfWords: 0.95 },
} as const;

/** What has been reached: a change that falls below it fails the tests. To be raised, never lowered, with each improvement. */
export const floors = {
  postgres: { ndcg: 0.91, recallOfWords: 0.95 },
  meilisearch: { ndcg: 0.91, recallOfWords: 0.95 },
} as const;
