import { expect } from "@playwright/test";
import { test, unique, type Person } from "./people.ts";
import { askDatabase } from "./visitors.ts";

const everywhere = { tag: ["@phone", "@no-javascript"] };

async function beginsSheet(employer: Person, title: string): Promise<string> {
  await employer.goesTo("/bedrijf/jobcarving");
  await employer.arrivesAt("Jobcarving");
  await employer.fills({ "Naam van het werkblad": title });
  await employer.presses("Begin een werkblad");
  await employer.arrivesAt(title);
  return new URL(employer.page.url()).pathname;
}

async function addsFunction(employer: Person, title: string, people: string, hours: string): Promise<void> {
  await employer.fills({ "Functie van nu": title, "Hoeveel mensen doen dit?": people, "Hoeveel uur per week per persoon?": hours });
  await employer.presses("Zet deze functie erbij");
  await employer.arrivesAt(title);
}

/** The new task on the page of a function; `task` is the id of the vocabulary, or own words. */
async function addsTask(employer: Person, task: { id: string; label: string } | { words: string }, amount: string, { unit = "hours", canMove = false } = {}): Promise<void> {
  const added = employer.page.locator("fieldset#added");
  if ("id" in task) await employer.selects("Kies een taak", task.id, added);
  else await employer.fills({ "Of schrijf de taak zelf op": task.words }, added);
  await employer.fills({ "Hoe lang per week?": amount }, added);
  await employer.selects("Uren of minuten", unit, added);
  if (canMove) await added.getByRole("checkbox", { name: "Dit kan iemand anders doen" }).locator("xpath=ancestor::label[1]").click();
  await employer.presses("Zet deze taak erbij");
  await expect(employer.group("id" in task ? task.label : task.words)).toBeVisible();
  await employer.sees("Bewaard. Je kunt nog een taak toevoegen.");
}

test("an employer finds work in the functions of today, shares the sheet, and makes one vacancy of it", everywhere, async ({ cast }) => {
  cast.announces(/4(22|09|04)/);
  const title = `Keuken ${unique()}`;
  const employer = await cast.entersBy("werkgever");
  await employer.goesTo("/bedrijf");
  await employer.follows("Jobcarving: nieuw werk uit taken");
  const sheet = await beginsSheet(employer, title);
  await employer.sees("Zet eerst een vinkje bij een taak die iemand anders kan doen.");

  await addsFunction(employer, "Kok", "2", "24");
  await addsTask(employer, { id: "cook-meals", label: "Maaltijden koken" }, "30");
  await addsTask(employer, { id: "cut-vegetables", label: "Groente snijden" }, "9", { canMove: true });
  await addsTask(employer, { words: "Bestek poleren" }, "90", { unit: "minutes", canMove: true });

  // more than two people have in a week
  await employer.fills({ "Hoe lang per week?": "20" }, employer.group("Groente snijden"));
  await employer.presses("Bewaar");
  await employer.sees("Fout: De taken zijn samen 51 uur en 30 minuten. Dat is meer dan de 48 uur van deze functie.");
  await employer.fills({ "Hoe lang per week?": "9" }, employer.group("Groente snijden"));
  await employer.presses("Bewaar");
  await employer.arrivesAt(title);
  await employer.sees("Samen komt 10 uur en 30 minuten per week vrij, van 48 uur.", "Bestek poleren", "Werk voor 1 persoon, 10 tot 11 uur per week", "Dit past onder schooltijd, tussen 9.00 en 14.00 uur.", "Licht: 9 uur");
  await expect(employer.page.getByText(/^Vindt zulke taken leuk: (ongeveer \d+|minder dan 5) mensen$/)).toBeVisible();
  await employer.presses("Maak het werk onder schooltijd");
  await employer.sees("We rekenen met hoogstens 5 uur per dag");

  const contact = await cast.entersBy("contactpersoon");
  await contact.goesTo("/gemeente/jobcarving");
  await expect(contact.page.getByText(title)).toHaveCount(0);
  await employer.presses("Deel met je contactpersoon");
  await employer.sees("Je contactpersoon en collega’s die jullie gemeente helpen, lezen mee.");
  await contact.goesTo("/gemeente/bedrijven");
  await contact.follows("Werkbladen voor jobcarving");
  await contact.page.getByRole("link", { name: title }).click();
  await contact.arrivesAt("Werkblad van Tuinderij Morgenrood");
  await contact.sees("Samen komt 10 uur en 30 minuten per week vrij, van 48 uur.");
  const shared = contact.page.url();
  await employer.presses("Stop met delen");
  await employer.sees("Nu ziet alleen je bedrijf dit werkblad.");
  expect((await contact.page.request.get(shared)).status()).toBe(404);

  const otherTab = await employer.page.context().newPage();
  await otherTab.goto(`${sheet}/vacature`);
  await employer.follows("Maak hier een vacature van");
  await employer.arrivesAt("Maak hier een vacature van");
  await employer.chooses("Betaald werk");
  await employer.presses("Maak de vacature");
  await employer.arrivesAt("Soort plek en loon");
  const [row] = await askDatabase<{ draft: Record<string, unknown>; sheets: number }>("select v.draft, 1 as sheets from vacancy v join carving_sheet c on c.vacancy_id = v.id where c.title = $1", [title]);
  expect(row!.draft).toMatchObject({ tasks: [{ id: "cut-vegetables", share: 100 }], hoursMin: 10, hoursMax: 11, withinSchoolHours: true, about: "Dit hoort ook bij het werk: Bestek poleren." });

  // whoever presses again, from a page that was still open, gets no second one and is told so
  await otherTab.getByRole("button", { name: "Maak de vacature" }).click();
  await expect(otherTab.getByText("Van dit werkblad is al een vacature gemaakt. Daarom maken we er geen tweede.")).toBeVisible();
  await expect(otherTab.getByRole("link", { name: "Bekijk de vacature" })).toBeVisible();
  await employer.goesTo(sheet);
  await employer.sees("Hier is een vacature van gemaakt");
});

test("a sheet goes on paper on one page, is copied, and is thrown away after one question", everywhere, async ({ cast }) => {
  const employer = await cast.entersBy("werkgever");
  await employer.goesTo("/bedrijf/vacatures/nieuw");
  await employer.page.getByRole("link", { name: /^Haal taken uit functies van nu/ }).click();
  await employer.arrivesAt("Jobcarving");
  const title = `Kas ${unique()}`;
  const sheet = await beginsSheet(employer, title);
  await addsFunction(employer, "Teler", "3", "36");
  await addsTask(employer, { id: "take-cuttings", label: "Planten stekken" }, "1,5", { canMove: true });
  await employer.ticksIn("Planten stekken", "Haal deze taak weg");
  await addsTask(employer, { id: "water-plants", label: "Planten water geven" }, "6", { canMove: true });
  await expect(employer.group("Planten stekken")).toHaveCount(0);

  await employer.goesTo(`${sheet}/a4`);
  await employer.arrivesAt("Werkblad op papier");
  await employer.sees("Planten water geven, 6 uur", "Samen komt 6 uur per week vrij, van 108 uur.");

  await employer.goesTo("/bedrijf/jobcarving");
  await employer.page.getByRole("button", { name: new RegExp(`^Kopieer\\s*: ${title}$`) }).click();
  await employer.arrivesAt(`Kopie van ${title}`);
  await employer.unfolds("Gooi weg");
  await employer.page.getByRole("button", { name: /^Ja, gooi weg/ }).click();
  await employer.arrivesAt("Jobcarving");
  await expect(employer.page.getByRole("link", { name: `Kopie van ${title}`, exact: true })).toHaveCount(0);
  await expect(employer.page.getByRole("link", { name: title, exact: true })).toHaveCount(1);
});

test("the sheets of the demo fit on one A4", async ({ cast, browserName }) => {
  test.skip(browserName !== "chromium", "only Chromium makes pages of paper");
  const employer = await cast.entersBy("werkgever");
  const [own] = await askDatabase<{ id: string }>("select c.id from carving_sheet c where c.title = 'Kas en verzending'");
  await employer.goesTo(`/bedrijf/jobcarving/${own!.id}/a4`);
  expect(await countPages(employer)).toBe(1);
  const contact = await cast.entersBy("contactpersoon");
  await contact.goesTo("/gemeente/jobcarving");
  await contact.page.getByRole("link", { name: /^Huiskamer op de begane grond/ }).click();
  await contact.arrivesAt("Werkblad van Zorghuis De Wilgenhof");
  expect(await countPages(contact)).toBe(1);
});

async function countPages({ page }: Person): Promise<number> {
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  return paper.match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
}
