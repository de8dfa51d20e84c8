import { expect } from "@playwright/test";
import { test } from "./people.ts";

test("a contact person sees which company needs what now, and goes on from there", { tag: ["@phone", "@no-javascript"] }, async ({ cast }) => {
  const ria = await cast.entersBy("contactpersoon");
  await ria.goesTo("/gemeente/bedrijven");
  await ria.follows("Mijn bedrijven: wat ze nu nodig hebben");
  await ria.arrivesAt("Mijn bedrijven");
  const list = ria.page.getByRole("list", { name: "Jouw bedrijven, wat nu iets nodig heeft eerst" });
  const all = await list.getByRole("listitem").count();
  expect(all).toBeGreaterThan(0);
  const chosen = ria.page.getByRole("navigation", { name: "Wat bedrijven nodig hebben" }).getByRole("link").nth(1);
  const [, need, count] = /^(.+) \((\d+)\)$/.exec(await chosen.innerText())!;
  await chosen.click();
  await expect(list.getByRole("listitem")).toHaveCount(Number(count));
  await expect(list.getByRole("listitem").first()).toContainText(need!);
  const name = await list.getByRole("listitem").first().getByRole("link").first().innerText();
  await list.getByRole("link", { name, exact: true }).first().click();
  await ria.arrivesAt(name);
  const beheer = await cast.entersBy("beheerder");
  expect((await beheer.page.request.get("/gemeente/bedrijven/mijn")).status()).toBe(403);
});
