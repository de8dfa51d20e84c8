import type { HealthCheck } from "~/platform/health.server";
import { emptyQuery } from "./engine";
import { findMeilisearch, searchEngine } from "./engines.server";

/** Names the engine that answers now. PostgreSQL answers the same searches, so a Meilisearch in trouble is a detail and not a fault. */
export const checkSearch: HealthCheck = async () => {
  const engine = searchEngine();
  await engine.search("vacancy", { ...emptyQuery, limit: 0 });
  const store = findMeilisearch();
  return store && engine.name !== store.name ? { engine: engine.name, meilisearch: "is not used now; the log says why" } : { engine: engine.name };
};
