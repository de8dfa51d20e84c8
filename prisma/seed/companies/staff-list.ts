import type { MunicipalitySlug } from "../base/served-places";

/** Organisations that are no companies. `key` names them inside the seed. */
export const organisationList = [
  { key: "gemeente-schiedam", kind: "municipality", name: "Gemeente Schiedam", serves: ["schiedam"], municipality: "schiedam", street: "Koemarkt 2", place: "Schiedam", about: "Wij helpen inwoners van Schiedam aan een plek die past." },
  { key: "gemeente-vlaardingen", kind: "municipality", name: "Gemeente Vlaardingen", serves: ["vlaardingen"], municipality: "vlaardingen", street: "Havenplein 5", place: "Vlaardingen", about: "Wij brengen mensen en bedrijven in Vlaardingen bij elkaar." },
  { key: "gemeente-gorinchem", kind: "municipality", name: "Gemeente Gorinchem", serves: ["gorinchem"], municipality: "gorinchem", street: "Grote Markt 9", place: "Gorinchem", about: "Wij kennen de werkgevers in en om de vesting en lopen graag met je mee." },
  { key: "gemeente-molenlanden", kind: "municipality", name: "Gemeente Molenlanden", serves: ["molenlanden"], municipality: "molenlanden", street: "Raadhuisplein 1", place: "Bleskensgraaf", about: "Wij werken dichtbij, in alle dorpen van Molenlanden." },
  { key: "werkbedrijf", kind: "werkbedrijf", name: "Werkbedrijf De Stuwdam", serves: ["vlaardingen", "gorinchem", "molenlanden"], municipality: "gorinchem", street: "Avelingen-Oost 14", place: "Gorinchem", about: "Wij begeleiden mensen naar werk, voor drie gemeenten tegelijk." },
  { key: "uwv", kind: "uwv", name: "UWV", serves: ["schiedam", "vlaardingen", "gorinchem", "molenlanden"], municipality: null, street: "", place: "", about: "Wij helpen mensen met een uitkering van UWV aan werk." },
  { key: "trainer", kind: "trainer", name: "Leerwerkhuis De Sluis", serves: ["schiedam", "vlaardingen"], municipality: "vlaardingen", street: "Westhavenkade 31", place: "Vlaardingen", about: "Bij ons leer je een vak door het te doen, met bewijs van wat je kunt." },
  { key: "vakhuis", kind: "trainer", name: "Vakhuis Merwede", serves: ["gorinchem", "molenlanden"], municipality: "gorinchem", street: "Papland 8", place: "Gorinchem", about: "Leren in een echte werkplaats, naast mensen die het vak verstaan." },
  { key: "taalhuis", kind: "trainer", name: "Taalhuis De Brug", serves: ["schiedam", "vlaardingen", "gorinchem", "molenlanden"], municipality: "schiedam", street: "Lange Haven 71", place: "Schiedam", about: "Nederlands leren voor het werk, in kleine groepen." },
] as const;

export type OrganisationKey = (typeof organisationList)[number]["key"];

/** Rule 4: who does the intake and who looks at companies and vacancies. */
export const deciders: Readonly<Record<MunicipalitySlug, { intake: OrganisationKey; company: OrganisationKey; vacancy: OrganisationKey }>> = {
  schiedam: { intake: "gemeente-schiedam", company: "gemeente-schiedam", vacancy: "gemeente-schiedam" },
  vlaardingen: { intake: "werkbedrijf", company: "gemeente-vlaardingen", vacancy: "werkbedrijf" },
  gorinchem: { intake: "gemeente-gorinchem", company: "gemeente-gorinchem", vacancy: "werkbedrijf" },
  molenlanden: { intake: "werkbedrijf", company: "gemeente-molenlanden", vacancy: "gemeente-molenlanden" },
};

const office = "Maandag tot en met vrijdag, 9.00 tot 17.00 uur";

type StaffMember = {
  key: string; first: string; last: string; organisation: OrganisationKey; role: "contactPerson" | "administrator" | "jobCoach" | "trainer";
  title: string; phone: string; hours: string; portrait: number; email?: string; locale?: "en";
};

/** Fourteen contact persons, an administrator for each municipality and the one of the demo, a job coach and three trainers. */
export const staffList: readonly StaffMember[] = [
  { key: "ria", first: "Ria", last: "Bakker", organisation: "gemeente-schiedam", role: "contactPerson", title: "Contactpersoon", phone: "010 300 00 12", hours: "Maandag tot en met donderdag, 9.00 tot 16.30 uur", portrait: 0, email: "ria@demo.meedoen.example" },
  { key: "karim", first: "Karim", last: "El Amrani", organisation: "gemeente-schiedam", role: "contactPerson", title: "Contactpersoon", phone: "010 300 00 13", hours: "Dinsdag tot en met vrijdag, 8.30 tot 17.00 uur", portrait: 1 },
  { key: "truus", first: "Truus", last: "van der Kooij", organisation: "gemeente-schiedam", role: "contactPerson", title: "Contactpersoon en contact voor bedrijven", phone: "010 300 00 14", hours: "Maandag, dinsdag en donderdag, 9.00 tot 15.00 uur", portrait: 2 },
  { key: "sharmila", first: "Sharmila", last: "Ramdin", organisation: "gemeente-schiedam", role: "contactPerson", title: "Contactpersoon", phone: "010 300 00 15", hours: office, portrait: 3 },
  { key: "dennis", first: "Dennis", last: "Visser", organisation: "gemeente-vlaardingen", role: "contactPerson", title: "Contact voor bedrijven", phone: "010 300 01 12", hours: office, portrait: 4 },
  { key: "aylin", first: "Aylin", last: "Kaya", organisation: "gemeente-vlaardingen", role: "contactPerson", title: "Contactpersoon", phone: "010 300 01 13", hours: "Maandag, woensdag en vrijdag, 9.00 tot 17.00 uur", portrait: 5 },
  { key: "corrie", first: "Corrie", last: "de Jong", organisation: "gemeente-gorinchem", role: "contactPerson", title: "Contactpersoon", phone: "0183 300 00 12", hours: "Maandag tot en met donderdag, 8.30 tot 15.30 uur", portrait: 6 },
  { key: "bart", first: "Bart", last: "Versluis", organisation: "gemeente-gorinchem", role: "contactPerson", title: "Contactpersoon en contact voor bedrijven", phone: "0183 300 00 13", hours: office, portrait: 7 },
  { key: "nadine", first: "Nadine", last: "Pieterse", organisation: "gemeente-gorinchem", role: "contactPerson", title: "Contactpersoon", phone: "0183 300 00 14", hours: "Woensdag tot en met vrijdag, 9.00 tot 17.00 uur", portrait: 0 },
  { key: "arie", first: "Arie", last: "Kooiman", organisation: "gemeente-molenlanden", role: "contactPerson", title: "Contactpersoon en contact voor bedrijven", phone: "0184 300 00 12", hours: "Maandag tot en met donderdag, 9.00 tot 16.00 uur", portrait: 1 },
  { key: "wendy", first: "Wendy", last: "Hoekstra", organisation: "werkbedrijf", role: "contactPerson", title: "Contactpersoon", phone: "0183 300 02 12", hours: office, portrait: 2 },
  { key: "ruben", first: "Ruben", last: "Smit", organisation: "werkbedrijf", role: "contactPerson", title: "Contactpersoon", phone: "0183 300 02 13", hours: "Maandag tot en met donderdag, 8.00 tot 16.30 uur", portrait: 3 },
  { key: "hatice", first: "Hatice", last: "Aydin", organisation: "werkbedrijf", role: "contactPerson", title: "Contactpersoon", phone: "0183 300 02 14", hours: "Dinsdag, woensdag en donderdag, 9.00 tot 17.00 uur", portrait: 4 },
  { key: "ineke", first: "Ineke", last: "Mulder", organisation: "uwv", role: "contactPerson", title: "Adviseur werk", phone: "088 300 00 12", hours: office, portrait: 5, locale: "en" },
  { key: "beheer", first: "Marjan", last: "Dekker", organisation: "gemeente-schiedam", role: "administrator", title: "Beheerder", phone: "010 300 00 20", hours: office, portrait: 6, email: "beheer@demo.meedoen.example" },
  { key: "beheer-schiedam", first: "Ton", last: "Bos", organisation: "gemeente-schiedam", role: "administrator", title: "Beheerder", phone: "010 300 00 21", hours: office, portrait: 7 },
  { key: "beheer-vlaardingen", first: "Petra", last: "Vogel", organisation: "gemeente-vlaardingen", role: "administrator", title: "Beheerder", phone: "010 300 01 20", hours: office, portrait: 0 },
  { key: "beheer-gorinchem", first: "Jurgen", last: "Prins", organisation: "gemeente-gorinchem", role: "administrator", title: "Beheerder", phone: "0183 300 00 20", hours: office, portrait: 1 },
  { key: "beheer-molenlanden", first: "Lies", last: "Korevaar", organisation: "gemeente-molenlanden", role: "administrator", title: "Beheerder", phone: "0184 300 00 20", hours: office, portrait: 2 },
  { key: "jobcoach", first: "Frits", last: "Schouten", organisation: "gemeente-schiedam", role: "jobCoach", title: "Jobcoach", phone: "010 300 00 30", hours: office, portrait: 7, email: "jobcoach@demo.meedoen.example" },
  { key: "trainer", first: "Mirjam", last: "Groen", organisation: "trainer", role: "trainer", title: "Trainer", phone: "010 300 03 12", hours: office, portrait: 5, email: "trainer@demo.meedoen.example" },
  { key: "trainer-vakhuis", first: "Jos", last: "van Wijngaarden", organisation: "vakhuis", role: "trainer", title: "Praktijktrainer", phone: "0183 300 03 12", hours: office, portrait: 3 },
  { key: "trainer-taalhuis", first: "Femke", last: "Postma", organisation: "taalhuis", role: "trainer", title: "Taaltrainer", phone: "010 300 03 13", hours: office, portrait: 0 },
];
