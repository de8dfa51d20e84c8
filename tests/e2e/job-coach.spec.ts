import { expect } from "@playwright/test";
import { test } from "./people.ts";
import { askDatabase, becomeRias, takesPeople } from "./visitors.ts";

test("a job coach helps at work after a yes, and the contact person hears at once that it does not go well", { tag: ["@phone", "@no-javascript"] }, async ({ cast }) => {
  cast.announces(/404|422/);
  const [taken] = await takesPeople(1, "a.email not like '%.invalid' and exists (select from placement p where p.job_seeker_id = j.id and p.state = 'running' and p.kind = 'work') and not exists (select from placement p join coaching c on c.placement_id = p.id where p.job_seeker_id = j.id)");
  await becomeRias([taken!]);
  const [work] = await askDatabase<{ id: string; company: string }>("select p.id, o.name as company from placement p join vacancy v on v.id = p.vacancy_id join organisation o on o.id = v.place_of_work_id where p.job_seeker_id = $1 and p.state = 'running' and p.kind = 'work' limit 1", [taken!.id]);

  const ria = await cast.entersBy("contactpersoon");
  await ria.goesTo(`/plaatsingen/${work!.id}`);
  await ria.follows("Jobcoach");
  await ria.arrivesAt(`Jobcoach voor ${taken!.first}`);
  await ria.presses(`Vraag het aan ${taken!.first}`);
  await ria.sees("Kies een jobcoach.");
  await ria.page.getByRole("combobox", { name: "Welke jobcoach?" }).selectOption({ label: "Frits Schouten, Gemeente Schiedam" });
  await ria.presses(`Vraag het aan ${taken!.first}`);
  await ria.sees(`${taken!.first} kreeg een mail en heeft nog niet geantwoord.`);

  const coach = await cast.entersBy("jobcoach");
  const [coaching] = await askDatabase<{ id: string }>("select id from coaching where placement_id = $1 and ended_at is null", [work!.id]);
  expect((await coach.page.request.get(`/coach/${coaching!.id}`)).status(), "before the yes").toBe(404);

  const person = await cast.enters(taken!.email);
  await person.goesTo("/inloggen");
  await person.signsIn();
  await person.page.waitForURL(/\/mijn/);
  await person.opensMail("Mag een jobcoach je helpen op je werk?", work!.company);
  await person.arrivesAt("Mag Frits je helpen op je werk?");
  await person.presses("Ja, Frits mag helpen");
  await person.arrivesAt("Frits is je jobcoach");

  await coach.goesTo("/coach");
  await coach.page.getByRole("link", { name: new RegExp(`^${taken!.first} bij ${work!.company}`) }).first().click();
  await coach.arrivesAt(`${taken!.first} bij ${work!.company}`);
  await coach.goesTo(`/coach/${coaching!.id}`);
  await coach.isToldNothingOf(taken!.last);
  await coach.sees(`${taken!.first} houdt de eigen antwoorden voor zich.`);
  await coach.presses("Bewaar het bezoek");
  await coach.sees("Kies hoe het gaat.");
  await coach.choosesIn("Hoe gaat het op het werk?", "Niet goed");
  await coach.presses("Bewaar het bezoek");
  await coach.sees("Het staat erin.");
  for (const path of [`/gemeente/mensen/${taken!.id}`, `/plaatsingen/${work!.id}`, `/gemeente/mensen/${taken!.id}/plan`, `/gemeente/mensen/${taken!.id}/bestanden`]) expect((await coach.page.request.get(path)).status(), path).toBe(403);

  await ria.opensMail("Het gaat niet goed op een werkplek", work!.company);
  await ria.arrivesAt(`Jobcoach voor ${taken!.first}`);
  await ria.sees("Niet goed");

  await person.goesTo(`/mijn/jobcoach/${coaching!.id}`);
  await person.presses("Stop met de jobcoach");
  await person.page.waitForURL(new RegExp(`/plaatsingen/${work!.id}`));
  expect((await coach.page.request.get(`/coach/${coaching!.id}`)).status(), "after the end").toBe(404);
});
