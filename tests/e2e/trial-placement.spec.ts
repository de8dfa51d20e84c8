import { expect } from "@playwright/test";
import { dayAhead, test } from "./people.ts";
import { askDatabase } from "./visitors.ts";

/** The trial of Samira that the demo begins with: the company and Ria said yes already. */
async function samirasTrial(): Promise<string> {
  const [found] = await askDatabase<{ id: string }>("select p.id from placement p join job_seeker j on j.id = p.job_seeker_id join account a on a.id = j.account_id where a.email = 'samira@demo.meedoen.example' and p.kind = 'trial' and p.state <> 'ended'");
  return found!.id;
}

test("three parties agree on a trial, a change asks again, and the paper says who said yes", { tag: ["@phone", "@no-javascript"] }, async ({ cast }) => {
  const path = `/plaatsingen/${await samirasTrial()}`;
  const contact = await cast.entersBy("contactpersoon");
  await contact.goesTo(path);
  await contact.sees("De afspraken", "Wie zei al ja?");
  await contact.unfolds("Verander de afspraken");
  cast.announces(/422/);
  const goal = `Kijken of het werk past ${Date.now()}`;
  await contact.fills({ "Wat is het doel?": goal, "Eerste dag": dayAhead(8), "Laatste dag": dayAhead(100), "Waarom langer dan twee maanden?": "" });
  await contact.presses("Vraag alle drie opnieuw");
  await contact.sees("Langer dan twee maanden kan alleen met een reden.");
  await contact.fills({ "Laatste dag": dayAhead(45) });
  await contact.presses("Vraag alle drie opnieuw");
  await contact.sees(goal, "Nog niet iedereen zei ja.");
  await contact.presses("Ja, ik ben het eens");
  await contact.sees(/^Ria Bakker, /);

  const seeker = await cast.entersBy("werkzoekende");
  await seeker.receives("Lees je afspraken over de proefplaatsing");
  await seeker.goesTo(path);
  await seeker.arrivesAt(/^Jouw werk bij /);
  await seeker.sees(goal, "Ben je het eens met de afspraken?");
  await seeker.presses("Ja, ik ben het eens");
  await expect(seeker.page.getByRole("button", { name: "Ja, ik ben het eens" })).toHaveCount(0);

  const paper = await seeker.page.request.get(`${path}/overeenkomst`);
  expect(paper.status()).toBe(200);
  expect(paper.headers()["content-type"]).toBe("application/pdf");
  expect((await paper.body()).subarray(0, 8).toString()).toBe("%PDF-1.7");
  const other = await cast.entersBy("werkgever");
  expect((await other.page.request.get(`${path}/overeenkomst`)).status()).toBe(404);
});

test("everybody finds the own work on one page", { tag: ["@phone", "@no-javascript"] }, async ({ cast }) => {
  for (const door of ["werkzoekende", "werkgever", "contactpersoon"] as const) {
    const person = await cast.entersBy(door);
    await person.goesTo("/plaatsingen");
    await person.arrivesAt("Werk en proefplaatsingen");
  }
});
