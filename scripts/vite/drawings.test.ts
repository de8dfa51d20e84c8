import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { build, type Rollup } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { drawSheets } from "../../app/ui/drawings/sheet";
import { drawings } from "./drawings.js";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "drawings-"));
  writeFileSync(path.join(folder, "page.ts"), 'export const sheets = import.meta.env?.DRAWINGS ?? { signs: "/signs.svg" };');
});

afterAll(() => rmSync(folder, { recursive: true }));

async function buildPage(ssr: boolean) {
  const input = path.join(folder, "page.ts");
  const { output } = (await build({
    root: folder,
    configFile: false,
    logLevel: "silent",
    plugins: [drawings()],
    build: { ssr, write: false, rollupOptions: { input, preserveEntrySignatures: "strict" } },
  })) as Rollup.RollupOutput;
  const files = output.filter((file) => file.type === "asset");
  const { sheets } = (await import(`data:text/javascript,${encodeURIComponent(output[0].code)}`)) as { sheets: Record<string, string> };
  return { files, sheets };
}

describe("the files of drawings", () => {
  it("are made for the browser, under the names that both halves of the site write in their pages", async () => {
    const browser = await buildPage(false);
    const server = await buildPage(true);
    expect(server.files).toEqual([]);
    expect(server.sheets).toEqual(browser.sheets);
    const made = Object.fromEntries(browser.files.map(({ fileName, source }) => [`/${fileName}`, source]));
    for (const [name, drawn] of Object.entries(drawSheets())) {
      expect(browser.sheets[name]).toMatch(new RegExp(`^/assets/${name}-[\\w-]{8}\\.svg$`));
      expect(made[browser.sheets[name]!]).toBe(drawn);
    }
  });
});
