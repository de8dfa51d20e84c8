import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { get, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from "node:zlib";
import compression from "compression";
import express from "express";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { givePacked } from "./packed-assets.server";

const script = `const words = "${"meedoen ".repeat(400)}";`;
let folder: string;
let server: Server;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "packed-"));
  writeFileSync(path.join(folder, "page.js"), script);
  writeFileSync(path.join(folder, "page.js.br"), brotliCompressSync(script));
  writeFileSync(path.join(folder, "small.js"), "1;");
  const app = express().use(compression());
  app.use("/assets", givePacked(folder), express.static(folder, { immutable: true, maxAge: "1y", fallthrough: false }));
  await new Promise<void>((resolve) => (server = app.listen(0, "127.0.0.1", () => resolve())));
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});

async function ask(file: string, accepts: string) {
  const { port } = server.address() as AddressInfo;
  const answer = await new Promise<IncomingMessage>((resolve, reject) => get({ port, path: `/assets/${file}`, headers: { "accept-encoding": accepts }, agent: false }, resolve).once("error", reject));
  return { status: answer.statusCode, headers: answer.headers, body: await buffer(answer) };
}

describe("a packed file", () => {
  it("goes to a browser that understands it, as what it is", async () => {
    const { headers, body } = await ask("page.js", "gzip, deflate, br, zstd");
    expect(headers).toMatchObject({ "content-encoding": "br", vary: "Accept-Encoding", "cache-control": "public, max-age=31536000, immutable" });
    expect(headers["content-type"]).toMatch(/^(text|application)\/javascript/);
    expect(Number(headers["content-length"])).toBe(body.length);
    expect(brotliDecompressSync(body).toString()).toBe(script);
  });

  it("does not go to others", async () => {
    const gzip = await ask("page.js", "gzip");
    expect(gzip.headers).toMatchObject({ "content-encoding": "gzip", vary: "Accept-Encoding" });
    expect(gunzipSync(gzip.body).toString()).toBe(script);
    for (const accepts of ["identity", "gzip;q=0, br;q=0"]) {
      const plain = await ask("page.js", accepts);
      expect(plain.headers["content-encoding"], accepts).toBeUndefined();
      expect(plain.body.toString()).toBe(script);
    }
  });

  it("is not missed where there is none", async () => {
    expect((await ask("small.js", "br")).body.toString()).toBe("1;");
    expect((await ask("none.js", "br")).status).toBe(404);
  });
});
