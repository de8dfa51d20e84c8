import { expect } from "@playwright/test";
import { test, unique } from "./people.ts";
import { askDatabase } from "./visitors.ts";

const everywhere = { tag: ["@phone", "@no-javascript"] };

test("an employer puts up a list of vacancies, sees what would come of each row, gets drafts and takes them back", everywhere, async ({ cast }) => {
  cast.announces(/422/);
  const employer = await cast.entersBy("werkgever");
  const key = unique();
  await employer.goesTo("/bedrijf/vacatures/nieuw");
  await employer.page.getByRole("link", { name: /^Zet een lijst neer/ }).click();
  await employer.arrivesAt("Vacatures importeren");
  await employer.presses("Bekijk de lijst");
  await employer.sees("Kies eerst een bestand.");
  const list = `Titel;Omschrijving;Uren;Uurloon\nKas ${key};Je gaat planten stekken.;16-24;15\nHal ${key};Je gaat dozen inpakken.;12;14,75\nTopper ${key};Jij bent een aanpakker.;8;14\n`;
  await employer.page.getByLabel("Je lijst").setInputFiles({ name: "vacatures.csv", mimeType: "text/csv", buffer: Buffer.from(list) });
  await employer.presses("Bekijk de lijst");
  await employer.arrivesAt("Een lijst importeren");
  await expect(employer.page.getByRole("combobox", { name: "Titel" })).toHaveValue("0");
  await employer.page.getByRole("combobox", { name: /^Werkplek als er niets in de rij staat/ }).selectOption({ index: 1 });
  await employer.presses("Doe een proef");
  await employer.sees("We kunnen maken: 2 concepten.", "Er is nog niets gemaakt.", "We vinden geen taken in deze rij.");
  await employer.arrivesAt("Een lijst importeren");
  const drafts = () => askDatabase<{ state: string; draft: { title: string } }>("select state::text, draft from vacancy where draft->>'title' like $1", [`% ${key}`]);
  expect(await drafts()).toEqual([]);
  await employer.presses("Maak 2 concepten");
  await expect(async () => {
    if (await employer.page.getByRole("link", { name: "Kijk hoe ver het is" }).isVisible()) await employer.follows("Kijk hoe ver het is");
    await expect(employer.page.getByRole("heading", { name: "De import is klaar" })).toBeVisible({ timeout: 1_500 });
  }).toPass({ timeout: 60_000 });
  await employer.arrivesAt("Een lijst importeren");
  expect((await drafts()).map(({ state, draft }) => `${state} ${draft.title}`).sort()).toEqual([`draft Hal ${key}`, `draft Kas ${key}`]);
  const faults = await employer.page.request.get(`${new URL(employer.page.url()).pathname}/fouten`);
  expect(await faults.text()).toContain(`Topper ${key}`);
  await employer.unfolds("Draai de import terug");
  await employer.presses("Ja, haal ze weg");
  await employer.sees("Weggehaald: 2 concepten.");
  expect(await drafts()).toEqual([]);
});

test("an address that is not on the open internet is not read", everywhere, async ({ cast }) => {
  cast.announces(/422/);
  const employer = await cast.entersBy("werkgever");
  await employer.goesTo("/bedrijf/vacatures/nieuw");
  await employer.page.getByRole("link", { name: /^Neem over van je website/ }).click();
  await employer.arrivesAt("Neem een vacature over van je website");
  for (const address of ["http://127.0.0.1/", "http://localhost:5432/", "http://169.254.169.254/latest/meta-data/"]) {
    await employer.fills({ "Adres van de vacature": address });
    await employer.presses("Lees deze pagina");
    await employer.sees("Dit adres lezen we niet. Het moet een gewone openbare website zijn.");
  }
  await employer.fills({ "Adres van de vacature": "mailto:iemand@bedrijf.example" });
  await employer.presses("Lees deze pagina");
  await employer.sees(/^(?:Fout: )?Dit is geen adres van een website/);
  await employer.arrivesAt("Neem een vacature over van je website");
});
