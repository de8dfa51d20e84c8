import { test, unique } from "./people.ts";
import { signsUp } from "./steps-of-job-seeker.ts";

test("somebody who signs up without an invitation gets a contact person, and sees who", { tag: ["@phone", "@no-javascript"] }, async ({ cast }) => {
  const firstName = `Tijmetje${unique()}`;
  const tijmetje = await signsUp(cast, firstName, "Schiedam");
  await tijmetje.sees(/Iemand van de gemeente Schiedam neemt je aan/);

  const ria = await cast.entersBy("contactpersoon");
  await ria.goesTo("/gemeente/intake");
  await ria.arrivesAt("Wie wacht op een contactpersoon");
  await ria.sees(`${firstName} uit Schiedam`);
  await ria.presses(`Ik word contactpersoon van ${firstName}`);
  await ria.arrivesAt(new RegExp(firstName));

  await tijmetje.opensMail("Je hebt een contactpersoon", "Ria");
  await tijmetje.goesTo("/mijn");
  await tijmetje.arrivesAt(`Dag ${firstName}, waar ben je goed in?`);
  await tijmetje.sees("Ria Bakker", "Jouw contactpersoon", "010 300 00 12");
});

test("somebody from a place that nobody serves reads so at once", async ({ cast }) => {
  const noortje = await signsUp(cast, "Noortje", "Dordrecht");
  await noortje.sees("Jouw gemeente doet nog niet mee. Je account blijft. Je kunt al het werk bekijken.");
});
