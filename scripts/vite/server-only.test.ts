import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { build, type Rollup } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serverOnly } from "./server-only.js";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "server-only-"));
  const files = {
    "node_modules/zod/index.js": "export const check = (word) => { if (!word) throw new Error('zod'); return word; };",
    "node_modules/zod/package.json": '{ "name": "zod", "type": "module", "main": "index.js", "sideEffects": false }',
    "app/features/places/model/places.ts": 'export const places = ["Schiedam", "Sint Philipsland"];',
    "app/features/x/model/form.ts": 'import { check } from "zod"; export const limit = 10; export const form = (word) => check(word);',
    "app/features/x/routes/light.ts": 'import { limit } from "../model/form"; console.log(limit);',
    "app/features/x/routes/heavy.ts": 'import { form } from "../model/form"; import { places } from "../../places/model/places"; console.log(form(places[0]));',
  };
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

const buildPage = (page: string, ssr = false) =>
  build({ root: folder, configFile: false, logLevel: "silent", plugins: [serverOnly()], build: { ssr, write: false, rollupOptions: { input: path.join(folder, `app/features/x/routes/${page}.ts`) } } }) as Promise<Rollup.RollupOutput>;

describe("what belongs to the server", () => {
  it("may be imported beside something else, when nothing of it is left", async () => {
    const { output } = await buildPage("light");
    expect(output[0].code).toContain("10");
  });

  it("stops the build where it would reach the browser, and says by which way", async () => {
    const refusal = await buildPage("heavy").then(() => "", (error: Error) => error.message);
    expect(refusal).toMatch(/zod: .*node_modules\/zod\/index\.js ← .*app\/features\/x\/model\/form\.ts ← .*routes\/heavy\.ts/);
    expect(refusal).toMatch(/the list of places: .*places\.ts ← .*routes\/heavy\.ts/);
  });

  it("is the server's to use", async () => {
    await expect(buildPage("heavy", true)).resolves.toBeDefined();
  });
});
