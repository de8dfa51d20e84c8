import { expect } from "@playwright/test";
import { dayAhead, test, unique } from "./people.ts";

test("a training is made, found and filled; who waits moves up, and everybody who helps knows", { tag: ["@phone", "@no-javascript"] }, async ({ cast }) => {
  const title = `Leren zeven ${unique()}`;
  const trainer = await cast.entersBy("trainer");
  await trainer.arrivesAt("Onze trainingen");
  await trainer.follows("Nieuwe training");
  await trainer.arrivesAt("Nieuwe training");
  await trainer.fills({ "Naam van de training": title, "Wat leer je?": "Je leert schoffelen in een tuin.", "In welke plaats?": "Schiedam", "Eerste dag": dayAhead(20), "Hoeveel weken?": "3", "Hoeveel uur per week?": "8", "Hoeveel plekken?": "1" });
  await trainer.unfolds("Groen en dieren");
  await trainer.ticks("Onkruid weghalen");
  await trainer.presses("Bewaar");
  await trainer.arrivesAt(title);
  await trainer.sees("Nog niemand heeft een plek.");

  const seeker = await cast.entersBy("werkzoekende");
  await seeker.goesTo(`/leren?zoek=${encodeURIComponent(title)}`);
  await seeker.arrivesAt("Trainingen");
  await seeker.sees("Nog 1 plek");
  await seeker.follows(title);
  await seeker.arrivesAt(title);
  await seeker.sees("Werk dat hiermee bereikbaar wordt", "Onkruid weghalen", "Dan ziet de trainer je naam, telefoon en e-mailadres.");
  await seeker.presses("Meld je aan");
  await seeker.sees("Je hebt een plek");
  const address = seeker.page.url();

  await trainer.goesTo("/trainingen");
  await trainer.follows(title);
  await trainer.sees("Samira", "samira@demo.meedoen.example", "1 van 1 plekken bezet");
  await seeker.goesTo("/mijn/wie-keek");
  await seeker.sees("De trainer van jouw training");

  const contact = await cast.entersBy("contactpersoon");
  await contact.opensMail("Iemand wil een training doen", title);
  await contact.sees(title, "Heeft een plek, aangemeld op");

  const visitor = await cast.enters("bezoeker@post.example");
  await visitor.goesTo(new URL(address).pathname);
  await visitor.sees("Alle plekken zijn bezet. Je kunt als eerste op de wachtlijst.");
  await visitor.isToldNothingOf("Samira", "samira@demo.meedoen.example");

  await seeker.goesTo(new URL(address).pathname);
  await seeker.presses("Meld je af");
  await seeker.sees("Wil je dit leren?");
  await trainer.goesTo("/trainingen");
  await trainer.follows(title);
  await trainer.isToldNothingOf("samira@demo.meedoen.example");
  await trainer.unfolds("Stop deze training");
  await trainer.page.locator(".confirm-box").getByRole("button", { name: "Stop deze training" }).click();
  await trainer.sees("Deze training is gestopt.");
  await visitor.goesTo(new URL(address).pathname);
  await visitor.sees("Aanmelden kan niet meer");
  await expect(visitor.page.getByRole("button", { name: "Meld je aan" })).toHaveCount(0);
});
