import { randomBytes } from "node:crypto";
import pg from "pg";
import { startEmbeddedServer } from "../app/platform/database/embedded-server.mjs";

/** A server for databases that live as long as a question: the embedded one, or the one of TEST_DATABASE_URL. */
export async function openScratchServer() {
  const given = process.env.TEST_DATABASE_URL;
  const embedded = given ? null : await startEmbeddedServer({ folder: ".data/test-postgres", durable: false });
  const url = (database: string) => embedded?.url(database) ?? Object.assign(new URL(given ?? ""), { pathname: `/${database}` }).href;
  return {
    /** An empty database for `work`, removed afterwards. */
    async withDatabase<T>(work: (client: pg.Client, url: string) => Promise<T>): Promise<T> {
      const name = `test_${process.pid}_scratch_${randomBytes(4).toString("hex")}`;
      const administer = (statement: string) => withClient(url("postgres"), (client) => client.query(statement));
      await administer(`create database ${name}`);
      try {
        return await withClient(url(name), (client) => work(client, url(name)));
      } finally {
        await administer(`drop database if exists ${name} with (force)`);
      }
    },
    close: async () => embedded?.stop(),
  };
}

async function withClient<T>(connectionString: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
