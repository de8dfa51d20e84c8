import { startServer } from "../app/server.ts";
import { endOnSignals } from "../app/platform/shutdown.server.ts";

/** The site with its doors open, started and started again by `npm run dev`. */
const server = await startServer();
process.stdout.write(`Meedoen serves on ${server.url}\n`);
endOnSignals(() => server.close());
