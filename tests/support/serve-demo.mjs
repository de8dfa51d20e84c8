// The built site with the doors of the demo open, as `npm run demo` serves it, on a database that is filled first.
import path from "node:path";

Object.assign(process.env, { MEEDOEN_DEMO: "1", HOST: "127.0.0.1" });
process.env.BASE_URL ??= `http://127.0.0.1:${process.env.PORT}`;

const built = (/** @type {string} */ file) => import(new URL(`file://${path.resolve("build", file)}`).href);
const { seedDatabase } = await built("seed.js");
await seedDatabase();
const { startServer } = await built("server.js");
const server = await startServer();
process.once("SIGTERM", () => void server.close().then(() => process.exit(0)));
process.once("SIGINT", () => void server.close().then(() => process.exit(0)));
process.stdout.write("ready\n");
