import { expect } from "@playwright/test";
import { test } from "./people.ts";
import { askDatabase, busy, takesPeopleForRia } from "./visitors.ts";

test("a contact person writes down a talk in one press, says what came of it, and keeps a round", { tag: ["@phone", "@no-javascript"] }, async ({ cast }, testInfo) => {
  const [person] = await takesPeopleForRia(1, `${busy} and j.state = 'live' and not exists (select from contact_moment c where c.job_seeker_id = j.id and c.at > now() - interval '1 hour')`);
  const moments = () => askDatabase(`select outcome::text, next_on::text as next, note from contact_moment where job_seeker_id = '${person!.id}' order by at desc, id desc limit 1`);
  const contact = await cast.entersBy("contactpersoon");
  await contact.goesTo("/gemeente/rondes?wie=own&bekend=0&stil=0");
  const round = `Iedereen ${testInfo.project.name} ${person!.id.slice(-6)}`;
  await contact.fills({ "Naam van de ronde": round });
  await contact.presses("Begin de ronde");
  await contact.arrivesAt(round);

  await contact.goesTo(`/gemeente/mensen/${person!.id}/contact`);
  await contact.page.getByRole("button", { name: /^Gebeld met/ }).first().click();
  await contact.sees("Opgeschreven: Gebeld. Meer hoeft niet.");
  expect(await moments()).toEqual([{ outcome: null, next: null, note: "" }]);
  cast.announces(/422/);
  await contact.presses("Bewaar");
  await contact.choosesIn("Wat is de uitkomst?", "Later");
  await contact.fills({ Notitie: "Belt liever in de middag." });
  await contact.presses("Bewaar");
  await contact.sees("Bewaard.");
  expect(await moments()).toEqual([{ outcome: "later", next: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as unknown, note: "Belt liever in de middag." }]);

  await contact.goesTo(`/gemeente/mensen/${person!.id}/contact`);
  await contact.sees("Belt liever in de middag.");
  const seeker = await cast.entersBy("werkgever");
  const answer = await seeker.page.request.get(`/gemeente/mensen/${person!.id}/contact`);
  expect(answer.status()).toBe(403);
});
