import { openDatabase } from "../app/platform/database/open-database.mjs";
import { kindNames, type KindName } from "./documents/kinds";

/** `npm run search:rebuild [vacancy|talent]`: makes all documents anew, while the site goes on. */
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !kindNames.some((kind) => kind === name));

if (unknown.length > 0) {
  process.stderr.write(`There are no documents of ${unknown.join(", ")}; choose from ${kindNames.join(", ")}.\n`);
  process.exitCode = 1;
} else {
  const database = await openDatabase();
  process.env.DATABASE_URL = database.url;
  try {
    // registers how documents are made
    await import("../app/worker-tasks.server");
    const { rebuildSearch } = await import("./rebuild.server");
    for (const { kind, kept, copied } of await rebuildSearch(asked.length > 0 ? (asked as KindName[]) : kindNames)) {
      process.stdout.write(`${kind}: ${kept} documents${copied === null ? "" : `, ${copied} copied to Meilisearch`}\n`);
    }
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  } finally {
    const { closeDatabase } = await import("../app/platform/db.server");
    await closeDatabase();
    await database.close();
  }
}
