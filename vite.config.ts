import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";
import tsconfigPaths from "vite-tsconfig-paths";
import remixConfig from "./remix.config.js";
import { drawings } from "./scripts/vite/drawings.js";
import { serverOnly } from "./scripts/vite/server-only.js";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}

export default defineConfig({
  plugins: [remix(remixConfig), tsconfigPaths(), drawings(), serverOnly()],
  // the server build runs from node_modules; only what must be transformed is bundled
  ssr: { noExternal: [/^@conform-to\//] },
  build: { target: "es2020", cssMinify: true, assetsInlineLimit: 0, sourcemap: false },
  server: { port: 3000, strictPort: true },
});
