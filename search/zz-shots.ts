import { chromium } from "@playwright/test";
import { findBrowser, browserFlags } from "../tests/support/browser.ts";
import AxeBuilder from "@axe-core/playwright";
const b = await findBrowser();
const browser = await chromium.launch({ executablePath: b.executablePath, env: { ...process.env, ...b.env } as never, args: browserFlags });
const base = "http://127.0.0.1:4030";
const list: [string, string, string | null][] = [
  ["werk", "/werk", null], ["werk-poetsen", "/werk?zoek=poetsen&plaats=Schiedam&km=15&sector=cleaning", null], ["werk-niets", "/werk?zoek=heftruck&sector=green&plaats=Groningen&km=5", null],
  ["werk-seeker", "/werk", "werkzoekende"], ["mensen", "/bedrijf/mensen", "werkgever"], ["mensen-filter", "/bedrijf/mensen?zoek=tuin&km=5&uren=17-24", "werkgever"], ["werk-contact", "/werk?zoek=magazijn", "contactpersoon"],
];
const only = process.argv.slice(2);
for (const who of [null, "werkzoekende", "werkgever", "contactpersoon"]) {
  const mine = list.filter(([n, , w]) => w === who && (only.length === 0 || only.includes(n)));
  if (mine.length === 0) continue;
  const context = await browser.newContext({ javaScriptEnabled: true });
  const page = await context.newPage(); page.setDefaultTimeout(120000);
  page.on("console", (m) => m.type() === "error" && console.log("CONSOLE", m.text().slice(0, 300)));
  page.on("pageerror", (e) => console.log("PAGEERROR", e.message.slice(0, 300)));
  if (who) { await page.goto(`${base}/demo/in/${who}`, { timeout: 120000 }); await page.waitForURL((u) => !u.pathname.startsWith("/demo"), { timeout: 120000 }); }
  for (const [name, path] of mine) for (const [size, width] of [["phone", 390], ["desktop", 1280], ["small", 320]] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(base + path, { timeout: 120000, waitUntil: "networkidle" });
    if (size !== "small") await page.screenshot({ path: `/tmp/shots/${name}-${size}.png`, fullPage: size === "phone" ? false : true, clip: size === "phone" ? undefined : { x: 0, y: 0, width: 1280, height: 1700 } });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (over > 0) console.log(name, size, "overflow", over);
    if (size === "phone") { await page.locator("label[for=show-filters]").click().catch(() => {}); await page.screenshot({ path: `/tmp/shots/${name}-phone-filters.png`, fullPage: true, clip: { x: 0, y: 0, width: 390, height: 2200 } }); }
    if (size === "desktop") { const r = await new AxeBuilder({ page } as never).analyze(); for (const v of r.violations) console.log(name, "AXE", v.impact, v.id, v.nodes.slice(0, 2).map((n) => n.target.join(" ")).join(" | ")); }
  }
  await context.close();
}
await browser.close();
