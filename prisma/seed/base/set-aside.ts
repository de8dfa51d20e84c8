import type pg from "pg";
import { runAll } from "./connection";

/**
 * Takes secondary indexes and foreign keys away, as pg_restore has none while it fills tables: making and checking them
 * at the end costs a fraction of doing it row by row. Primary keys and other checks stay. A seeding that is killed
 * meanwhile leaves half a database, which is to be thrown away in any case.
 * @returns puts the same back; fails when a row breaks one
 */
export async function setIndexesAside(clients: readonly [pg.Client, ...pg.Client[]]): Promise<() => Promise<void>> {
  const [client] = clients;
  const keys = await listForeignKeys(client);
  const indexes = await listIndexes(client);
  if (keys.length > 0) await client.query(keys.map(({ table, name }) => `alter table ${table} drop constraint ${name}`).join(";"));
  if (indexes.length > 0) await client.query(indexes.map(({ name }) => `drop index ${name}`).join(";"));
  return async () => {
    await runAll(clients, indexes.map(({ definition }) => definition));
    for (const { table, name, definition } of keys) await client.query(`alter table ${table} add constraint ${name} ${definition}`);
  };
}

async function listForeignKeys(client: pg.Client) {
  const { rows } = await client.query<{ table: string; name: string; definition: string }>(
    `select conrelid::regclass::text as table, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
     from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace order by 1, 2`,
  );
  return rows;
}

/** Indexes that stand behind no constraint. */
async function listIndexes(client: pg.Client) {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
     from pg_index join pg_class on pg_class.oid = indrelid
     where relnamespace = 'public'::regnamespace and relname not like '\\_%'
       and not exists (select from pg_constraint where conindid = indexrelid and contype in ('p', 'u', 'x')) order by 1`,
  );
  return rows;
}
