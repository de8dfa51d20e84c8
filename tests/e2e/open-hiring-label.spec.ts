import { expect } from "@playwright/test";
import { dayAhead, test } from "./people.ts";
import { verifiesCompany } from "./steps-of-contact-person.ts";
import { newEmployer, signsUpCompany } from "./steps-of-employer.ts";

test("a company carries the label Open Hiring® once its contact looked, and no longer when it ends it", { tag: ["@phone", "@no-javascript"] }, async ({ cast }) => {
  cast.announces(/422/);
  const ria = await cast.entersBy("contactpersoon");
  const employer = await newEmployer(cast);
  const { person: hilde, company } = employer;
  const publicPage = `/bedrijven/${company.toLowerCase().replaceAll(" ", "-")}`;
  await signsUpCompany(employer);
  await hilde.goesTo("/bedrijf/gegevens");
  await expect(hilde.page.getByText("programma met een beschermde naam"), "not before it is verified").toHaveCount(0);
  await verifiesCompany(cast, ria, employer);

  await hilde.goesTo("/bedrijf/gegevens");
  await hilde.arrivesAt("Gegevens");
  await hilde.presses("Vraag het merk aan");
  await hilde.sees("Schrijf waar dit na te kijken is.");
  await hilde.fills({ "Waar kunnen we dit nakijken?": "Overeenkomst met het programma" });
  await hilde.presses("Vraag het merk aan");
  await hilde.sees("Je hebt het merk aangevraagd.");
  await hilde.goesTo(publicPage);
  await hilde.arrivesAt(company);
  await hilde.isToldNothingOf("Overeenkomst met het programma");

  await ria.opensMail("Kijk of een bedrijf meedoet aan Open Hiring®", company);
  await ria.arrivesAt(company);
  await ria.sees("Overeenkomst met het programma");
  await ria.fills({ "Op welke dag heb je het nagekeken?": dayAhead(3) });
  await ria.presses("Het klopt: geef het merk");
  await ria.sees("Kies een dag die al geweest is.");
  await ria.fills({ "Op welke dag heb je het nagekeken?": dayAhead(0) });
  await ria.presses("Het klopt: geef het merk");
  await ria.sees("Het bedrijf draagt het merk.");

  await hilde.opensMail("Jullie dragen nu het merk Open Hiring®", company);
  await hilde.sees("Jullie dragen het merk Open Hiring®.");
  await hilde.goesTo(publicPage);
  await hilde.arrivesAt(company);
  await hilde.sees("doet mee aan Open Hiring®", "Overeenkomst met het programma");
  await hilde.goesTo("/bedrijf/gegevens");
  await hilde.presses("Haal het merk weg");
  await hilde.sees("Het merk staat er niet meer.");
  await hilde.goesTo(publicPage);
  await hilde.isToldNothingOf("Overeenkomst met het programma");
});
