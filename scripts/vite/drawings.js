import { createHash } from "node:crypto";
import { drawSheets } from "../../app/ui/drawings/sheet";

/** @typedef {{ fileName: string, source: string }} Sheet */

/**
 * The sheets of drawings as files of the site: each under a name with its hash, which the pages get as
 * `import.meta.env.DRAWINGS`. The development server draws them anew for each request.
 * @returns {import("vite").Plugin}
 */
export function drawings() {
  /** @type {Record<string, Sheet>} */
  const sheets = Object.fromEntries(Object.entries(drawSheets()).map(([name, source]) => [name, { fileName: `assets/${name}-${hashOf(source)}.svg`, source }]));
  const addresses = Object.fromEntries(Object.entries(sheets).map(([name, { fileName }]) => [name, `/${fileName}`]));
  let isForBrowser = false;
  return {
    name: "meedoen:drawings",
    config: (_config, { command }) => (command === "build" ? { define: { "import.meta.env.DRAWINGS": JSON.stringify(addresses) } } : undefined),
    configResolved(config) {
      isForBrowser = config.command === "build" && !config.build.ssr;
    },
    generateBundle() {
      if (!isForBrowser) return;
      for (const { fileName, source } of Object.values(sheets)) this.emitFile({ type: "asset", fileName, source });
    },
    configureServer(server) {
      for (const name of Object.keys(sheets)) {
        server.middlewares.use(`/${name}.svg`, (_request, response, next) => {
          server.ssrLoadModule("/app/ui/drawings/sheet.ts").then((fresh) => response.setHeader("Content-Type", "image/svg+xml").setHeader("Cache-Control", "no-cache").end(fresh.drawSheets()[name]), next);
        });
      }
    },
  };
}

/** @param {string} source */
const hashOf = (source) => createHash("sha256").update(source).digest("base64url").slice(0, 8);
