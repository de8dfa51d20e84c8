import tsconfigPaths from "vite-tsconfig-paths";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";

type ProjectConfig = NonNullable<TestProjectInlineConfiguration["test"]>;

const shared: ProjectConfig = {
  environment: "node",
  setupFiles: ["tests/support/setup.ts"],
  env: {
    NODE_ENV: "test",
    TZ: "UTC",
    SESSION_SECRET: "a-secret-for-tests-only-0123456789abcdef",
    BASE_URL: "http://localhost:3000",
    LOG_LEVEL: "silent",
  },
  sequence: { shuffle: false },
  testTimeout: 20_000,
  hookTimeout: 60_000,
};
const everywhere = ["app", "search", "prisma", "scripts", "tests"].map((folder) => `${folder}/**`);
const withDatabase = everywhere.map((folder) => `${folder}/*.server.test.{ts,tsx}`);

/** Rules run alone; `*.server.test.ts` each get a real database. */
export default defineConfig({
  // the Remix plugin makes a site, which tests do not need
  plugins: [tsconfigPaths({ projects: ["./tsconfig.json"] })],
  test: {
    maxWorkers: 2,
    // reading the program anew for each file took more than half of the time
    isolate: false,
    // rules, commands and queries; what pages and components do is seen in the browser
    coverage: { provider: "v8", include: ["app/features/**/*.ts", "search/**/*.ts"], exclude: ["**/*.test.ts"], reporter: ["text-summary"] },
    projects: [
      {
        extends: true,
        test: { ...shared, name: "rules", globalSetup: ["tests/support/prepare.ts"], include: everywhere.map((folder) => `${folder}/*.test.{ts,tsx}`), exclude: [...withDatabase, "tests/e2e/**", "**/node_modules/**"] },
      },
      {
        extends: true,
        test: { ...shared, name: "database", globalSetup: ["tests/support/prepare.ts", "tests/support/start-database.ts"], include: withDatabase, exclude: ["tests/e2e/**", "**/node_modules/**"] },
      },
    ],
  },
});
