import { unique, type Cast, type Person } from "./people.ts";

export type Employer = { company: string; firstName: string; lastName: string; phone: string; kvkNumber: string; title: string; person: Person };

export async function newEmployer(cast: Cast): Promise<Employer> {
  const number = unique();
  return {
    company: `Kruidenkas ${number}`, firstName: "Hilde", lastName: `Bomenbank${number}`, phone: `06${unique()}`, kvkNumber: String(number), title: `Kruiden stekken in kas ${number}`,
    person: await cast.enters(`hilde.${number}@kruidenkas.example`),
  };
}

export async function signsUpCompany({ company, firstName, lastName, phone, kvkNumber, person }: Employer): Promise<void> {
  await person.goesTo("/aanmelden/werkgever");
  await person.arrivesAt("Meld je bedrijf aan");
  await person.fills({ "Naam van het bedrijf": company, "KvK-nummer": kvkNumber, "Straat en huisnummer": "Kasweg 12", Postcode: "3117 AB", Plaats: "Schiedam" });
  await person.fills({ Voornaam: firstName, Achternaam: lastName, "E-mailadres van je werk": person.address, Telefoonnummer: phone });
  await person.presses("Meld je bedrijf aan");
  await person.typesCodeFromMail();
  await person.arrivesAt("Welkom");
  await person.sees("Je bedrijf wacht op controle.");
}

/** All steps of a vacancy with a wage, and sends it. */
export async function makesVacancy({ person, title }: Employer, { openHiring = false } = {}): Promise<void> {
  const goesOn = () => person.presses("Verder");
  await person.goesTo("/bedrijf");
  await person.follows("Maak een vacature");

  await person.arrivesAt("Wat voor plek heb je?");
  await person.chooses("Betaald werk");
  await goesOn();

  await person.arrivesAt("Soort plek en loon");
  await person.choosesIn("Krijgt iemand hier loon?", "Loon");
  await person.fills({ "Loon per uur": "15,10" });
  await person.selects("Wat voor contract is het?", "permanent");
  if (openHiring) await person.ticks("Werken zonder sollicitatie (open hiring)");
  await goesOn();

  await person.arrivesAt("Taken");
  await person.follows("Groen en dieren");
  await person.ticks("Planten stekken", "Planten water geven");
  await person.presses("Zet deze taken erbij");
  await person.sees("Dit is het werk");
  await person.arrivesAt("Taken");
  await person.fills({ "Vertel het in je eigen woorden": "Je zet kleine kruiden in een bak met aarde." }, person.group("Planten stekken"));
  await goesOn();

  await person.arrivesAt("Dagen en tijden");
  await person.fills({ "Hoeveel uur per week?": "12", "Tijden in gewone woorden": "Ma, di en do, 8.30 tot 12.30 uur." });
  await person.ticks("maandag ochtend", "dinsdag ochtend", "donderdag ochtend");
  await goesOn();

  await person.arrivesAt("Wat is nodig?");
  await person.choosesIn("Hoeveel Nederlands is genoeg?", "Een beetje");
  await person.fills({ "Wat moet iemand kunnen?": "Je kunt een uur staan, met pauzes." }, person.group("Wat nodig is, nummer 1"));
  await person.selects("Bij welke taak hoort dit?", "take-cuttings", person.group("Wat nodig is, nummer 1"));
  await goesOn();

  await person.arrivesAt("Wat bieden jullie?");
  await person.ticks("Een Harrie", "Eerst een rondleiding", "Gratis werkkleding", "We doen het werk eerst voor");
  await person.fills({ "Hoe heet de collega die helpt?": "Geertje" });
  await goesOn();

  await person.arrivesAt("Titel en tekst");
  await person.fills({ Titel: title, "Vertel kort over de plek": "Een warme kas met vier mensen. We drinken samen koffie." });
  await person.ticks("Met mijn handen werken", "Dieren en planten");
  await goesOn();

  await person.arrivesAt("Een dag in dit werk");
  await person.fills({ "Hoe laat?": "08:30", "Wat gebeurt er?": "Koffie en de dag bespreken" }, person.group("Moment 1"));
  await person.fills({ "Hoe laat?": "09:00", "Wat gebeurt er?": "Stekken" }, person.group("Moment 2"));
  await goesOn();

  await person.arrivesAt("Foto’s van de plek");
  await goesOn();

  await person.arrivesAt("Bekijk en stuur");
  await person.sees("Alles is ingevuld.");
  await person.presses("Stuur naar de gemeente");
  await person.sees("Je vacature is gestuurd.");
  await person.arrivesAt(title);
}
