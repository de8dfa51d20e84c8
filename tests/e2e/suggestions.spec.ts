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

test("without script the box is a plain one that searches", { tag: "@no-javascript" }, async ({ cast, javaScriptEnabled }) => {
  const { page } = await cast.enters("iemand@voorbeeld.example");
  await page.goto("/werk");
  if (javaScriptEnabled === false) await expect(page.getByRole("combobox")).toHaveCount(0);
  await page.getByLabel("Wat wil je doen?").fill("poetsen");
  await page.getByLabel("Wat wil je doen?").press("Enter");
  await page.waitForURL(/zoek=poetsen/);
  await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
});
