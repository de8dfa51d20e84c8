import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import type { ColumnType, SqlDriverAdapter } from "@prisma/driver-adapter-utils";
import type pg from "pg";

/**
 * Prisma's schema engine as WebAssembly, asked one thing only: which SQL leads from nothing to our schema files.
 * The native engine is a download that many build servers cannot reach; this one comes with the npm packages.
 */

type EngineModule = {
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
  SchemaEngine: { ["new"](options: object, onLog: () => void, adapter: object): Promise<Engine> };
};
type Engine = {
  diff(parameters: object): Promise<{ stdout: string | null }>;
  free(): void;
};
type SchemaFile = { path: string; content: string };

export const schemaFolder = path.join(import.meta.dirname, "schema");

/** All *.prisma files of a folder, deepest folders included, in a stable order. */
export function readSchemaFiles(folder = schemaFolder): SchemaFile[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".prisma"))
    .sort()
    .map((name) => path.join(folder, name))
    .map((file) => ({ path: file, content: readFileSync(file, "utf8") }));
}

/** The SQL that creates the given schema in an empty database. Throws with the engine's own message for a wrong schema. */
export function createSchemaSql(files: SchemaFile[] = readSchemaFiles()): Promise<string> {
  return diff({ tag: "empty" }, files, connectionWithoutDatabase());
}

/** The SQL that changes the database of `client` into the given schema; empty when there is nothing to change. */
export function updateSchemaSql(client: pg.Client, files: SchemaFile[] = readSchemaFiles()): Promise<string> {
  return diff({ tag: "schemaDatasource", files, configDir: import.meta.dirname }, files, connectionOf(client));
}

async function diff(from: object, files: SchemaFile[], connection: SqlDriverAdapter): Promise<string> {
  const panic: { message?: string; set_message(text: string): void } = {
    set_message(text) {
      this.message = text;
    },
  };
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: panic });
  const engine = await startEngine(connection);
  try {
    const to = { tag: "schemaDatamodel", files };
    const filters = { externalTables: [], externalEnums: [] };
    const { stdout } = await engine.diff({ from, to, script: true, exitCode: null, filters });
    return stdout ?? "";
  } catch (error) {
    throw new Error(panic.message ?? (error instanceof Error ? error.message : String(error)), { cause: error });
  } finally {
    engine.free();
  }
}

async function startEngine(connection: SqlDriverAdapter): Promise<Engine> {
  const require = createRequire(import.meta.url);
  const gluePath = require.resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const glue = (await import(pathToFileURL(gluePath).href)) as EngineModule;
  const program = await WebAssembly.compile(readFileSync(gluePath.replace(/\.js$/, ".wasm")));
  const instance = await WebAssembly.instantiate(program, { "./schema_engine_bg.js": glue as never });
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  const connect = () => Promise.resolve(connection);
  const factory = bindMigrationAwareSqlAdapterFactory({ ...kind, connect, connectToShadowDb: connect });
  return glue.SchemaEngine.new({}, () => {}, factory);
}

const kind = { provider: "postgres", adapterName: "@prisma/adapter-pg" } as const;
const refuse = () => Promise.reject(new Error("This connection only reads the catalogue."));

/** Comparing files needs no database, yet the engine asks one for its version; this answers that single question. */
function connectionWithoutDatabase(): SqlDriverAdapter {
  return makeConnection(({ sql }) => {
    if (!sql.includes("server_version_num")) return refuse();
    return Promise.resolve({
      columnNames: ["exists", "version", "numeric_version"],
      columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
      rows: [[true, "PostgreSQL 15.0", 150000]],
    });
  });
}

function connectionOf(client: pg.Client): SqlDriverAdapter {
  return makeConnection(async ({ sql, args }) => {
    const { fields, rows } = await client.query<unknown[]>({ text: sql, values: args, rowMode: "array" });
    return { columnNames: fields.map((field) => field.name), columnTypes: fields.map(columnTypeOf), rows };
  });
}

function makeConnection(queryRaw: SqlDriverAdapter["queryRaw"]): SqlDriverAdapter {
  const getConnectionInfo = () => ({ schemaName: "public", supportsRelationJoins: true });
  return { ...kind, queryRaw, executeRaw: refuse, executeScript: refuse, startTransaction: refuse, getConnectionInfo, dispose: () => Promise.resolve() };
}

/** The kinds of column that the catalogue of PostgreSQL is made of, by their numbers there. */
const columnTypes = new Map<number, ColumnType>([
  [16, ColumnTypeEnum.Boolean],
  [18, ColumnTypeEnum.Character],
  [20, ColumnTypeEnum.Int64],
  [21, ColumnTypeEnum.Int32],
  [23, ColumnTypeEnum.Int32],
  [26, ColumnTypeEnum.Int64],
  [1000, ColumnTypeEnum.BooleanArray],
  [1002, ColumnTypeEnum.CharacterArray],
  [1003, ColumnTypeEnum.TextArray],
  [1005, ColumnTypeEnum.Int32Array],
  [1007, ColumnTypeEnum.Int32Array],
  [1009, ColumnTypeEnum.TextArray],
]);
const columnTypeOf = (field: { dataTypeID: number }) => columnTypes.get(field.dataTypeID) ?? ColumnTypeEnum.Text;
