import { defineConfig, devices } from "@playwright/test";
import { browserFlags, findBrowser, type Browser } from "./tests/support/browser.ts";
import { findFreePorts } from "./tests/support/free-port.ts";

// found once by the first process; the workers read this file again and inherit what it found
process.env.E2E_BROWSER ??= JSON.stringify(await findBrowser());
// and the next one, for the journey that starts a site of its own
process.env.E2E_PORT ??= String(await findFreePorts(2));
process.env.E2E_LOOKS ??= `tests/artefacts/looks-${process.pid}`;
const alone = /who-may|bad-input/;
const browser = JSON.parse(process.env.E2E_BROWSER) as Browser;

/** Journeys in a browser, against the built site with a database of its own, filled with the demo's people. */
export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "tests/artefacts",
  globalSetup: "./tests/support/start-site.ts",
  workers: 2,
  timeout: 300_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [["list"], ["json", { outputFile: "node_modules/.cache/meedoen/e2e.json" }]],
  use: {
    baseURL: `http://127.0.0.1:${process.env.E2E_PORT}`,
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    // colours are measured right after they change
    contextOptions: { reducedMotion: "reduce" },
    screenshot: "only-on-failure",
    trace: "off",
    launchOptions: { executablePath: browser.executablePath, args: browserFlags, env: { ...(process.env as Record<string, string>), ...browser.env } },
  },
  projects: [
    // counts rows before and after, so nothing else may happen meanwhile
    { name: "rights", testMatch: alone, workers: 1 },
    { name: "desktop", testIgnore: alone, dependencies: ["rights"], use: { ...devices["Desktop Chrome"], viewport: { width: 1280, height: 900 } } },
    { name: "phone", dependencies: ["rights"], grep: /@phone/, use: { ...devices["Pixel 5"], viewport: { width: 320, height: 640 } } },
    { name: "no-javascript", dependencies: ["rights"], grep: /@no-javascript/, use: { ...devices["Desktop Chrome"], viewport: { width: 1280, height: 900 }, javaScriptEnabled: false } },
  ],
});
