import { expect } from "@playwright/test";
import { test } from "./people.ts";
import { askDatabase, takesPeople } from "./visitors.ts";

test("a keeper writes what can be asked for, a visitor finds it, and a job seeker asks about money with one press", { tag: ["@phone", "@no-javascript"] }, async ({ cast }, testInfo) => {
  cast.announces(/422/);
  const name = `Leenfiets ${testInfo.project.name} ${testInfo.retry}`;
  const keeper = await cast.entersBy("beheerder");
  const [served] = await askDatabase<{ id: string; slug: string; name: string }>(
    "select m.id, m.slug, m.name from municipality m join service_area s on s.municipality_id = m.id join membership h on h.organisation_id = s.organisation_id join account a on a.id = h.account_id where a.email = 'beheer@demo.meedoen.example' order by m.name limit 1",
  );
  await keeper.goesTo("/beheer/instrumenten");
  await keeper.sees("Verlopen. Bezoekers zien dit niet meer.");
  await keeper.follows(`Zet een instrument bij ${served!.name}`);
  await keeper.arrivesAt("Nieuw instrument");
  await keeper.presses("Bewaar");
  await keeper.sees("Geef het instrument een naam.");
  await keeper.page.getByRole("combobox", { name: "Voor wie is de tekst?" }).selectOption("jobseeker");
  await keeper.fills({ "Hoe heet het?": name, "Wat is het?": "Je leent een fiets van de gemeente.", "Hoe vraag je het?": "Bel de gemeente." });
  await keeper.presses("Bewaar");
  await keeper.sees(name);

  const visitor = await cast.enters("visitor");
  await visitor.goesTo("/hulp-bij-werk");
  await visitor.page.getByRole("combobox", { name: "Gemeente" }).selectOption(served!.slug);
  await visitor.page.getByRole("searchbox", { name: "Zoek hulp" }).or(visitor.page.getByRole("textbox", { name: "Zoek hulp" })).fill(name);
  await visitor.presses("Laat zien");
  await visitor.sees(`1 gevonden in ${served!.name}`, "Je leent een fiets van de gemeente.");
  await visitor.goesTo(`/hulp-voor-werkgevers?gemeente=${served!.slug}`);
  await visitor.sees("Loonkostensubsidie");
  await visitor.isToldNothingOf("Loonkostenvoordeel voor oudere werknemers");
  await visitor.goesTo("/wat-verandert-er-met-mijn-geld");
  await visitor.sees("We bewaren niet wat je hier leest.");

  const [person] = await takesPeople(1, "r.email = 'ria@demo.meedoen.example'");
  const seeker = await cast.enters(person!.email);
  await seeker.goesTo("/inloggen");
  await seeker.signsIn();
  await seeker.page.waitForURL("**/mijn");
  await seeker.goesTo("/wat-verandert-er-met-mijn-geld");
  await seeker.presses("Vraag het mijn contactpersoon");
  await seeker.page.waitForURL("**/berichten/*");
  await seeker.sees(/wat er met mijn geld verandert/);

  const [match] = await askDatabase<{ id: string }>(
    `select x.id from match x join vacancy v on v.id = x.vacancy_id join membership h on h.organisation_id = v.posted_by_id join account a on a.id = h.account_id
     where a.email = 'morgenrood@demo.meedoen.example' and v.remuneration = 'wage' and x.state in ('approved', 'planned') order by x.id limit 1`,
  );
  const employer = await cast.entersBy("werkgever");
  await employer.goesTo(`/matches/${match!.id}`);
  await employer.sees("Dit kan helpen", "Het zegt niets over de persoon.");
  await expect(employer.page.getByRole("region", { name: "Dit kan helpen" }).getByRole("listitem")).toHaveCount(3);
});
