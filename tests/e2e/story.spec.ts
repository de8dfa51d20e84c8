import { expect } from "@playwright/test";
import { test } from "./people.ts";
import { verifiesCompany } from "./steps-of-contact-person.ts";
import { newEmployer, signsUpCompany } from "./steps-of-employer.ts";
import { askDatabase } from "./visitors.ts";

const untold = "Ik werk hier met veel plezier in de tuin.";
const told = "Ik werk hier nu een jaar. De ochtend in de tuin is het mooist.";

test("a company shows what somebody tells of the work there, from the person's own yes until the own no", { tag: ["@phone", "@no-javascript"] }, async ({ cast }) => {
  cast.announces(/422/);
  const ria = await cast.entersBy("contactpersoon");
  const employer = await newEmployer(cast);
  const { person: hilde, company } = employer;
  const publicPage = `/bedrijven/${company.toLowerCase().replaceAll(" ", "-")}`;
  await signsUpCompany(employer);
  await hilde.goesTo("/bedrijf/verhalen");
  await hilde.sees("Verhalen vragen kan als je bedrijf is nagekeken.");
  await verifiesCompany(cast, ria, employer);

  const milou = await cast.enters(`milou-${company.toLowerCase().replaceAll(" ", "-")}@post.example`);
  await hilde.goesTo("/bedrijf/verhalen");
  await hilde.arrivesAt("Verhalen van mensen die hier werken");
  await hilde.sees("Er is nog geen verhaal");
  await hilde.fills({ "Naam op de site": "Milou", "Wat doet deze persoon?": "Wiedt en plant, sinds dit jaar", "Het verhaal": "Fijn.", "E-mailadres van deze persoon": milou.address });
  await hilde.presses("Vraag toestemming");
  await hilde.sees("Schrijf een kort verhaal, van minstens 20 tekens.");
  await hilde.fills({ "Het verhaal": untold });
  await hilde.presses("Vraag toestemming");
  await hilde.sees("De vraag is verstuurd. Je krijgt een mail als er een antwoord is.", /^Gevraagd op/);
  await hilde.goesTo(publicPage);
  await hilde.isToldNothingOf(untold, "Milou");

  const { button: link, text } = await milou.receives("Wil je jouw verhaal laten zien?", company);
  expect(text).toContain(untold);
  await milou.goesTo(link);
  await milou.arrivesAt(`${company} wil graag jouw verhaal laten zien`);
  await milou.fills({ "Het verhaal": told });
  await milou.presses("Ja, zo mag het op de site");
  await milou.arrivesAt(`Dit staat bij ${company} op de site`);
  await milou.sees(told);

  await hilde.opensMail("Er is antwoord op een vraag om een verhaal");
  await hilde.sees(/^Op jullie pagina\. Toestemming van/, told);
  const visitor = await cast.enters("somebody-who-looks@post.example");
  await visitor.goesTo(publicPage);
  await visitor.arrivesAt(company);
  await visitor.sees("Mensen die hier werken", told, "Wiedt en plant, sinds dit jaar");
  await visitor.isToldNothingOf(untold, milou.address);

  await milou.goesTo(link);
  await milou.unfolds("Haal mijn verhaal weg");
  await milou.presses("Haal mijn verhaal weg");
  await milou.arrivesAt("Dit verhaal staat niet op de site");
  await visitor.goesTo(publicPage);
  await visitor.isToldNothingOf(told, "Milou");
  await hilde.goesTo("/bedrijf/verhalen");
  await hilde.sees(/^Iemand haalde een verhaal weg op/);
  await hilde.isToldNothingOf(told, "Milou", milou.address);
  expect(await askDatabase("select 1 from mail where to_address = $1", [milou.address])).toEqual([]);
});
