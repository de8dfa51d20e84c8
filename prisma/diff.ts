import { migrate } from "./migrate.ts";
import { createSchemaSql, updateSchemaSql } from "./schema-engine.ts";
import { openScratchServer } from "./scratch-database.ts";

/**
 * Prints the SQL of the next migration: what leads from the migrations so far to the schema files.
 *   npm run db:diff > prisma/migrations/<date>_<name>/migration.sql
 * With --from-empty: what creates the whole schema. Checks, triggers and the like are added to it by hand.
 */
async function printDiff() {
  if (process.argv.includes("--from-empty")) return void process.stdout.write(await createSchemaSql());
  const server = await openScratchServer();
  try {
    const sql = await server.withDatabase(async (client, url) => {
      await migrate(url);
      return updateSchemaSql(client);
    });
    process.stdout.write(sql);
  } finally {
    await server.close();
  }
}

await printDiff();
