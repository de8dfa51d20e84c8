import { startEmbeddedServer } from "./embedded-server.mjs";

/**
 * The database a command works on: the one in DATABASE_URL, or the embedded server of this project, started when needed.
 * @typedef {{ url: string, embedded: import("./embedded-server.mjs").EmbeddedServer | null, close: () => Promise<void> }} OpenDatabase
 *
 * @param {{ folder?: string, database?: string, durable?: boolean, settings?: Record<string, string> }} [options]
 * @returns {Promise<OpenDatabase>} `close` stops an embedded server that nobody else uses
 */
export async function openDatabase({ folder = ".data/postgres", database = "meedoen", durable = true, settings } = {}) {
  if (process.env.DATABASE_URL) return { url: process.env.DATABASE_URL, embedded: null, close: async () => {} };
  const embedded = await startEmbeddedServer({ folder, durable, settings });
  await embedded.createDatabase(database);
  return { url: embedded.url(database), embedded, close: () => embedded.stop() };
}
