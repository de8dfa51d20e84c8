import { isMain } from "./platform/is-main";
import type { RunningServer } from "./web-process.server";

/**
 * The web process. Imported by `npm run demo`, run by `npm start`.
 * React and Remix read NODE_ENV while they load, so everything else is loaded after it is set.
 */
export async function startServer(): Promise<RunningServer> {
  process.env.NODE_ENV ??= "production";
  const { startWebProcess } = await import("./web-process.server");
  return startWebProcess();
}

async function main() {
  // the doors of the demo open for `npm run demo` alone
  delete process.env.MEEDOEN_DEMO;
  const { endOnSignals } = await import("./platform/shutdown.server");
  try {
    const server = await startServer();
    process.stdout.write(`Meedoen serves on ${server.url}\n`);
    endOnSignals(() => server.close());
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}

if (isMain("server")) await main();
