import { expect, test } from "vitest";
import { describeError } from "./log.server";
import { loggablePath } from "./request-log.server";
import { comesFromOurPages, newReference } from "./security.server";

const base = "https://meedoen.example.nl";
const host = "meedoen.example.nl";

test.each([
  ["our own origin", { host, origin: base }, true],
  ["another origin", { host, origin: "https://evil.example" }, false],
  ["our address as part of another", { host, origin: "https://meedoen.example.nl.evil.example" }, false],
  ["another port of our host", { host, origin: "https://meedoen.example.nl:8443" }, false],
  ["a hidden origin within the site", { host, origin: "null", "sec-fetch-site": "same-origin" }, true],
  ["a hidden origin from a neighbour", { host, origin: "null", "sec-fetch-site": "same-site" }, false],
  ["a hidden origin alone", { host, origin: "null" }, false],
  ["no origin, but the browser says same origin", { host, "sec-fetch-site": "same-origin" }, true],
  ["no origin, and the browser says cross site", { host, "sec-fetch-site": "cross-site", referer: `${base}/x` }, false],
  ["an old phone with only a referer", { host, referer: `${base}/inloggen` }, true],
  ["an old phone with a foreign referer", { host, referer: "https://evil.example/meedoen.example.nl" }, false],
  ["nothing at all", { host }, false],
  ["the address the server is reached at inside", { host: "web:3000", origin: "http://web:3000" }, true],
])("a write with %s", (_name, headers, allowed) => {
  expect(comesFromOurPages(headers, base)).toBe(allowed);
});

test("references are easy to read out and do not repeat", () => {
  const references = Array.from({ length: 500 }, newReference);
  for (const reference of references) expect(reference).toMatch(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/);
  expect(new Set(references).size).toBe(500);
});

test.each([
  ["/inloggen/link/aB3_defghijklmnopqrstuvwxyz0123456789abcdefg?next=/mijn", "/inloggen/link/:token"],
  ["/werk?q=naam", "/werk"],
  ["/matches/0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b", "/matches/0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b"],
  ["/assets/entry.client-Bm3X0aZq9.js", "/assets/entry.client-Bm3X0aZq9.js"],
])("the log shows %s as %s", (path, shown) => {
  expect(loggablePath(path)).toBe(shown);
});

test("the log leaves out messages that repeat what people typed", () => {
  const error = Object.assign(new Error("Unique constraint: jan@example.nl"), { name: "PrismaClientKnownRequestError", code: "P2002" });
  expect(JSON.stringify(describeError(error))).not.toContain("jan@example.nl");
  expect(describeError(error)).toMatchObject({ code: "P2002" });
  const fromDatabase = Object.assign(new Error("key (email)=(jan@example.nl) exists"), { severity: "ERROR", code: "23505" });
  expect(JSON.stringify(describeError(new Error("saving failed", { cause: fromDatabase })))).not.toContain("jan@example.nl");
});
