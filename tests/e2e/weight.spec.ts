import { readFileSync, readdirSync } from "node:fs";
import { get, type IncomingMessage } from "node:http";
import { buffer } from "node:stream/consumers";
import { brotliDecompressSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { siteMap } from "../../remix.config.js";
import { everybody, requestAs, site, type Who } from "./visitors.ts";

type Loaded = { module: string; imports?: string[] };

const kilobyte = 1_000;
// the bar for scripts; the sheet of signs is a picture, and has a bound of its own
const mostShared = 100 * kilobyte;
const mostSigns = 5 * kilobyte;
// the bar is 70; whoever comes near it takes something away first
const mostOwn = 67 * kilobyte;

const pagesOf: Record<Who, readonly (keyof typeof siteMap)[]> = {
  visitor: ["forEverybody", "atTheDoor"],
  jobseeker: ["signedIn", "forJobSeekers"],
  employer: ["signedIn", "forEmployers"],
  contactPerson: ["signedIn", "forContactPersons"],
  trainer: ["forTrainers"],
  jobCoach: ["forJobCoaches"],
  administrator: ["forAdministrators"],
};

const isFixed = (pattern: string) => !pattern.includes(":");
const matcher = (pattern: string) => new RegExp(`^${pattern.replace(/:\w+/g, "[^/]+")}$`);

/** What goes over the line for one address, packed as a browser asks for it. */
async function fetchPacked(address: string, cookie = "") {
  const headers = { "accept-encoding": "gzip, deflate, br", "accept-language": "nl", cookie };
  const answer = await new Promise<IncomingMessage>((resolve, reject) => get(site() + address, { headers, agent: false }, resolve).once("error", reject));
  const body = await buffer(answer);
  return { status: answer.statusCode, size: body.length, text: answer.headers["content-encoding"] === "br" ? brotliDecompressSync(body).toString() : body.toString() };
}

/** What every page loads: the scripts of the frame, the list of all scripts, and the signs. */
function listShared(): Set<string> {
  const signs = readdirSync("build/client/assets").filter((file) => /^signs-[\w-]+\.svg$/.test(file));
  expect(signs).toHaveLength(1);
  const name = readdirSync("build/client/assets").find((file) => /^manifest-\w+\.js$/.test(file)) ?? "";
  const manifest = JSON.parse(readFileSync(`build/client/assets/${name}`, "utf8").replace(/^window\.__remixManifest=|;$/g, "")) as { entry: Loaded; routes: Record<string, Loaded> };
  const frame = [manifest.entry, manifest.routes.root].flatMap((part) => (part ? [part.module, ...(part.imports ?? [])] : []));
  return new Set([`/assets/${name}`, `/assets/${signs[0]}`, ...frame]);
}

/** Scripts, styles and sheets of drawings that a page names; fonts and other pictures are not counted. */
const listAssets = (page: string) => [...new Set(page.match(/\/assets\/[\w.-]+\.(?:js|css|svg)\b/g))];

const sizes = new Map<string, Promise<number>>();
function sizeOf(asset: string): Promise<number> {
  const size = sizes.get(asset) ?? fetchPacked(asset).then((answer) => (expect(answer.status, asset).toBe(200), answer.size));
  sizes.set(asset, size);
  return size;
}
const sizeOfAll = async (assets: readonly string[]) => (await Promise.all(assets.map(sizeOf))).reduce((sum, size) => sum + size, 0);

test("what every page loads is light", async () => {
  const shared = [...listShared()];
  expect(shared.length).toBeGreaterThan(3);
  const isSigns = (asset: string) => asset.endsWith(".svg");
  const [scripts, signs] = [await sizeOfAll(shared.filter((asset) => !isSigns(asset))), await sizeOfAll(shared.filter(isSigns))];
  console.info(`shared: ${(scripts / kilobyte).toFixed(1)} kB of script, ${(signs / kilobyte).toFixed(1)} kB of signs`);
  expect(scripts).toBeLessThan(mostShared);
  expect(signs).toBeLessThan(mostSigns);
});

for (const who of everybody) {
  test(`every page is light for the ${who} who opens it first`, async ({ playwright }) => {
    const shared = listShared();
    const context = await requestAs(playwright, who);
    const cookie = (await context.storageState()).cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
    const weights: Array<[string, number]> = [];
    const links = new Set<string>();
    const weigh = async (address: string) => {
      const page = await fetchPacked(address, cookie);
      const assets = listAssets(page.text);
      // an answer that sends on, or that is no page, loads nothing
      if (page.status !== 200 || assets.length === 0) return;
      for (const [, link] of page.text.matchAll(/href="(\/[^"?#]*)/g)) links.add(link ?? "");
      const size = page.size + (await sizeOfAll(assets.filter((asset) => !shared.has(asset))));
      weights.push([address, size]);
      expect.soft(size, address).toBeLessThan(mostOwn);
    };
    const patterns = pagesOf[who].flatMap((group) => siteMap[group].map(([pattern]) => `/${pattern}`.replace("//", "/")));
    for (const pattern of patterns.filter(isFixed)) await weigh(pattern);
    // of each page about one thing the first that is linked to; a step is linked to by its vacancy
    for (const pattern of patterns.filter((one) => !isFixed(one))) {
      const found = [...links].find((link) => matcher(pattern).test(link) && !patterns.includes(link));
      if (found) await weigh(found);
    }
    await context.dispose();
    const [heaviest] = weights.sort(([, one], [, other]) => other - one);
    console.info(`${who}: ${weights.length} pages, the heaviest ${heaviest?.[0]} with ${((heaviest?.[1] ?? 0) / kilobyte).toFixed(1)} kB`);
    expect(weights.length).toBeGreaterThan(1);
  });
}
