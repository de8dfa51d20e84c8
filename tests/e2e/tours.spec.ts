import { expect } from "@playwright/test";
import { dayAhead, test, unique } from "./people.ts";

test("a tour is planned, found and filled; who waits moves up, and the company sees numbers and chosen names alone", { tag: ["@phone", "@no-javascript"] }, async ({ cast }) => {
  const shows = `Je ziet kas ${unique()} van binnen.`;
  const employer = await cast.entersBy("werkgever");
  await employer.follows("Rondleidingen");
  await employer.arrivesAt("Rondleidingen");
  await employer.follows("Nieuwe rondleiding");
  await employer.arrivesAt("Nieuwe rondleiding");
  // the phone and the page without script take a day of their own each
  await employer.fills({ "Welke dag?": dayAhead(20 + (unique() % 200)), "Hoe laat begint het?": "10:00", "Hoe laat is het klaar?": "11:30", "Hoeveel mensen kunnen mee?": "1", "Wat laat je zien?": shows });
  await employer.selects("Waar is het?", "Tuinderij Morgenrood, Schiedam");
  await employer.chooses("Voor iedereen");
  await employer.ticks("Je kunt hier overal komen");
  await employer.presses("Bewaar de rondleiding");
  await employer.sees("0 van 1 plekken bezet, 0 op de wachtlijst.", "Er heeft zich nog niemand aangemeld.");
  await employer.follows("Zo zien anderen het");
  await employer.arrivesAt("Rondleiding bij Tuinderij Morgenrood");
  const address = new URL(employer.page.url()).pathname;

  const visitor = await cast.enters("bezoeker@post.example");
  await visitor.goesTo(address);
  await visitor.sees(shows, "Nog 1 plek", "Log in en meld je aan");

  const seeker = await cast.entersBy("werkzoekende");
  await seeker.goesTo(address);
  await seeker.arrivesAt("Rondleiding bij Tuinderij Morgenrood");
  await seeker.presses("Ik kom kijken");
  await seeker.sees("Je hebt een plek");
  await seeker.goesTo("/mijn/rondleidingen");
  await seeker.arrivesAt("Mijn rondleidingen");
  await expect(seeker.page.locator(`a[href='${address}']`).first()).toBeVisible();

  const contact = await cast.entersBy("contactpersoon");
  await contact.opensMail("Iemand van jou gaat naar een rondleiding");
  await contact.sees("Rondleidingen");
  await contact.goesTo(`/gemeente${address}`);
  await contact.arrivesAt("Rondleiding bij Tuinderij Morgenrood");
  await contact.sees("Samira", "Alle plekken zijn bezet. Je mensen komen op de wachtlijst.");
  await contact.ticks("Rob");
  await contact.presses("Meld aan");
  await contact.sees("Staat op de wachtlijst");

  await employer.goesTo(`/bedrijf${address}`);
  await employer.sees("1 van 1 plekken bezet, 1 op de wachtlijst.", "1 persoon die werk zoekt", "Zij noemen zich: Samira");
  await employer.isToldNothingOf("samira@demo.meedoen.example", "Rob ");
  await visitor.goesTo(address);
  await visitor.isToldNothingOf("Samira", "Rob ");

  await seeker.goesTo(address);
  await seeker.presses("Ik kan toch niet");
  await seeker.sees("Alle plekken zijn bezet.");
  await contact.goesTo(`/gemeente${address}`);
  await contact.sees("Heeft een plek");

  await employer.unfolds("Zeg deze rondleiding af");
  await employer.fills({ "Waarom gaat het niet door?": "De kas wordt verbouwd." });
  await employer.page.locator(".confirm-box").getByRole("button", { name: "Zeg deze rondleiding af" }).click();
  await employer.sees("Deze rondleiding gaat niet door");
  await visitor.goesTo(address);
  await visitor.sees("De kas wordt verbouwd.");
  await expect(visitor.page.getByRole("link", { name: "Log in en meld je aan" })).toHaveCount(0);
});

test("contact persons come first, and a form that is not right keeps what was typed", async ({ cast }) => {
  cast.announces(/422/);
  const employer = await cast.entersBy("werkgever");
  await employer.goesTo("/bedrijf/rondleidingen/nieuw");
  await employer.fills({ "Welke dag?": dayAhead(-2), "Hoe laat begint het?": "10:00", "Hoe laat is het klaar?": "09:00", "Hoeveel mensen kunnen mee?": "4", "Wat laat je zien?": "Je ziet onze kas." });
  await employer.selects("Waar is het?", "Tuinderij Morgenrood, Schiedam");
  await employer.chooses("Voor contactpersonen");
  await employer.presses("Bewaar de rondleiding");
  await employer.sees("Het einde moet later zijn dan het begin.");
  await expect(employer.page.getByLabel("Wat laat je zien?")).toHaveValue("Je ziet onze kas.");
  await employer.fills({ "Hoe laat is het klaar?": "11:00" });
  await employer.presses("Bewaar de rondleiding");
  await employer.sees("Dit moment is al voorbij. Kies een later moment.");
  await employer.fills({ "Welke dag?": dayAhead(300) });
  await employer.presses("Bewaar de rondleiding");
  await employer.sees("Er heeft zich nog niemand aangemeld.");
  const address = new URL(employer.page.url()).pathname.replace("/bedrijf", "");

  const seeker = await cast.entersBy("werkzoekende");
  cast.announces(/404/);
  expect((await seeker.page.goto(address))?.status()).toBe(404);
  const contact = await cast.entersBy("contactpersoon");
  await contact.goesTo("/gemeente");
  await contact.follows("Rondleidingen");
  await contact.arrivesAt("Rondleidingen");
  await contact.goesTo(`/gemeente${address}`);
  await contact.presses("Ik ga zelf kijken");
  await contact.sees("Heeft een plek");
  await employer.goesTo(`/bedrijf${address}`);
  await employer.sees("contactpersoon van Gemeente Schiedam");
});

test("afterwards the contact person notes who came, and the company reads a number", async ({ cast }) => {
  const contact = await cast.entersBy("contactpersoon");
  await contact.goesTo("/gemeente/rondleidingen");
  await contact.page.getByRole("region", { name: "Noteer wie er was" }).getByRole("link").first().click();
  await contact.arrivesAt("Rondleiding bij Tuinderij Morgenrood");
  await contact.choosesIn("Nora", "Ja, was er");
  await contact.choosesIn("Peter", "Nee, was er niet");
  await contact.presses("Bewaar wie er was");
  await expect(contact.group("Nora").getByRole("radio", { name: "Ja, was er" })).toBeChecked();
  const address = new URL(contact.page.url()).pathname.replace("/gemeente", "");
  const employer = await cast.entersBy("werkgever");
  await employer.goesTo(`/bedrijf${address}`);
  await employer.sees("Van 3 gasten is genoteerd dat ze er waren.");
  await expect(employer.page.getByRole("radio")).toHaveCount(0);
});
