import { createHash } from "node:crypto";
import { mkdirSync } from "node:fs";
import path from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { expect, type CDPSession, type Page } from "@playwright/test";

/** Where the looks of this run are kept, so that its workers do not examine the same page twice. */
const looks = process.env.E2E_LOOKS ?? "";

/** Whether nobody examined this look before. A page built of the same parts, at the same width, has the same look. */
function isNew(look: string): boolean {
  mkdirSync(looks, { recursive: true });
  try {
    mkdirSync(path.join(looks, createHash("sha256").update(look).digest("hex")));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/**
 * What holds on every page: one h1, a title that ends with the name of the site, nothing to scroll to at the side,
 * and no serious problem in light and in dark. A journey goes on after a problem, so that one run tells all of them.
 */
export async function lookAt(page: Page, where = pathOf(page)): Promise<void> {
  await expect.soft(page, where).toHaveTitle(/Meedoen$/);
  await expect.soft(page.getByRole("heading", { level: 1 }), `${where}: one h1`).toHaveCount(1);
  const { parts, tooWide } = await page.evaluate(readParts);
  const width = page.viewportSize()?.width ?? 0;
  expect.soft(tooWide, `${where}: what makes the page wider than ${width} px`).toEqual([]);
  if (!isNew(`${width} ${pathOf(page)} ${parts}`)) return;
  // colours are the dear part, and the same at every width
  const hasNewColours = isNew(`colours ${pathOf(page)} ${parts}`);
  await runScripts(page, async () => {
    expect.soft(await findProblems(page, hasNewColours), `${where}, light, ${width} px`).toEqual([]);
    if (!hasNewColours) return;
    await page.emulateMedia({ colorScheme: "dark" });
    // the same elements in other colours
    expect.soft(await findColourProblems(page), `${where}, dark, ${width} px`).toEqual([]);
    await page.emulateMedia({ colorScheme: "light" });
  });
}

const ids = /[0-9a-f]{8}-[0-9a-f-]{27}|(?<=\/(?:uitnodiging|link)\/).+/g;
const pathOf = (page: Page) => new URL(page.url()).pathname.replace(ids, "…");

/** Runs in the page: its distinct elements, and those that stick out at the side when the page scrolls there. */
function readParts(): { parts: string; tooWide: string[] } {
  const nameOf = (element: Element) => [element.tagName.toLowerCase(), ...(element.getAttribute("class") ?? "").split(/\s+/).filter(Boolean)].join(".");
  const all = [...document.body.querySelectorAll("*")];
  const { scrollWidth, clientWidth } = document.documentElement;
  const isTooWide = (element: Element) => element.getBoundingClientRect().right > clientWidth + 0.5;
  return {
    parts: [...new Set(all.map(nameOf))].sort().join(" "),
    tooWide: scrollWidth > clientWidth ? [`${scrollWidth} px`, ...all.filter(isTooWide).map(nameOf).slice(0, 8)] : [],
  };
}

type Found = Pick<Awaited<ReturnType<AxeBuilder["analyze"]>>, "violations">;
const quick = { resultTypes: ["violations" as const] };

const colourRules = ["color-contrast", "link-in-text-block"];

const findProblems = async (page: Page, withColours: boolean) => tell(await new AxeBuilder({ page }).setLegacyMode().options({ ...quick, ...(withColours ? {} : { rules: Object.fromEntries(colourRules.map((rule) => [rule, { enabled: false }])) }) }).analyze());

/** Axe is still in the page. */
async function findColourProblems(page: Page): Promise<string[]> {
  const options = { ...quick, runOnly: colourRules };
  return tell(await page.evaluate((chosen) => (window as unknown as { axe: { run(root: Document, with_: object): Promise<Found> } }).axe.run(document, chosen), options));
}

function tell({ violations }: Found): string[] {
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.slice(0, 5).map(({ target, any, all, none }) => `${id}: ${target.join(" ")}: ${[...any, ...all, ...none].map(({ message }) => message).join(" ")}`));
}

const switches = new WeakMap<Page, CDPSession>();

/** Where scripts are off, they are on only while the page is examined: what was loaded without them stays as it is. */
async function runScripts(page: Page, examine: () => Promise<void>): Promise<void> {
  if (await page.evaluate(() => matchMedia("(scripting: enabled)").matches)) return examine();
  const session = switches.get(page) ?? (await page.context().newCDPSession(page));
  switches.set(page, session);
  const disable = (value: boolean) => session.send("Emulation.setScriptExecutionDisabled", { value });
  // a new session believes that they are on, and would not switch them on again
  await disable(true);
  await disable(false);
  await examine();
  await disable(true);
}
