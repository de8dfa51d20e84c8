import type { Employer } from "./steps-of-employer.ts";
import type { JobSeeker } from "./steps-of-job-seeker.ts";
import type { Cast, Person } from "./people.ts";

/** Takes an open review, ticks the list and says yes. */
async function approvesReview(contact: Person, then = "Goedgekeurd."): Promise<void> {
  await contact.presses("Ik pak dit op");
  await contact.sees("Dit heb ik bekeken");
  await contact.ticksEverything("Dit heb ik bekeken");
  await contact.choosesIn("Wat is je besluit?", "Goedkeuren");
  await contact.presses("Stuur je besluit");
  await contact.sees(then);
}

export async function approvesProfile(contact: Person, { firstName, lastName, person }: JobSeeker): Promise<void> {
  await contact.receives("Er wacht een profiel op je");
  await contact.goesTo(`/gemeente/mensen?zoek=${lastName}`);
  await contact.follows(`${firstName} ${lastName}`);
  await contact.arrivesAt(`${firstName} ${lastName}`);
  await contact.follows("Beoordeel het profiel");
  await contact.arrivesAt(new RegExp(firstName));
  await approvesReview(contact);
  await contact.arrivesAt(new RegExp(firstName));
  await person.receives("Je profiel staat klaar");
}

/** Two people say yes: the contact person, and the administrator who finds it in the queue. */
export async function verifiesCompany(cast: Cast, contact: Person, { company, person }: Employer): Promise<void> {
  await contact.receives("Er wacht een nieuw bedrijf op je", company);
  await contact.goesTo(`/gemeente/bedrijven?zoek=${encodeURIComponent(company)}`);
  await contact.arrivesAt("Bedrijven");
  await contact.follows(company);
  await contact.arrivesAt(company);
  await contact.follows("Bekijk het bedrijf");
  await contact.arrivesAt(company);
  await approvesReview(contact, "Jij zei al ja.");
  const second = await cast.entersBy("beheerder");
  await second.goesTo("/gemeente/beoordelen?soort=company");
  await second.arrivesAt("Beoordelen");
  await second.findsInList(company);
  await second.arrivesAt(company);
  await approvesReview(second);
  await person.receives("Welkom, je bedrijf doet mee", company);
}

export async function approvesVacancy(contact: Person, { title, person }: Employer): Promise<void> {
  await contact.receives("Er wacht een vacature op je", title);
  await contact.goesTo("/gemeente/beoordelen?soort=vacancy");
  await contact.arrivesAt("Beoordelen");
  await contact.findsInList(title);
  await contact.arrivesAt(title);
  await approvesReview(contact);
  await person.receives("Je vacature staat online", title);
}

/** From the mail that says that both said yes. */
export async function approvesMatch(contact: Person, title: string): Promise<void> {
  await contact.opensMail("Een match wacht op jouw ja", title);
  await contact.arrivesAt(/^Zo ver zijn/);
  await contact.sees(title);
  await contact.ticksEverything("Dit heb ik bekeken");
  await contact.presses("Ja, dit is goed");
  await contact.sees("kunnen elkaar nu bereiken");
  await contact.arrivesAt(/^Zo ver zijn/);
}
