import pg from "pg";
import type { Tx } from "~/platform/db.server";

/** Does something over a connection of its own to the database of DATABASE_URL. */
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
