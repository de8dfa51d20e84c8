import { lookup } from "node:dns/promises";
import { request as requestHttp, type IncomingMessage } from "node:http";
import { request as requestHttps } from "node:https";
import { isIP } from "node:net";
import { isPublicAddress } from "./public-address";

export const pageLimits = { bytes: 2_000_000, milliseconds: 8_000, redirects: 3, address: 2_000 } as const;

/**
 * notAnAddress: no web address · notAllowed: not on the open internet · notFound: the server said no · tooLarge, tooSlow, notHtml ·
 * tooManyRedirects · failed: no such name, no answer, a broken one
 */
export type PageFault = "notAnAddress" | "notAllowed" | "notFound" | "tooLarge" | "tooSlow" | "notHtml" | "tooManyRedirects" | "failed";
export type FetchedPage = { ok: true; address: string; html: string } | { ok: false; fault: PageFault };

/** For tests: how names become addresses, and which of those may be asked. */
export type PageDoors = { resolve: (host: string) => Promise<string[]>; mayAsk: (address: string, port: number) => boolean; milliseconds: number };

const doors: PageDoors = {
  resolve: async (host) => (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address),
  mayAsk: (address, port) => isPublicAddress(address) && (port === 80 || port === 443),
  milliseconds: pageLimits.milliseconds,
};

class Refused extends Error {
  constructor(readonly fault: PageFault) {
    super(fault);
  }
}

/**
 * Fetches a page that somebody names, without becoming their way into our own network (OWASP: server-side request forgery). Only http and https on
 * their usual ports; the name is resolved once per step, every address of it has to be public, and the connection goes to the address that was
 * checked, so a name that answers otherwise a moment later changes nothing. Redirects are followed by the same rule. No cookie or key goes along.
 */
export async function fetchPage(address: string, own: Partial<PageDoors> = {}): Promise<FetchedPage> {
  const used = { ...doors, ...own };
  const timer = new AbortController();
  const timeout = setTimeout(() => timer.abort(), used.milliseconds);
  try {
    return await follow(address, used, timer.signal);
  } catch (error) {
    if (error instanceof Refused) return { ok: false, fault: error.fault };
    return { ok: false, fault: timer.signal.aborted ? "tooSlow" : "failed" };
  } finally {
    clearTimeout(timeout);
    timer.abort();
  }
}

async function follow(start: string, used: PageDoors, signal: AbortSignal): Promise<FetchedPage> {
  let url = readAddress(start);
  for (let step = 0; step <= pageLimits.redirects; step += 1) {
    const answer = await ask(url, await checkedAddress(url, used, signal), signal);
    const { statusCode = 0, headers } = answer;
    if (statusCode >= 300 && statusCode < 400 && headers.location) {
      answer.destroy();
      url = readAddress(headers.location, url);
      continue;
    }
    if (statusCode !== 200) {
      answer.destroy();
      throw new Refused("notFound");
    }
    return { ok: true, address: url.href, html: await readHtml(answer) };
  }
  throw new Refused("tooManyRedirects");
}

/** A name and a password in an address are never meant for us. */
function readAddress(text: string, from?: URL): URL {
  if (text.length > pageLimits.address || !URL.canParse(text, from)) throw new Refused("notAnAddress");
  const url = new URL(text, from);
  if (url.protocol !== "http:" && url.protocol !== "https:") throw new Refused(from ? "notAllowed" : "notAnAddress");
  if (url.username || url.password) throw new Refused("notAllowed");
  return url;
}

/** One address that may be asked. A name with one that may not is refused whole: it is on its way into our network. */
async function checkedAddress(url: URL, { resolve, mayAsk }: PageDoors, signal: AbortSignal): Promise<string> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const port = Number(url.port) || (url.protocol === "https:" ? 443 : 80);
  const addresses = isIP(host) ? [host] : await orAborted(resolve(host), signal);
  if (addresses.length === 0) throw new Refused("failed");
  if (!addresses.every((address) => isIP(address) && mayAsk(address, port))) throw new Refused("notAllowed");
  return addresses[0]!;
}

/** A name server has no time limit of its own. */
function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => reject(new Refused("tooSlow")), { once: true });
    work.then(resolve, reject);
  });
}

function ask(url: URL, address: string, signal: AbortSignal): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const send = url.protocol === "https:" ? requestHttps : requestHttp;
    const asked = send(url, {
      signal,
      // a connection of its own, to the address that was checked; the certificate is that of the name
      agent: false,
      lookup: (_host, options, done) => {
        const family = isIP(address);
        if (options.all) done(null, [{ address, family }]);
        else done(null, address, family);
      },
      maxHeaderSize: 16_384,
      headers: { accept: "text/html,application/xhtml+xml", "accept-encoding": "identity", "user-agent": "Meedoen (leest een vacature op verzoek van het bedrijf)" },
    });
    asked.on("response", resolve);
    asked.on("error", reject);
    asked.end();
  });
}

async function readHtml(answer: IncomingMessage): Promise<string> {
  const [type = "", ...rest] = (answer.headers["content-type"] ?? "").toLowerCase().split(";");
  const isPacked = !["", "identity"].includes(answer.headers["content-encoding"] ?? "");
  const isHtml = ["text/html", "application/xhtml+xml"].includes(type.trim());
  if (isPacked || !isHtml || Number(answer.headers["content-length"] ?? 0) > pageLimits.bytes) {
    answer.destroy();
    throw new Refused(!isHtml ? "notHtml" : isPacked ? "failed" : "tooLarge");
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > pageLimits.bytes) {
      answer.destroy();
      throw new Refused("tooLarge");
    }
    chunks.push(chunk);
  }
  return decode(Buffer.concat(chunks), /charset=["']?([\w-]+)/.exec(rest.join(";"))?.[1] ?? "utf-8");
}

function decode(bytes: Buffer, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder("utf-8").decode(bytes);
  }
}
