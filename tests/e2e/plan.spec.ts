import { expect } from "@playwright/test";
import { test } from "./people.ts";
import { busy, takesPeopleForRia } from "./visitors.ts";

test("a person goes from step 2 to step 6 and back, with a plan of which every yes stays", { tag: ["@phone", "@no-javascript"] }, async ({ cast }) => {
  cast.announces(/422/);
  const [person] = await takesPeopleForRia(1, `${busy} and not exists (select from plan p where p.job_seeker_id = j.id) and not exists (select from ladder_step l where l.job_seeker_id = j.id)`);
  const ria = await cast.entersBy("contactpersoon");
  await ria.goesTo(`/gemeente/mensen/${person!.id}`);
  await ria.follows("Plan en ladder");
  await ria.arrivesAt(`Plan van ${person!.first}`);
  await ria.sees("Er staat nog geen trede");
  await ria.presses("Bewaar de trede");
  await ria.sees("Kies een trede.");
  const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
  for (const [step, ago] of [[2, 200], [4, 100], [6, 30], [3, 1]] as const) {
    if ((await ria.page.locator("details:not([open]) > summary").filter({ hasText: "Een andere trede" }).count()) > 0) await ria.unfolds("Een andere trede");
    await ria.choosesIn("Op welke trede staat iemand nu?", `${step},`);
    await ria.fills({ "Sinds wanneer?": day(ago), "Waarom?": `Reden van trede ${step}` });
    await ria.presses("Bewaar de trede");
    await ria.sees(new RegExp(`^Nu: trede ${step},`));
  }
  await ria.fills({ [`Waar gaat ${person!.first} voor?`]: "Twee ochtenden werken in een tuin." });
  await ria.presses("Bewaar het doel");
  await ria.page.getByRole("combobox", { name: "Wat gaan jullie doen?" }).selectOption("Vrijwilligerswerk");
  await ria.fills({ "Wie doet het?": "In de buurttuin" });
  await ria.presses("Zet op het plan");
  await ria.presses(`Vraag ${person!.first} om een ja`);
  await ria.sees(/heeft nog niet geantwoord/);
  await ria.arrivesAt(`Plan van ${person!.first}`);

  const seeker = await cast.enters(person!.email);
  await seeker.goesTo("/inloggen");
  await seeker.signsIn();
  await seeker.page.waitForURL("**/mijn");
  await seeker.follows("Er wacht een plan op jouw ja");
  await seeker.arrivesAt("Mijn plan");
  await seeker.sees("Twee ochtenden werken in een tuin.", "In de buurttuin");
  await seeker.isToldNothingOf("trede", "Reden van");
  await seeker.presses("Ja, dit is mijn plan");
  await seeker.sees(/Je zei ja op/);

  await ria.goesTo(`/gemeente/mensen/${person!.id}/plan`);
  await ria.sees(new RegExp(`${person!.first} zei ja op`));
  await ria.fills({ [`Waar gaat ${person!.first} voor?`]: "Vier ochtenden werken in een tuin." });
  await ria.presses("Bewaar het doel");
  await ria.sees(/Het plan is veranderd na het laatste ja/);
  const employer = await cast.entersBy("werkgever");
  expect((await employer.page.request.get(`/gemeente/mensen/${person!.id}/plan`)).status()).toBe(403);
});
