import AxeBuilder from "@axe-core/playwright";
import { expect, type CDPSession, type Page } from "@playwright/test";

/** A page that is built of the same parts as one that was looked at before, at the same width, is not asked again. */
const known = new Set<string>();

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
  const look = `${width} ${pathOf(page)} ${parts}`;
  if (known.has(look)) return;
  known.add(look);
  await runScripts(page, async () => {
    expect.soft(await findProblems(page), `${where}, light, ${width} px`).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    // the same elements in other colours
    expect.soft(await findProblems(page, ["color-contrast", "link-in-text-block"]), `${where}, dark, ${width} px`).toEqual([]);
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

async function findProblems(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
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
