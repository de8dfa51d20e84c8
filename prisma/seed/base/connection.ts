import pg from "pg";
import type { Tx } from "~/platform/db.server";

/** Does something over a connection to the database of DATABASE_URL. */
export async function withClient<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL, application_name: "meedoen seed" });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** For what writes megabytes in one statement: Prisma copies values several times on their way. */
export function asWriter(client: pg.Client): Pick<Tx, "$executeRawUnsafe"> {
  const execute = async (text: string, ...values: unknown[]) => (await client.query(text, values)).rowCount ?? 0;
  return { $executeRawUnsafe: execute as unknown as Tx["$executeRawUnsafe"] };
}

/** Runs statements that do not depend on each other, as many at a time as there are connections. */
export async function runAll(clients: readonly pg.Client[], statements: readonly string[]): Promise<void> {
  const waiting = [...statements];
  const work = async (client: pg.Client) => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await client.query(next);
  };
  await Promise.all(clients.map(work));
}
