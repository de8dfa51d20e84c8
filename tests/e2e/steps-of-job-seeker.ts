import { unique, type Cast, type Person } from "./people.ts";

export type JobSeeker = { firstName: string; lastName: string; phone: string; person: Person };

export async function newJobSeeker(cast: Cast, firstName: string): Promise<JobSeeker> {
  const number = unique();
  return { firstName, lastName: `Zevenboom${number}`, phone: `06${number}`, person: await cast.enters(`${firstName.toLowerCase()}.${number}@werkzoekende.example`) };
}

/** Through the open door, without an invitation. */
export async function signsUp(cast: Cast, firstName: string, place: string): Promise<Person> {
  const person = await cast.enters(`${firstName.toLowerCase()}.${unique()}@werkzoekende.example`);
  await person.goesTo("/");
  await person.arrivesAt(/.+/);
  await person.goesTo("/aanmelden");
  await person.arrivesAt("Ik zoek werk");
  await person.fills({ Voornaam: firstName, "In welke plaats woon je?": place, "Je e-mailadres": person.address, "Wat doe je graag?": "Koken en mensen helpen." });
  await person.ticks("Betaald werk", "Werken en leren");
  await person.chooses("Nee, nu niet");
  await person.presses("Meld mij aan");
  await person.typesCodeFromMail();
  await person.arrivesAt(`Dag ${firstName}, waar ben je goed in?`);
  return person;
}

/** The contact person sends an invitation; the job seeker finds it in the mail and accepts. */
export async function invite(contact: Person, { firstName, lastName, person }: JobSeeker): Promise<void> {
  await contact.goesTo("/gemeente/mensen");
  await contact.arrivesAt("Mensen");
  await contact.follows("Nodig iemand uit");
  await contact.arrivesAt("Nodig iemand uit");
  await contact.fills({ Voornaam: firstName, Achternaam: lastName, "E-mailadres": person.address, Woonplaats: "Schiedam" });
  await contact.presses("Stuur de uitnodiging");
  await contact.sees("De uitnodiging is verstuurd.");
  await contact.arrivesAt("Nodig iemand uit");

  await person.opensMail("Ria nodigt je uit voor Meedoen");
  await person.arrivesAt(`Dag ${firstName}, doe je mee?`);
  await person.presses("Ja, ik doe mee");
  await person.arrivesAt(`Dag ${firstName}, waar ben je goed in?`);
}

export async function givesPhone({ person, phone }: JobSeeker): Promise<void> {
  await person.goesTo("/account");
  await person.arrivesAt("Mijn account");
  await person.fills({ Telefoonnummer: phone });
  await person.presses("Bewaar");
  await person.sees("Bewaard.");
}

/** All questions, one a page, as somebody who likes plants. */
export async function answersAllQuestions({ person, firstName }: JobSeeker): Promise<void> {
  const goesOn = () => person.presses("Verder");
  await person.goesTo("/mijn");
  await person.follows("Begin met je talenten");

  await person.arrivesAt("Welke drie passen het best bij jou?");
  await person.ticks("Ik zorg graag", "Ik werk precies", "Ik heb geduld");
  await goesOn();
  await person.arrivesAt("Dit zijn jouw drie talenten");
  await person.fills({ "Ik zorg graag. Wanneer deed je dat?": "Ik geef de planten van mijn buren water als zij weg zijn." });
  await goesOn();

  await person.arrivesAt("Wat geeft je energie in werk?");
  await person.ticks("Met mijn handen werken", "Dieren en planten", "Rust", "Nederlands oefenen");
  await person.fills({ "Wil je er zelf iets over zeggen?": "Ik wil graag weer onder de mensen zijn." });
  await goesOn();

  await person.arrivesAt("Wat doe je graag in je vrije tijd?");
  await person.ticks("Tuinieren", "Koken");
  await goesOn();

  await person.arrivesAt("Waar wil je werken?");
  await person.ticks("Groen en dieren");
  await goesOn();
  await person.arrivesAt("Wat doe je graag?");
  await person.choosesIn("Planten stekken", "Doe ik graag");
  await person.choosesIn("Planten water geven", "Doe ik graag");
  await person.choosesIn("Onkruid weghalen", "Liever niet");
  await goesOn();

  await person.arrivesAt("Hoe goed is je Nederlands?");
  await person.chooses("Eenvoudig");
  await person.ticks("Arabisch");
  await goesOn();

  await person.arrivesAt("Hoeveel uur wil je werken, en wanneer?");
  await person.fills({ Minstens: "8", Hoogstens: "16" });
  await person.ticks("maandag ochtend", "dinsdag ochtend", "donderdag ochtend");
  await goesOn();

  await person.arrivesAt("Wanneer kun je beginnen?");
  await person.chooses("Zo snel mogelijk");
  await goesOn();

  await person.arrivesAt("Hoe ver wil je reizen?");
  await person.ticks("Fiets");
  await person.fills({ "Hoe ver met fiets?": "6" });
  await goesOn();

  await person.arrivesAt("Heb je een rijbewijs of een certificaat?");
  await person.fills({ "Heb je nog een ander bewijs?": "Cursus bloemschikken" });
  await goesOn();

  await person.arrivesAt("Wat heb je al gedaan?");
  await person.selects("Wat was het?", "care", person.group("Ervaring 1"));
  await person.fills({ "Wat deed je daar?": "Zes jaar voor mijn moeder gezorgd." }, person.group("Ervaring 1"));
  await goesOn();

  await person.arrivesAt("Wat voor plek zou je willen proberen?");
  await person.ticks("Betaald werk", "Werken en leren");
  await goesOn();

  await person.arrivesAt("Wat helpt jou om goed te werken?");
  await person.ticks("Doe het mij eerst voor");
  await goesOn();
  await person.arrivesAt("Wat mag een bedrijf zien?");
  await person.ticks("Doe het mij eerst voor");
  await goesOn();

  await person.arrivesAt("Wil je een video laten zien?");
  await person.fills({ "Adres van je video": "https://www.youtube.com/watch?v=aqz-KE-bpKQ" });
  await goesOn();

  await person.arrivesAt("Wie mag je naam, foto en video zien?");
  await person.choosesIn(`Wie ziet je voornaam, ${firstName}?`, "Een bedrijf pas als ik ja zeg");
  await goesOn();
  await person.arrivesAt("Mijn profiel");
  await person.sees("Je hebt alle vragen gehad.", "Je profiel is klaar om te versturen");
}

export async function sendsProfile({ person }: JobSeeker): Promise<void> {
  await person.goesTo("/mijn/profiel");
  await person.follows("Dit ziet een werkgever");
  await person.arrivesAt("Iemand uit Schiedam");
  await person.sees("Dit ziet een werkgever.", "Ik zorg graag");
  await person.follows("Bekijk en verstuur");
  await person.arrivesAt("Klopt alles?");
  await person.presses("Verstuur mijn profiel");
  await person.sees("Je profiel is verstuurd.");
  await person.arrivesAt("Mijn profiel");
}
