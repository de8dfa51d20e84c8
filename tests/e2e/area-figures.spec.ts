import { expect } from "@playwright/test";
import { test } from "./people.ts";

test("a contact person reads how it goes in the own organisation and in the region, and takes the same numbers along as a file", { tag: ["@phone", "@no-javascript"] }, async ({ cast }) => {
  const ria = await cast.entersBy("contactpersoon");
  await ria.goesTo("/gemeente");
  await ria.follows("Cijfers van de gemeente");
  await ria.arrivesAt("Cijfers van de gemeente");
  await ria.sees("In het kort", "Matches en werk per week", "Erbij en eraf", "Vindbaar", "Gesprekken", "Nog aan het werk", "Waar het stopt", "Participatieladder", /HalloWerk bracht in negen maanden 951 mensen/);

  const about = ria.page.getByRole("combobox", { name: "Over wie?" });
  const region = await about.locator("option", { hasText: /^Regio / }).first().innerText();
  await about.selectOption({ label: region });
  await ria.page.getByRole("combobox", { name: "Hoe ver terug?" }).selectOption({ label: "6 maanden" });
  await ria.presses("Laat zien");
  await ria.page.waitForURL(/over=regio-.*maanden=6/);
  await ria.sees(new RegExp(`de mensen in ${region.replace("Regio ", "")}`));
  await expect(ria.page.getByRole("region", { name: /Erbij, eraf, matches en werk, per maand/ }).getByRole("row")).toHaveCount(7);

  const address = await ria.page.getByRole("link", { name: "Download als bestand (CSV)" }).getAttribute("href");
  const file = await ria.page.request.get(address!);
  expect(file.headers()["content-type"]).toBe("text/csv; charset=utf-8");
  const lines = (await file.text()).split("\r\n");
  // others sign up meanwhile, and five of them may pass a border between the page and the file
  await expect(async () => {
    await ria.page.reload();
    const people = await ria.page.locator(".figure-tiles > div").filter({ has: ria.page.getByText("Mensen", { exact: true }) }).locator("dd").first().innerText();
    expect((await (await ria.page.request.get(address!)).text()).split("\r\n")).toContain(`Mensen;${people}`);
  }).toPass({ timeout: 60_000 });
  expect(lines.filter((line) => /^\d{4}-\d\d;/.test(line))).toHaveLength(6);
  expect(lines.filter((line) => /^\d{4}-\d\d-\d\d;/.test(line))).toHaveLength(39);
  // whole fives, and nothing else, stand in the columns of the file
  for (const line of lines.filter((one) => /^\d{4}-\d\d/.test(one))) for (const cell of line.split(";").slice(1)) expect(cell).toMatch(/^(\d*[05]|minder dan 5|niet geteld)$/);
});

test("an administrator reads the same without the ladder, and nobody reads a place that is not served", async ({ cast }) => {
  const beheer = await cast.entersBy("beheerder");
  await beheer.goesTo("/beheer");
  await beheer.follows("Cijfers van de gemeente");
  await beheer.arrivesAt("Cijfers van de gemeente");
  await beheer.isToldNothingOf("Participatieladder");
  const file = await beheer.page.request.get("/gemeente/cijfers/download");
  expect(await file.text()).not.toMatch(/ladder|trede/i);
  expect((await beheer.page.request.get("/gemeente/cijfers?over=gemeente-nergens")).status()).toBe(404);
  const employer = await cast.entersBy("werkgever");
  expect((await employer.page.request.get("/gemeente/cijfers")).status()).toBe(403);
  expect((await employer.page.request.get("/gemeente/cijfers/download")).status()).toBe(403);
});
