import type { TestProject } from "vitest/node";
import { prepareTemplate, removeTestDatabases, startTestServer } from "./server.ts";

declare module "vitest" {
  interface ProvidedContext {
    testServerUrl: string;
    testTemplate: string;
    testRun: number;
  }
}

/** Before all tests with a database: one server and one migrated template, which each test file copies. */
export default async function start(project: TestProject) {
  const server = await startTestServer();
  const template = await prepareTemplate(server);
  await removeTestDatabases(server, template);
  project.provide("testServerUrl", server.url("postgres"));
  project.provide("testTemplate", template);
  project.provide("testRun", process.pid);
  return async () => {
    await removeTestDatabases(server, template);
    await server.stop();
  };
}
