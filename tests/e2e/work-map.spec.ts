import { expect, type Page } from "@playwright/test";
import { lookAt } from "./look.ts";
import { test } from "./people.ts";

const everywhere = { tag: ["@phone", "@no-javascript"] };
const map = (page: Page) => page.getByRole("figure", { name: "Kaart van het werk" });
const groups = (page: Page) => map(page).getByRole("link", { name: /^[\d.]+ plekken rond/ });
const numberIn = (text: string) => Number(/[\d.]+/.exec(text)![0].replaceAll(".", ""));

/** How many places of work the page says that it found. */
async function found(page: Page): Promise<number> {
  return numberIn(await page.getByRole("status").filter({ hasText: /^[\d.]+ plek(ken)? gevonden$/ }).innerText());
}

/** What the links on the map say, together. */
async function onMap(page: Page): Promise<number> {
  const names = await map(page).getByRole("link").evaluateAll((links) => links.map((link) => link.querySelector(".map-label")!.textContent ?? ""));
  return names.reduce((sum, name) => sum + (/^[\d.]+ plekken rond/.test(name) ? numberIn(name) : 1), 0);
}

/** What the list under the map says, together. */
async function inTowns(page: Page): Promise<number> {
  const names = await page.locator(".map-towns a").allTextContents();
  return names.reduce((sum, name) => sum + numberIn(name.slice(name.lastIndexOf(":"))), 0);
}

test("a visitor finds work on a map, looks closer, and comes back", everywhere, async ({ cast }) => {
  const { page } = await cast.enters("iemand@voorbeeld.example");
  await page.goto("/werk?sector=cleaning");
  const total = await found(page);
  await page.getByRole("link", { name: "Kaart", exact: true }).click();
  await page.waitForURL(/weergave=kaart/);
  await expect(map(page)).toBeVisible();
  await expect.poll(() => found(page)).toBe(total);
  expect(await onMap(page)).toBe(total);
  expect(await inTowns(page)).toBe(total);
  await lookAt(page, "/werk as a map");
  expect(await page.evaluate(() => [...document.querySelectorAll(".map-grid a")].every((link) => link.getBoundingClientRect().width >= 44 && link.getBoundingClientRect().height >= 44))).toBe(true);

  const whole = page.url();
  const number = numberIn((await groups(page).first().locator(".map-label").textContent())!);
  await groups(page).first().click();
  await page.waitForURL(/vak=/);
  await expect.poll(() => found(page)).toBe(number);
  await expect(page.getByRole("link", { name: /^In dit stukje kaart/ })).toBeVisible();
  expect(new URL(page.url()).searchParams.get("sector")).toBe("cleaning");
  await page.goBack();
  await expect(page).toHaveURL(whole);
  await expect(map(page)).toBeVisible();
  await expect.poll(() => found(page)).toBe(total);
});

test("a piece of the map grows, moves, and is taken away like any other choice", everywhere, async ({ cast }) => {
  const { page } = await cast.enters("iemand@voorbeeld.example");
  await page.goto("/werk?weergave=kaart&vak=384-528-36");
  await lookAt(page, "/werk as a piece of the map");
  const piece = () => new URL(page.url()).searchParams.get("vak");
  await page.getByRole("link", { name: "Groter gebied" }).click();
  await page.waitForURL((url) => url.searchParams.get("vak")?.endsWith("-72") === true);
  const before = piece();
  await page.getByRole("link", { name: "Oosten" }).click();
  await page.waitForURL((url) => url.searchParams.get("vak") !== before);
  await page.getByRole("link", { name: "Westen" }).click();
  await page.waitForURL((url) => url.searchParams.get("vak") === before);
  await page.getByRole("link", { name: /^In dit stukje kaart/ }).click();
  await page.waitForURL((url) => !url.searchParams.has("vak"));
  expect(new URL(page.url()).searchParams.get("weergave")).toBe("kaart");
  await expect(map(page)).toBeVisible();

  // a piece of the sea is no dead end
  await page.goto("/werk?weergave=kaart&vak=0-900-36");
  await expect(page.getByRole("link", { name: /^Op de hele kaart: \d/ })).toBeVisible();
  await expect(page.getByRole("link", { name: "Groter gebied" })).toBeVisible();
});

test("who needs no picture finds the same by town, and Back leads to where they were", everywhere, async ({ cast }) => {
  const { page } = await cast.entersBy("werkzoekende");
  await page.goto("/werk?zoek=schoonmaken&weergave=kaart");
  await expect(map(page)).toBeVisible();
  await lookAt(page, "/werk as a map of somebody who has a place to start from");
  // another journey may hide or show a place of the same person between the map and the list: then both are read anew
  await expect(async () => {
    await page.goto("/werk?zoek=schoonmaken&weergave=kaart");
    const town = page.locator(".map-towns a").first();
    const number = numberIn((await town.innerText()).split(":")[1]!);
    await town.click();
    await page.waitForURL((url) => url.searchParams.has("in") && !url.searchParams.has("weergave"));
    await expect.poll(() => found(page), { timeout: 3_000 }).toBe(number);
  }).toPass({ timeout: 40_000 });
  const list = page.url();

  const card = page.locator(".work-card a[href^='/werk/']").first();
  await card.click();
  await page.waitForURL(/\/werk\/[0-9a-f-]{36}$/);
  await expect(page.getByRole("figure", { name: /^Kaart met het werk in/ })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(list);
  await expect(page.getByLabel("Wat wil je doen?")).toHaveValue("schoonmaken");
  await page.locator(".work-card a[href^='/werk/']").first().click();
  await page.waitForURL(/\/werk\/[0-9a-f-]{36}$/);
  // the link on the page itself leads there too
  await page.locator(".back-row a").first().click();
  await expect(page).toHaveURL(list);
});

test("the map goes by keyboard: what has the focus is seen and told, in the order of reading", async ({ cast }) => {
  const { page } = await cast.enters("iemand@voorbeeld.example");
  await page.goto("/werk?weergave=kaart");
  const links = map(page).getByRole("link");
  const [count, spots] = [await links.count(), await links.evaluateAll((all) => all.map((one) => one.parentElement!.className.match(/\d/g)!.slice(0, 2).reverse().join("")))];
  expect(count).toBeGreaterThan(1);
  expect(spots).toEqual([...spots].sort());
  await page.getByRole("link", { name: "Kaart", exact: true }).focus();
  for (let at = 0; at < count; at += 1) {
    await page.keyboard.press("Tab");
    await expect(links.nth(at)).toBeFocused();
    const label = links.nth(at).locator(".map-label");
    await expect.poll(async () => (await label.boundingBox())!.height).toBeGreaterThan(20);
  }
  const number = numberIn((await links.nth(count - 1).locator(".map-label").textContent())!);
  await page.keyboard.press("Enter");
  await page.waitForURL(/vak=|\/werk\/[0-9a-f-]{36}/);
  if (page.url().includes("vak=")) await expect.poll(() => found(page)).toBe(number);
});

test("the form keeps the map, and its piece, when something else is chosen", { tag: "@no-javascript" }, async ({ cast }) => {
  const { page } = await cast.enters("iemand@voorbeeld.example");
  await page.goto("/werk?weergave=kaart&vak=360-432-216");
  await page.getByLabel("Wat wil je doen?").fill("schoonmaken");
  await page.getByLabel("Wat wil je doen?").press("Enter");
  await page.waitForURL(/zoek=schoonmaken/);
  const { searchParams } = new URL(page.url());
  expect([searchParams.get("weergave"), searchParams.get("vak")]).toEqual(["kaart", "360-432-216"]);
});

test("the drawing is a file for everybody, kept by browsers, and only of pieces that there are", async ({ playwright, baseURL }) => {
  const context = await playwright.request.newContext({ baseURL, extraHTTPHeaders: { cookie: "anything=1" } });
  const drawing = await context.get("/kaart/0-0-1296");
  expect(drawing.status()).toBe(200);
  expect(drawing.headers()).toMatchObject({ "content-type": "image/svg+xml; charset=utf-8", "cache-control": "public, max-age=604800" });
  for (const wrong of ["/kaart/x", "/kaart/0-0-5", "/kaart/1-0-36", "/kaart/9999-0-36", "/kaart/0-0-0"]) expect((await context.get(wrong)).status(), wrong).toBe(404);
  for (const odd of ["vak=%00", "vak=1-1-1", "vak=999999-1-1", "in=%F0%9F%A6%8B%00", "vak=0-0-1296&vak=1-1-1", "weergave=lijst", `in=${"x".repeat(5000)}`]) {
    expect((await context.get(`/werk?weergave=kaart&${odd}`)).status(), odd).toBe(200);
  }
  await context.dispose();
});
