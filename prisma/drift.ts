import type pg from "pg";
import { migrate } from "./migrate.ts";
import { createSchemaSql } from "./schema-engine.ts";
import { openScratchServer } from "./scratch-database.ts";

/**
 * Whether the migrations make the database that the schema files describe.
 * Two databases are made, one by each, and their catalogues compared. What Prisma has no words for
 * (checks, triggers, functions, partial and expression indexes, generated columns) may stand in the migrations alone.
 */

/** Things that only the migrations make, each with its reason. */
const onlyInMigrations: RegExp[] = [
  /^table _prisma_migrations\b/, // Prisma's own list
];

/** Every question answers rows of one text, which says all that is compared. */
const questions = {
  columns: `
    select format('table %s column %s %s%s%s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
                  case when a.attnotnull then ' not null' else '' end,
                  case when d.adbin is null then '' else ' default ' || pg_get_expr(d.adbin, d.adrelid) end) as thing
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
    left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
    where n.nspname = 'public' and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''`,
  indexes: `
    select format('table %s index %s', t.relname, pg_get_indexdef(i.indexrelid)) as thing
    from pg_index i join pg_class t on t.oid = i.indrelid join pg_namespace n on n.oid = t.relnamespace
    where n.nspname = 'public' and i.indexprs is null and i.indpred is null`,
  "foreign keys": `
    select format('table %s foreign key %s %s', t.relname, k.conname, pg_get_constraintdef(k.oid)) as thing
    from pg_constraint k join pg_class t on t.oid = k.conrelid join pg_namespace n on n.oid = t.relnamespace
    where n.nspname = 'public' and k.contype = 'f'`,
  enums: `
    select format('enum %s (%s)', t.typname, string_agg(e.enumlabel, ', ' order by e.enumsortorder)) as thing
    from pg_type t join pg_enum e on e.enumtypid = t.oid join pg_namespace n on n.oid = t.typnamespace
    where n.nspname = 'public' group by t.typname`,
};

async function readCatalogue(client: pg.Client): Promise<Set<string>> {
  const things: string[] = [];
  for (const question of Object.values(questions)) {
    const { rows } = await client.query<{ thing: string }>(question);
    things.push(...rows.map((row) => row.thing));
  }
  return new Set(things.filter((thing) => !onlyInMigrations.some((pattern) => pattern.test(thing))));
}

/** @returns one line for each difference */
export async function findDrift(): Promise<string[]> {
  const server = await openScratchServer();
  try {
    const migrated = await server.withDatabase(async (client, url) => {
      await migrate(url);
      const { rows } = await client.query<{ extname: string }>("select extname from pg_extension where extname <> 'plpgsql'");
      return { things: await readCatalogue(client), extensions: rows.map((row) => row.extname) };
    });
    const described = await server.withDatabase(async (client) => {
      for (const extension of migrated.extensions) await client.query(`create extension if not exists "${extension}"`);
      await client.query(await createSchemaSql());
      return readCatalogue(client);
    });
    const missing = [...described].filter((thing) => !migrated.things.has(thing)).map((thing) => `only in prisma/schema:     ${thing}`);
    const extra = [...migrated.things].filter((thing) => !described.has(thing)).map((thing) => `only in prisma/migrations: ${thing}`);
    return [...missing, ...extra].sort((a, b) => a.slice(27).localeCompare(b.slice(27)));
  } finally {
    await server.close();
  }
}

const differences = await findDrift();
for (const line of differences) process.stdout.write(`${line}\n`);
process.stdout.write(differences.length === 0 ? "Schema and migrations agree.\n" : `${differences.length} difference(s).\n`);
process.exitCode = differences.length === 0 ? 0 : 1;
