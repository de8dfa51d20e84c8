import { afterEach, beforeEach } from "vitest";
import { takeConsoleErrors, watchConsole } from "./console.ts";

watchConsole();

beforeEach(() => void takeConsoleErrors());

afterEach(() => {
  const unexpected = takeConsoleErrors();
  if (unexpected.length > 0) throw new Error(`console.error was called, which the test did not announce:\n${unexpected.join("\n")}`);
});
