import { afterAll, afterEach, beforeEach, vi } from "vitest";
import { freezeClock } from "~/platform/clock";
import { closeMail } from "~/platform/mail.server";
import { takeConsoleErrors, watchConsole } from "./console.ts";

watchConsole();

// the next file goes on in this process
afterAll(() => {
  freezeClock(null);
  closeMail();
  vi.restoreAllMocks();
});

beforeEach(() => void takeConsoleErrors());

afterEach(() => {
  const unexpected = takeConsoleErrors();
  if (unexpected.length > 0) throw new Error(`console.error was called, which the test did not announce:\n${unexpected.join("\n")}`);
});
