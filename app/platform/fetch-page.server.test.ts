import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { fetchPage, pageLimits, type PageDoors } from "./fetch-page.server";

const servers: Server[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => { server.closeAllConnections(); server.close(resolve); })));
});

async function serve(answer: RequestListener): Promise<number> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}

const html = (words = "<p>Dag</p>"): RequestListener => (_, answer) => void answer.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(words);
/** Our own machine stands for the open internet, so that the rest of the guard can be tried. */
const asIfPublic = (port: number): Partial<PageDoors> => ({ resolve: async () => ["127.0.0.1"], mayAsk: (address, asked) => address === "127.0.0.1" && asked === port });

describe("fetching a page that somebody names", () => {
  it("brings it, in the letters that the server tells, with no cookie or key", async () => {
    let told: unknown;
    const port = await serve((request, answer) => {
      told = request.headers;
      answer.writeHead(200, { "content-type": "text/html; charset=windows-1252" }).end(Buffer.from([0x5a, 0x6f, 0xeb]));
    });
    expect(await fetchPage(`http://werk.example:${port}/vacature?id=1`, asIfPublic(port))).toEqual({ ok: true, address: `http://werk.example:${port}/vacature?id=1`, html: "Zoë" });
    expect(told).toMatchObject({ host: `werk.example:${port}` });
    expect(Object.keys(told as object)).not.toEqual(expect.arrayContaining(["cookie"]));
    expect(Object.keys(told as object)).not.toEqual(expect.arrayContaining(["authorization"]));
  });

  it.each(["ftp://werk.example/", "file:///etc/passwd", "werk.example", "javascript:alert(1)", "gopher://werk.example", "", "http://", `http://werk.example/${"a".repeat(2_001)}`])("is no web address: %s", async (address) => {
    expect(await fetchPage(address)).toEqual({ ok: false, fault: "notAnAddress" });
  });

  it.each([
    "http://127.0.0.1/", "http://localhost/", "http://[::1]/", "http://2130706433/", "http://0x7f.1/", "http://0177.0.0.1/", "http://127.1/", "http://10.0.0.1/", "http://169.254.169.254/latest/meta-data/", "http://192.168.1.1/",
    "http://[::ffff:127.0.0.1]/", "http://[fe80::1]/", "http://0.0.0.0/", "http://8.8.8.8:22/", "http://8.8.8.8:5432/", "https://user:secret@8.8.8.8/",
  ])("is refused by default, without a knock at the door: %s", async (address) => {
    expect(await fetchPage(address)).toEqual({ ok: false, fault: "notAllowed" });
  });

  it("refuses a server beside us by default, whatever it is called", async () => {
    let asked = 0;
    const port = await serve((request, answer) => { asked += 1; html()(request, answer); });
    const byName = { resolve: async () => ["127.0.0.1"] };
    for (const address of [`http://127.0.0.1:${port}/`, `http://werk.example:${port}/`, "http://werk.example/"]) expect(await fetchPage(address, byName)).toEqual({ ok: false, fault: "notAllowed" });
    expect(asked).toBe(0);
  });

  it("refuses a name of which one address is public and one is not", async () => {
    expect(await fetchPage("http://werk.example/", { resolve: async () => ["8.8.8.8", "10.0.0.1"] })).toEqual({ ok: false, fault: "notAllowed" });
    expect(await fetchPage("http://werk.example/", { resolve: async () => [] })).toEqual({ ok: false, fault: "failed" });
    expect(await fetchPage("http://werk.example/", { resolve: async () => ["werk.example"] })).toEqual({ ok: false, fault: "notAllowed" });
  });

  it("asks the address that was checked, also when the name answers otherwise the next time", async () => {
    const port = await serve(html("<p>echt</p>"));
    const answers = [["127.0.0.1"], ["10.0.0.1"]];
    let times = 0;
    const resolve = async () => answers[Math.min(times++, 1)]!;
    expect(await fetchPage(`http://werk.example:${port}/`, { ...asIfPublic(port), resolve })).toMatchObject({ ok: true, html: "<p>echt</p>" });
    expect(times).toBe(1);
  });

  it.each([
    ["our own machine", "http://localhost:{port}/", { ok: false, fault: "notAllowed" }],
    ["an address of the cloud", "http://169.254.169.254/", { ok: false, fault: "notAllowed" }],
    ["a file", "file:///etc/passwd", { ok: false, fault: "notAllowed" }],
    ["another port", "http://127.0.0.1:1/", { ok: false, fault: "notAllowed" }],
  ])("does not follow a redirect to %s", async (_, to, told) => {
    let inside = 0;
    const port = await serve((request, answer) => {
      if (request.headers.host?.startsWith("localhost")) inside += 1;
      answer.writeHead(302, { location: to.replace("{port}", String(port)) }).end();
    });
    const doors: Partial<PageDoors> = { resolve: async (host) => [host === "localhost" ? "127.0.0.2" : "127.0.0.1"], mayAsk: (address, asked) => address === "127.0.0.1" && asked === port };
    expect(await fetchPage(`http://werk.example:${port}/`, doors)).toEqual(told);
    expect(inside).toBe(0);
  });

  it("follows three redirects and no more", async () => {
    const port = await serve((request, answer) => {
      const left = Number(new URL(request.url!, "http://x").searchParams.get("left"));
      if (left === 0) html("<p>er</p>")(request, answer);
      else answer.writeHead(301, { location: `/?left=${left - 1}` }).end();
    });
    expect(await fetchPage(`http://werk.example:${port}/?left=3`, asIfPublic(port))).toMatchObject({ ok: true, html: "<p>er</p>", address: `http://werk.example:${port}/?left=0` });
    expect(await fetchPage(`http://werk.example:${port}/?left=4`, asIfPublic(port))).toEqual({ ok: false, fault: "tooManyRedirects" });
  });

  it.each([
    ["too much, told beforehand", "tooLarge", { "content-type": "text/html", "content-length": String(pageLimits.bytes + 1) }, 0],
    ["too much, not told", "tooLarge", { "content-type": "text/html" }, 30],
    ["a picture", "notHtml", { "content-type": "image/png" }, 0],
    ["no kind at all", "notHtml", {}, 0],
    ["packed bytes that were not asked for", "failed", { "content-type": "text/html", "content-encoding": "gzip" }, 0],
  ])("refuses %s", async (_, fault, headers, pieces) => {
    const port = await serve((_request, answer) => {
      answer.writeHead(200, headers as Record<string, string>);
      for (let piece = 0; piece < pieces; piece += 1) answer.write(Buffer.alloc(100_000, "a"));
      answer.end();
    });
    expect(await fetchPage(`http://werk.example:${port}/`, asIfPublic(port))).toEqual({ ok: false, fault });
  });

  it.each([404, 403, 500, 304])("says so when the server answers %s", async (status) => {
    const port = await serve((_, answer) => void answer.writeHead(status).end());
    expect(await fetchPage(`http://werk.example:${port}/`, asIfPublic(port))).toEqual({ ok: false, fault: "notFound" });
  });

  it("gives up on who is slow: with the first word, in the middle, and with the name", async () => {
    const silent = await serve(() => {});
    const drip = await serve((_, answer) => void answer.writeHead(200, { "content-type": "text/html" }).write("<p>"));
    const quick = { milliseconds: 150 };
    expect(await fetchPage(`http://werk.example:${silent}/`, { ...asIfPublic(silent), ...quick })).toEqual({ ok: false, fault: "tooSlow" });
    expect(await fetchPage(`http://werk.example:${drip}/`, { ...asIfPublic(drip), ...quick })).toEqual({ ok: false, fault: "tooSlow" });
    expect(await fetchPage("http://werk.example/", { resolve: () => new Promise(() => {}), ...quick })).toEqual({ ok: false, fault: "tooSlow" });
  });

  it("says so when nobody is there", async () => {
    const port = await serve(html());
    await new Promise((resolve) => servers.pop()!.close(resolve));
    expect(await fetchPage(`http://werk.example:${port}/`, asIfPublic(port))).toEqual({ ok: false, fault: "failed" });
    expect(await fetchPage("http://werk.example/", { resolve: async () => { throw new Error("ENOTFOUND"); } })).toEqual({ ok: false, fault: "failed" });
  });
});
