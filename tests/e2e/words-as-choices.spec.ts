import { expect } from "@playwright/test";
import { lookAt } from "./look.ts";
import { test } from "./people.ts";

test("what somebody types of place and time becomes choices that can be taken off", { tag: ["@no-javascript", "@phone"] }, async ({ cast }) => {
  const { page } = await cast.enters("iemand@voorbeeld.example");
  const asked = () => new URL(page.url()).searchParams;
  await page.goto("/werk");
  await page.getByLabel("Wat wil je doen?").fill("schoonmaken in Schiedam 's avonds");
  await page.getByLabel("Wat wil je doen?").press("Enter");
  await page.waitForURL(/dagdeel=evening/);
  expect([asked().get("zoek"), asked().get("plaats"), asked().get("km")]).toEqual(["schoonmaken", "Schiedam", "15"]);
  await expect(page.getByText("Dit lazen we in “schoonmaken in Schiedam 's avonds”.")).toBeVisible();
  await lookAt(page, "/werk with words as choices");

  await page.getByRole("link", { name: /Avond/ }).click();
  await page.waitForURL((url) => !url.searchParams.has("dagdeel"));
  expect([asked().get("zoek"), asked().get("plaats")]).toEqual(["schoonmaken", "Schiedam"]);

  await page.getByRole("link", { name: "Zoek precies op die woorden" }).click();
  await page.waitForURL(/letterlijk=/);
  expect([asked().get("zoek"), asked().get("plaats")]).toEqual(["schoonmaken in Schiedam 's avonds", null]);
  await expect(page.getByLabel("Wat wil je doen?")).toHaveValue("schoonmaken in Schiedam 's avonds");
});
