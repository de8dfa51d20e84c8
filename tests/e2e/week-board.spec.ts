import { expect } from "@playwright/test";
import { test } from "./people.ts";

const everywhere = { tag: ["@phone", "@no-javascript"] };

test("a team meets at the board, writes down a decision, ticks it off, and reads back an earlier week", everywhere, async ({ cast }) => {
  cast.announces(/422/);
  const what = `Bellen over de plek in kas ${Math.random().toString(36).replace(/[^a-z]/g, "")}`;
  const ria = await cast.entersBy("contactpersoon");
  await ria.goesTo("/gemeente");
  await ria.follows("Open het weekbord");
  await ria.arrivesAt(/^Weekbord van /);
  await ria.sees("Dit is de week van nu.");
  for (const stage of ["leren kennen", "voorbereiden", "vindbaar", "in gesprek", "aan het werk"]) await expect(ria.page.getByRole("heading", { name: stage, level: 3 })).toBeVisible();

  await ria.fills({ "Wat spreken jullie af?": "Samen bespreken dat iemand een depressie heeft" });
  await ria.presses("Zet op het bord");
  await ria.sees("Kies een collega van je eigen organisatie.", "Kies een dag.");
  const nextWeek = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
  const writes = async (text: string) => {
    await ria.page.getByRole("combobox", { name: "Wie doet het?" }).selectOption({ index: 1 });
    await ria.fills({ "Wat spreken jullie af?": text, "Wanneer is het klaar?": nextWeek });
    await ria.presses("Zet op het bord");
  };
  await writes("Ada heeft een depressie, dus later bellen");
  await ria.sees(/“depressie”/);
  await writes(what);
  const line = ria.page.getByRole("listitem").filter({ hasText: what });
  await expect(line).toContainText("Loopt");
  await line.getByRole("button", { name: new RegExp(`^Klaar ?: ${what}`) }).click();
  await expect(line).toContainText("Klaar op");
  await line.getByRole("button", { name: new RegExp(`^Toch niet klaar ?: ${what}`) }).click();
  await expect(line).toContainText("Loopt");

  await ria.follows("Vorige week");
  await ria.sees("Zo stond het bord aan het einde van deze week.");
  await ria.isToldNothingOf(what);
  await expect(ria.page.getByRole("button", { name: "Zet op het bord" })).toHaveCount(0);
  await ria.follows("Naar deze week");
  await ria.sees(what);

  const beheer = await cast.entersBy("beheerder");
  await beheer.goesTo("/beheer");
  await beheer.follows("Open het weekbord");
  await beheer.arrivesAt(/^Weekbord van /);
  await beheer.sees("Dit is de week van nu.");
  const employer = await cast.entersBy("werkgever");
  expect((await employer.page.request.get("/gemeente/weekbord")).status()).toBe(403);
});

test("the board fits on paper, lying, without anything to press", async ({ cast, browserName }) => {
  const ria = await cast.entersBy("contactpersoon");
  await ria.goesTo("/gemeente/weekbord");
  await ria.page.emulateMedia({ media: "print" });
  await expect(ria.page.getByRole("button", { name: "Zet op het bord" })).toBeHidden();
  await expect(ria.page.getByRole("heading", { name: "in gesprek" })).toBeVisible();
  expect(browserName).toBe("chromium");
  for (const format of ["A4", "A3"] as const) {
    const file = await ria.page.pdf({ format, landscape: true, preferCSSPageSize: false, path: `tests/artefacts/week-board-${format}.pdf`, printBackground: false });
    const pages = file.toString("latin1").match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
    expect(pages, format).toBeLessThanOrEqual(format === "A3" ? 1 : 2);
  }
});
