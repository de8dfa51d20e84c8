import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { afterAll, beforeAll, expect, it } from "vitest";
import { keepNothing } from "./cache-rules.server";

let server: Server;

beforeAll(async () => {
  const app = express().use(keepNothing);
  app.get("/page", (_request, response) => void response.append("X-One", "a").append("X-One", "b").end());
  // as Remix hands on the headers of a route
  app.get("/drawing", (_request, response) => void response.append("cache-control", "public, max-age=600").end());
  await new Promise<void>((resolve) => (server = app.listen(0, "127.0.0.1", () => resolve())));
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

const ask = async (path: string, cookie?: string) => (await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, { headers: cookie ? { cookie } : {} })).headers;

it("a page is kept by nobody, and one for somebody with a cookie not even for a moment", async () => {
  expect((await ask("/page")).get("cache-control")).toBe("no-cache");
  expect((await ask("/page", "a=1")).get("cache-control")).toBe("private, no-store");
});

it("what a route says takes the place of that, and other headers are added as before", async () => {
  expect((await ask("/drawing", "a=1")).get("cache-control")).toBe("public, max-age=600");
  expect((await ask("/page")).get("x-one")).toBe("a, b");
});
