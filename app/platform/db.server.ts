import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient, type Prisma } from "#prisma/generated/client/client";

export type { Prisma } from "#prisma/generated/client/client";

/** A client inside a transaction: commands pass it on, so that write, log and job stand or fall together. */
export type Tx = Prisma.TransactionClient;

declare global {
  var __meedoenPrisma: PrismaClient | undefined;
}

function open(): PrismaClient {
  const connectionString = process.env.DATABASE_URL;
  if (!connectionString) throw new Error("DATABASE_URL is not set");
  const adapter = new PrismaPg({ connectionString, max: Number(process.env.DATABASE_POOL ?? 10), application_name: "meedoen" });
  return new PrismaClient({ adapter });
}

/** One pool per process, opened at the first question; a reload of the module in development keeps it. */
export const prisma: PrismaClient = new Proxy({} as PrismaClient, {
  get(_, property) {
    globalThis.__meedoenPrisma ??= open();
    const client = globalThis.__meedoenPrisma;
    const value = Reflect.get(client, property, client) as unknown;
    return typeof value === "function" ? (value as (...args: unknown[]) => unknown).bind(client) : value;
  },
});

const mostAttempts = 3;

/**
 * Everything in `work` happens or nothing does. Waits at most 5 s for a connection and runs at most 15 s. When PostgreSQL ends it
 * because two waited for each other, it is done again: nothing of it had happened. So `work` changes nothing but the database.
 */
export async function inTransaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await prisma.$transaction(work, { maxWait: 5_000, timeout: 15_000 });
    } catch (error) {
      if (attempt === mostAttempts || !isDeadlock(error)) throw error;
    }
  }
}

/** Prisma's own code for it, or PostgreSQL's inside a statement that was written by hand. */
function isDeadlock(error: unknown): boolean {
  const { code, meta } = (error ?? {}) as { code?: string; meta?: { driverAdapterError?: { cause?: { originalCode?: string } } } };
  return code === "P2034" || meta?.driverAdapterError?.cause?.originalCode === "40P01";
}

export async function closeDatabase(): Promise<void> {
  await globalThis.__meedoenPrisma?.$disconnect();
  globalThis.__meedoenPrisma = undefined;
}
