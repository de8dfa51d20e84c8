/**
 * What the browser never gets: heavy, or the server's own. Components may import from a file or a front door that also
 * holds such things, as long as nothing of them is left in the scripts that are built.
 */
const kept = [
  { what: "zod", where: /\/node_modules\/(zod|@conform-to)\// },
  { what: "the list of places", where: /\/app\/features\/places\/model\/(dutch-places|places|municipalities|other-place-names)\./ },
  { what: "the vocabulary", where: /\/app\/features\/vocabulary\// },
  { what: "the search engine", where: /\/search\/(?!documents\/)[^?]*\.ts/ },
  { what: "a server file", where: /\.server\.tsx?$|\/prisma\/generated\// },
  { what: "code for Node", where: /\/node_modules\/(undici|@remix-run\/(node|express|web-[^/]+))\/|^__vite-browser-external/ },
];

/** Stops the build of the browser's half when a module is in it that belongs to the server, and tells by which way it came. @returns {import("vite").Plugin} */
export function serverOnly() {
  return {
    name: "meedoen:server-only",
    apply: (config, { command }) => command === "build" && !config.build?.ssr,
    generateBundle(_options, bundle) {
      const found = Object.values(bundle)
        .flatMap((chunk) => (chunk.type === "chunk" ? Object.entries(chunk.modules) : []))
        .filter(([, { renderedLength }]) => renderedLength > 0)
        .flatMap(([id]) => kept.filter(({ where }) => where.test(id)).map(({ what }) => ({ what, id })));
      if (found.length === 0) return;
      const firsts = kept.flatMap(({ what }) => found.find((one) => one.what === what) ?? []);
      this.error(`The browser would get what belongs to the server:\n${firsts.map(({ what, id }) => `  ${what}: ${wayTo(id, (module) => this.getModuleInfo(module)?.importers ?? []).join(" ← ")}`).join("\n")}`);
    },
  };
}

/**
 * The shortest way from a module up to a page.
 * @param {string} id
 * @param {(id: string) => readonly string[]} importersOf
 */
function wayTo(id, importersOf) {
  const ways = [[id]];
  const seen = new Set([id]);
  for (const way of ways) {
    const importers = importersOf(way.at(-1) ?? "").filter((one) => !seen.has(one));
    if (importers.length === 0 || /\/routes\//.test(way.at(-1) ?? "")) return way.map(shorten);
    for (const importer of importers) {
      seen.add(importer);
      ways.push([...way, importer]);
    }
  }
  return [shorten(id)];
}

/** @param {string} id */
const shorten = (id) => id.replace(`${process.cwd()}/`, "").replace(/\?.*$/, "");
