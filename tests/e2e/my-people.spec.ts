import { expect } from "@playwright/test";
import { test } from "./people.ts";
import { askDatabase, quiet, rias, takesPeople, type DemoPerson } from "./visitors.ts";

const everywhere = { tag: ["@phone", "@no-javascript"] };

/** Somebody of Ria's people without a match, a queue or a review. */
async function quietPerson(): Promise<DemoPerson> {
  const [person] = await takesPeople(1, `${rias} and j.state = 'live' and ${quiet} and not exists (select from hand_over h where h.job_seeker_id = j.id)`);
  return person!;
}

test("a contact person sees in the morning who needs what, writes down a call in one press, and goes on with the next", everywhere, async ({ cast }) => {
  const ria = await cast.entersBy("contactpersoon");
  await ria.follows("Mensen");
  await ria.arrivesAt("Mensen");
  const list = ria.page.getByRole("list", { name: "Jouw mensen, wie nu iets nodig heeft eerst" });
  await expect(list.getByRole("listitem").first()).toBeVisible();
  await ria.page.getByRole("link", { name: /^Lang niet gesproken \(\d+\)$/ }).click();
  await ria.arrivesAt("Lang niet gesproken");
  const before = await list.getByRole("listitem").count();
  expect(before).toBeGreaterThan(0);
  const name = await list.getByRole("listitem").first().getByRole("link").first().innerText();
  await list.getByRole("button", { name: `Gebeld met ${name}: schrijf op` }).click();
  await ria.arrivesAt(/^Contact met/);
  await ria.sees("Opgeschreven: Gebeld. Meer hoeft niet.");
  await ria.goesTo("/gemeente/mensen?nodig=longNotSpoken");
  await expect(ria.page.getByRole("link", { name, exact: true })).toHaveCount(0);
});

test("somebody whom nobody finds is asked in one press, and is back by one press on the link of the mail", everywhere, async ({ cast }) => {
  const person = await quietPerson();
  await askDatabase("update job_seeker set state = 'paused', paused_at = now() where id = $1", [person.id]);
  const ria = await cast.entersBy("contactpersoon");
  await ria.goesTo("/gemeente/mensen/niet-vindbaar");
  await ria.arrivesAt("Niet vindbaar");
  const line = ria.page.getByRole("listitem").filter({ has: ria.page.getByRole("link", { name: person.name, exact: true }) });
  await line.getByRole("button", { name: `Vraag het ${person.first}` }).click();
  await ria.sees("Gevraagd. Er is een mail onderweg.");
  await expect(line.getByText(/^Gevraagd op/)).toBeVisible();

  const outside = await cast.enters(person.email);
  const { button } = await outside.receives("Zoek je nog werk?", "Ria");
  await outside.goesTo(button);
  await outside.arrivesAt("Zoek je nog werk?");
  await outside.isToldNothingOf(person.name, person.email);
  await outside.presses("Ja, laat mij weer zien");
  await outside.arrivesAt("Fijn, je staat erbij");
  await ria.goesTo("/gemeente/mensen/niet-vindbaar");
  await expect(ria.page.getByRole("link", { name: person.name, exact: true })).toHaveCount(0);

  await outside.goesTo(button);
  await outside.presses("Nee, nu niet");
  await outside.arrivesAt("Goed, we laten je met rust");
  await ria.goesTo("/gemeente/mensen/niet-vindbaar");
  await expect(ria.page.getByRole("link", { name: person.name, exact: true })).toBeVisible();
});

test("somebody is handed over with a note, and hears from whom help comes now", everywhere, async ({ cast }) => {
  cast.announces(/422/);
  const person = await quietPerson();
  const ria = await cast.entersBy("contactpersoon");
  await ria.goesTo("/gemeente/mensen/overdragen");
  await ria.sees("Kies eerst een of meer mensen");
  await ria.goesTo(`/gemeente/mensen?zoek=${encodeURIComponent(person.name)}`);
  await ria.ticks(`Kies ${person.name}`);
  await ria.presses("Draag over aan een collega");
  await ria.arrivesAt("Mensen overdragen");
  await ria.sees("Je draagt 1 persoon over.");
  await ria.presses("Draag over");
  await ria.sees("Kies een collega van je eigen organisatie.");
  await ria.page.getByRole("combobox", { name: "Welke collega?" }).selectOption({ index: 1 });
  await ria.fills({ "Notitie voor je collega": "Belt liever in de middag." });
  await ria.presses("Draag over");
  await ria.sees("1 persoon is overgedragen.");
  const outside = await cast.enters(person.email);
  await outside.receives("Je hebt een nieuwe contactpersoon");
  await ria.goesTo(`/gemeente/mensen?zoek=${encodeURIComponent(person.name)}`);
  await ria.sees("Niemand gevonden");
  await ria.goesTo(`/gemeente/mensen/${person.id}`);
  await ria.isToldNothingOf("Belt liever in de middag.");
});
