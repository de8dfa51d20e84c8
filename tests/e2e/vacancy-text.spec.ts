import { expect } from "@playwright/test";
import { test, unique, type Person } from "./people.ts";
import { askDatabase } from "./visitors.ts";

const everywhere = { tag: ["@phone", "@no-javascript"] };

const advertisement = (title: string) => `${title}
Wij zoeken een schoonmaker. Je dweilt de vloeren, stofzuigt de kamers en leegt de prullenbakken.
Je werkt 12 tot 16 uur per week op maandag en woensdag, van 9.00 tot 12.30 uur.
Loon: € 15,10 per uur. Je hebt een mbo-diploma. Je krijgt werkkleding.
Je vindt het fijn om alleen te werken.`;

const idIn = (person: Person) => /vacatures\/([0-9a-f-]{36})/.exec(person.page.url())![1]!;

test("a vacancy begins with a pasted text: what was read is shown with its words, and only what is ticked is kept", everywhere, async ({ cast }) => {
  const employer = await cast.entersBy("werkgever");
  const title = `Schoonmaak kantoor ${unique()}`;
  await employer.goesTo("/bedrijf/vacatures/nieuw");
  await employer.arrivesAt("Wat voor plek heb je?");
  await employer.page.getByRole("link", { name: /^Plak een tekst die je al hebt/ }).click();
  await employer.arrivesAt("Plak een tekst die je al hebt");
  await employer.fills({ "Je tekst": advertisement(title) });
  await employer.presses("Lees mijn tekst");

  await employer.arrivesAt("Klopt dit?");
  await employer.sees("12 tot 16 uur per week", "Vloeren dweilen", "Dit nemen we niet mee.", "Je hebt een mbo-diploma");
  const boxes = employer.group("Taken").getByRole("checkbox");
  await expect(boxes).toHaveCount(3);
  await employer.page.getByRole("checkbox", { name: /^Stofzuigen/ }).locator("xpath=ancestor::label[1]").click();
  await employer.presses("Maak de vacature");

  await employer.arrivesAt("Soort plek en loon");
  await expect(employer.page.getByLabel("Loon per uur", { exact: true })).toHaveValue("15,10");
  const [row] = await askDatabase<{ draft: { title: string; tasks: { id: string }[]; hoursMin: number; dayParts: string[]; offers: string[]; needs: { text: string }[] } }>("select draft from vacancy where id = $1", [idIn(employer)]);
  expect(row!.draft).toMatchObject({ title, hoursMin: 12, dayParts: ["mon-morning", "wed-morning"], offers: ["work-clothes"] });
  expect(row!.draft.tasks.map(({ id }) => id).sort()).toEqual(["empty-bins", "mop-floors"]);
  expect(row!.draft.needs.map(({ text }) => text)).toEqual(["Je vindt het fijn om alleen te werken."]);
});

test("a vacancy begins with the tasks of a kind of work", everywhere, async ({ cast }) => {
  const employer = await cast.entersBy("werkgever");
  await employer.goesTo("/bedrijf/vacatures/nieuw");
  await employer.unfolds("Begin met de taken van een soort werk");
  await employer.follows("Groen en dieren");
  await employer.ticks("Planten stekken", "Gras maaien");
  await employer.presses("Verder");
  await employer.arrivesAt("Soort plek en loon");
  const [row] = await askDatabase<{ tasks: { id: string }[] }>("select draft -> 'tasks' as tasks from vacancy where id = $1", [idIn(employer)]);
  expect(row!.tasks.map(({ id }) => id)).toEqual(["take-cuttings", "mow-grass"]);
});

test("tips stand by the text, and what the law forbids waits for other words or a reason", everywhere, async ({ cast, javaScriptEnabled }) => {
  cast.announces(/422/);
  const employer = await cast.entersBy("werkgever");
  await employer.goesTo("/bedrijf/vacatures/nieuw");
  await employer.presses("Verder");
  await employer.arrivesAt("Soort plek en loon");
  const about = `/bedrijf/vacatures/${idIn(employer)}/stap/over`;
  await employer.goesTo(about);
  await employer.fills({ Titel: "Hulp in de kas", "Vertel kort over de plek": "Tevens ben je hands-on. Wij zoeken een jonge man." });
  if (javaScriptEnabled ?? true) {
    await employer.sees("Dit mag niet van de wet:");
    await employer.page.getByRole("button", { name: /^Zet dit erin\s*: Ook$/ }).click();
    await expect(employer.page.getByLabel("Vertel kort over de plek")).toHaveValue("Ook ben je hands-on. Wij zoeken een jonge man.");
    await expect(employer.page.getByText("2 tips bij deze tekst.")).toHaveCount(1);
  }
  await employer.ticks("Met mijn handen werken");
  await employer.presses("Verder");
  await employer.arrivesAt("Titel en tekst");
  await employer.sees("Fout: Hier staat iets wat niet mag van de wet.", "Dit mag niet van de wet:", "je pakt dingen zelf op");
  await employer.unfolds("Is dit een naam, of mag het hier wel?");
  await employer.fills({ "Vertel waarom dit mag blijven staan": "Zo heet ons toneelstuk." });
  await employer.presses("Verder");
  await employer.arrivesAt("Een dag in dit werk");

  await employer.goesTo(about.replace("/over", "/versturen"));
  await employer.arrivesAt("Bekijk en stuur");
  await employer.sees("Opzij gezet door het bedrijf: Zo heet ons toneelstuk.");

  if (javaScriptEnabled ?? true) return;
  // without script nobody saw the tips while typing: the next page tells of them
  await employer.goesTo(about.replace("/over", "/aanbod"));
  await employer.fills({ "Is er nog iets wat je wilt noemen?": "Goede secundaire arbeidsvoorwaarden." });
  await employer.presses("Verder");
  await employer.arrivesAt("Titel en tekst");
  await employer.follows("Bekijk de tips bij “Wat bieden jullie?”");
  await employer.arrivesAt("Wat bieden jullie?");
  await employer.sees("secundaire arbeidsvoorwaarden");
});
