import { expect } from "@playwright/test";
import { test, type Person } from "./people.ts";
import { invite, newJobSeeker } from "./steps-of-job-seeker.ts";
import { askDatabase, site } from "./visitors.ts";

const everywhere = { tag: ["@phone", "@no-javascript"] };

/** Presses the answers one by one; each page is the next question. */
async function answers(person: Person, from: number, ...buttons: string[]): Promise<void> {
  for (const [at, button] of buttons.entries()) {
    await expect(person.page.getByText(`vraag ${from + at} van 26`)).toBeVisible();
    await person.presses(button);
  }
}

test("somebody begins the exercise, leaves, goes on elsewhere, and puts in the profile and shares what comes out", everywhere, async ({ cast }) => {
  const ria = await cast.entersBy("contactpersoon");
  const bo = await newJobSeeker(cast, "Bo");
  await invite(ria, bo);
  const { person } = bo;

  await person.goesTo("/mijn/profiel/vraag/talenten");
  await person.follows("Doe de talentoefening");
  await person.arrivesAt("Ontdek waar je goed in bent");
  await person.sees("Ongeveer 10 minuten", "Niets komt in je profiel als jij dat niet wilt");
  await person.presses("Begin de oefening");
  await person.arrivesAt("Zou je dit graag doen?");
  await answers(person, 1, "Dit doe ik graag", "Niets voor mij", "Gaat wel", "Sla over", "Niets voor mij");
  // back, and another answer: the page shows what was chosen
  await expect(person.page.getByText("vraag 6 van 26")).toBeVisible();
  await person.follows("Vorige");
  await expect(person.page.getByText("vraag 5 van 26")).toBeVisible();
  await expect(person.page.getByRole("button", { name: /^Niets voor mij/ })).toContainText("dit koos je");
  await person.presses("Dit doe ik graag");
  await person.follows("Later verder");

  // the same person on another device
  const elsewhere = await cast.enters(person.address);
  await elsewhere.goesTo("/inloggen");
  await elsewhere.signsIn();
  await elsewhere.page.waitForURL("**/mijn");
  await elsewhere.goesTo("/mijn");
  await elsewhere.sees("Je talentoefening is nog niet af", /Je hebt 5 van 26 vragen gehad/);
  await elsewhere.page.locator("section[aria-labelledby=oefening]").getByRole("link", { name: "Ga verder" }).click();
  await answers(elsewhere, 6, "Gaat wel");
  await elsewhere.arrivesAt("Wat doe je liever?");
  await answers(elsewhere, 7, "Een vrachtwagen leeghalen", "Gasten en klanten ontvangen", "Iemand rustig iets uitleggen", "Iemand rustig helpen met eten", "Sla over", "Steeds iets nieuws leren op het werk", "Werken met een lijstje, stap voor stap");
  await answers(elsewhere, 14, "Gaat wel", "Niets voor mij", "Niets voor mij", "Gaat wel", "Dit doe ik graag", "Gaat wel");
  await answers(elsewhere, 20, "Luisteren naar iemand die alleen is", "Kinderen aan het lachen maken", "Elke dag op een andere plek werken", "Zien wat er moet gebeuren, en het doen", "Doorwerken tot alles is geoogst", "Op de sleutels en het geld passen", "Iemand moed geven die iets spannend vindt");

  await elsewhere.arrivesAt("Dat was de laatste vraag");
  await elsewhere.sees("Je sloeg 2 vragen over. Dat mag. Je kunt ze nu nog beantwoorden:");
  await elsewhere.presses("Laat mijn sterke punten zien");
  await elsewhere.arrivesAt("Dit zijn jouw sterke punten, Bo");
  await elsewhere.sees("Je ziet wat nodig is", "zien wat er moet gebeuren, en het doen", "Werk waar dit telt", "Open plekken bij jou in de buurt");
  await expect(elsewhere.page.locator(".strength-card")).toHaveCount(3);

  await elsewhere.ticksIn("Sterke punten", "Ik zie wat nodig is");
  await elsewhere.ticksIn("Sterke punten", "Ik zorg graag");
  await elsewhere.presses("Zet in mijn profiel");
  await elsewhere.sees("Dit staat nu in je profiel:", /Ik zie wat nodig is/);
  await elsewhere.arrivesAt("Dit zijn jouw sterke punten, Bo");
  await elsewhere.goesTo("/mijn/profiel/vraag/talenten");
  await expect(elsewhere.page.getByRole("checkbox", { checked: true })).toHaveCount(2);

  // the contact person sees it only while it is shared
  const [{ id }] = (await askDatabase<{ id: string }>("select j.id from job_seeker j join account a on a.id = j.account_id where a.email = $1", [person.address])) as [{ id: string }];
  await ria.goesTo(`/gemeente/mensen/${id}`);
  await ria.arrivesAt(/Bo/);
  await expect(ria.page.getByRole("heading", { name: "Talentoefening" })).toHaveCount(0);
  await elsewhere.goesTo("/mijn/oefening/resultaat");
  await elsewhere.presses("Deel met Ria");
  await elsewhere.sees("Je deelt dit met Ria");
  await ria.receives("Iemand wil talenten met je bespreken", "Bo heeft de talentoefening gedaan");
  await ria.goesTo(`/gemeente/mensen/${id}`);
  await expect(ria.page.getByRole("heading", { name: "Talentoefening" })).toBeVisible();
  await ria.arrivesAt(/Bo/);
  await ria.sees("Ik zie wat nodig is", "Gekozen:");
  await elsewhere.presses("Stop met delen");
  await elsewhere.sees("Bespreek met mijn contactpersoon");
  await ria.goesTo(`/gemeente/mensen/${id}`);
  await expect(ria.page.getByRole("heading", { name: "Talentoefening" })).toHaveCount(0);

  // again: the former result stays until the new exercise is finished; and everything can be removed
  await elsewhere.presses("Doe de oefening opnieuw");
  await answers(elsewhere, 1, "Niets voor mij");
  await expect(elsewhere.page.getByText("vraag 2 van 26")).toBeVisible();
  await elsewhere.goesTo("/mijn/oefening/resultaat");
  await elsewhere.sees("Je ziet wat nodig is");
  await elsewhere.goesTo("/mijn/oefening");
  await elsewhere.arrivesAt("Ontdek waar je goed in bent");
  await elsewhere.sees("Je bent al begonnen", "Je hebt de oefening gedaan");
  await elsewhere.unfolds("Verwijder mijn antwoorden");
  await elsewhere.presses("Ja, verwijder alles");
  await elsewhere.sees("Je antwoorden zijn verwijderd.");
  expect(await askDatabase("select id from talent_exercise where job_seeker_id = $1", [id])).toEqual([]);
  await elsewhere.goesTo("/mijn");
  await elsewhere.sees("Weet je niet waar je goed in bent?");
});

test("an answer of an exercise that was removed meanwhile, and a question that is not there, lead to a page that helps", async ({ cast, playwright }) => {
  const bo = await newJobSeeker(cast, "Bo");
  const ria = await cast.entersBy("contactpersoon");
  await invite(ria, bo);
  const { person } = bo;
  await person.goesTo("/mijn/oefening/vraag/3");
  await person.arrivesAt("Ontdek waar je goed in bent");
  await person.goesTo("/mijn/oefening/resultaat");
  await person.arrivesAt("Ontdek waar je goed in bent");
  await person.presses("Begin de oefening");
  await person.arrivesAt("Zou je dit graag doen?");
  const other = await playwright.request.newContext({ baseURL: site(), storageState: await person.page.context().storageState(), extraHTTPHeaders: { origin: site() } });
  expect((await other.post("/mijn/oefening", { form: { intent: "remove" }, maxRedirects: 0 })).status()).toBe(303);
  await person.presses("Dit doe ik graag");
  await person.arrivesAt("Ontdek waar je goed in bent");
  await person.sees(/Deze oefening is al klaar of verwijderd/);
  expect((await other.get("/mijn/oefening/vraag/27", { maxRedirects: 0 })).status()).toBe(404);
  expect((await other.post("/mijn/oefening", { form: { intent: "win" }, maxRedirects: 0 })).status()).toBe(400);
  await other.dispose();
});
