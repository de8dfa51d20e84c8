import { expect } from "@playwright/test";
import { lookAt } from "./look.ts";
import { test } from "./people.ts";

test("somebody types the beginning of a word, hears what there is, and searches by keyboard", async ({ cast }) => {
  const { page } = await cast.entersBy("werkzoekende");
  await page.goto("/werk");
  const box = page.getByRole("combobox", { name: "Wat wil je doen?" });
  await box.pressSequentially("orderp");
  const list = page.getByRole("listbox", { name: "Suggesties" });
  await expect(list.getByRole("option")).not.toHaveCount(0);
  await expect(page.getByRole("status").filter({ hasText: /suggestie/ })).toBeAttached();
  await lookAt(page, "/werk with suggestions");
  await box.press("ArrowDown");
  const first = list.getByRole("option").first();
  await expect(first).toHaveAttribute("aria-selected", "true");
  await expect(box).toHaveAttribute("aria-activedescendant", (await first.getAttribute("id"))!);
  const chosen = (await first.textContent())!.replace(/ \(voor:.*/, "");
  await box.press("Enter");
  await page.waitForURL(/zoek=/);
  expect(new URL(page.url()).searchParams.get("zoek")).toBe(chosen);
  await expect(list).toBeHidden();
});

test("Escape closes the list, and what was typed stays and can be searched for", async ({ cast }) => {
  const { page } = await cast.entersBy("werkgever");
  await page.goto("/bedrijf/mensen");
  const box = page.getByRole("combobox", { name: "Wat moet er gebeuren?" });
  await box.pressSequentially("tui");
  const list = page.getByRole("listbox", { name: "Suggesties" });
  await expect(list.getByRole("option").first()).toBeVisible();
  await box.press("Escape");
  await expect(list).toBeHidden();
  await expect(box).toHaveValue("tui");
  await box.press("Enter");
  await page.waitForURL(/zoek=tui(&|$)/);
  await box.fill("plan");
  await list.getByRole("option").first().click();
  await page.waitForURL(/zoek=plan/);
});

test("a place is suggested, also typed wrong, and becomes the place of the question", async ({ cast }) => {
  const { page } = await cast.enters("iemand@voorbeeld.example");
  await page.goto("/werk");
  const box = page.getByRole("combobox", { name: "Wat wil je doen?" });
  const list = page.getByRole("listbox", { name: "Suggesties" });
  await box.pressSequentially("poetsen vlaardin");
  await list.getByRole("option", { name: "poetsen in Vlaardingen" }).click();
  await page.waitForURL(/plaats=Vlaardingen/);
  expect(new URL(page.url()).searchParams.get("zoek")).toBe("poetsen");
  await page.goto("/werk");
  await box.pressSequentially("Roterdam");
  await expect(list.getByRole("option").first()).toHaveText("in Rotterdam");
  await box.press("ArrowDown");
  await box.press("Enter");
  await page.waitForURL(/plaats=Rotterdam/);
  await page.goto("/werk");
  await page.getByRole("combobox", { name: "Plaats" }).pressSequentially("gorinchm");
  await list.getByRole("option", { name: "Gorinchem" }).click();
  await page.waitForURL(/plaats=Gorinchem/);
});

test("suggestions may be kept for a while by anybody, one answer for each language", async ({ playwright, baseURL }) => {
  const context = await playwright.request.newContext({ baseURL, extraHTTPHeaders: { cookie: "anything=1" } });
  const ask = async (address: string) => (await context.get(`/zoeken/suggesties?${address}`)).headers();
  const said = await ask("voor=werk&taal=nl&woord=schoon");
  expect(said["cache-control"]).toBe("public, max-age=600");
  expect(said.vary ?? "").not.toMatch(/cookie|accept-language/i);
  expect((await ask("voor=werk&woord=schoon")).vary).toMatch(/Accept-Language, Cookie/);
  for (const odd of ["voor=x&taal=x&woord=%00", "woord=" + "a".repeat(5000), "voor=plaats"]) expect((await context.get(`/zoeken/suggesties?${odd}`)).status()).toBe(200);
  await context.dispose();
});

test("without script the box is a plain one that searches", { tag: "@no-javascript" }, async ({ cast, javaScriptEnabled }) => {
  const { page } = await cast.enters("iemand@voorbeeld.example");
  await page.goto("/werk");
  if (javaScriptEnabled === false) await expect(page.getByRole("combobox")).toHaveCount(0);
  await page.getByLabel("Wat wil je doen?").fill("poetsen");
  await page.getByLabel("Wat wil je doen?").press("Enter");
  await page.waitForURL(/zoek=poetsen/);
  await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
});
