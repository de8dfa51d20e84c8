import { defineConfig } from "prisma/config";

/** For Prisma's own command line. The address is only needed by commands that talk to a database. */
export default defineConfig({
  schema: "prisma/schema",
  migrations: { path: "prisma/migrations", seed: "tsx prisma/seed/seed.ts" },
  datasource: { url: process.env.DATABASE_URL ?? "" },
});
