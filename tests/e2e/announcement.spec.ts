import { expect } from "@playwright/test";
import { test } from "./people.ts";
import { askDatabase, takesPeople } from "./visitors.ts";

test("an administrator says something to who looks for work, and the reader closes it for good", { tag: ["@phone", "@no-javascript"] }, async ({ cast }) => {
  // where few live: others who look for work there at this moment read it too
  const [place] = await askDatabase<{ id: string; name: string }>(
    `select mu.id, mu.name from municipality mu join job_seeker j on j.municipality_id = mu.id join service_area s on s.municipality_id = mu.id join membership m on m.organisation_id = s.organisation_id join account a on a.id = m.account_id
     where a.email = 'beheer@demo.meedoen.example' group by 1, 2 having count(distinct j.id) > 3 order by count(distinct j.id), mu.name limit 1`,
  );
  const [reader] = await takesPeople(1, "j.municipality_id = $1 and a.email not like '%no-mail.invalid'", [place!.id]);
  const text = `De balie is dicht op ${Date.now() % 100_000} mei.`;
  const days = (more: number) => new Date(Date.now() + more * 86_400_000).toISOString().slice(0, 10);

  cast.announces(/422/);
  const keeper = await cast.entersBy("beheerder");
  await keeper.follows("Mededelingen");
  await keeper.arrivesAt("Mededelingen");
  await keeper.fills({ "Wat wil je zeggen?": "Bel 06-48213377 als je vragen hebt" });
  await keeper.presses("Zet de mededeling klaar");
  await keeper.sees("Kies een dag.");
  await keeper.arrivesAt("Mededelingen");
  await keeper.fills({ "Wat wil je zeggen?": text, "Vanaf welke dag?": days(-1), "Tot en met welke dag?": days(5) });
  await keeper.selects("In welke gemeente?", place!.id);
  await keeper.chooses("Werkzoekenden");
  await keeper.presses("Zet de mededeling klaar");
  await keeper.sees("De mededeling staat klaar.", text);

  const person = await cast.enters(reader!.email);
  await person.goesTo("/inloggen");
  await person.signsIn();
  await person.page.waitForURL(/\/mijn/);
  await person.goesTo("/werk");
  await person.sees(text);
  await person.arrivesAt(/./);
  await person.presses(`Sluit: ${text}`);
  await expect(person.page.getByText(text)).toHaveCount(0);
  await expect(person.page, "back where the reader was").toHaveURL(/\/werk$/);
  await person.goesTo("/mijn");
  await expect(person.page.getByText(text)).toHaveCount(0);

  const employer = await cast.entersBy("werkgever");
  await employer.isToldNothingOf(text);
  await keeper.page.getByRole("button", { name: `Haal weg: ${text}` }).click();
  await keeper.sees("De mededeling is weg.");
  await keeper.isToldNothingOf(text);
});
