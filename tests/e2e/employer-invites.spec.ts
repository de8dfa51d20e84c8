import { expect } from "@playwright/test";
import { test, type Cast, type Person } from "./people.ts";
import { approvesMatch } from "./steps-of-contact-person.ts";
import { askDatabase } from "./visitors.ts";

/** The address of the newest mail with this subject: of somebody whom nobody may know yet. */
async function addressOfMail(reader: Person, subject: RegExp): Promise<string> {
  await reader.goesTo("/demo/mailbox");
  return reader.page.getByRole("listitem").filter({ has: reader.page.getByRole("link", { name: subject }) }).first().locator("bdi").innerText();
}

/** Follows the button of a mail while signed out: after signing in stands what the mail was about. */
async function comesByMail(cast: Cast, address: string, subject: RegExp | string, text = ""): Promise<Person> {
  const person = await cast.enters(address);
  await person.opensMail(subject, text);
  await person.signsIn();
  await person.arrivesAt(/^Zo ver zijn/);
  return person;
}

/** The first person on this page of the list whom this company has nothing with yet. @returns the name that the company reads, and never a last name */
async function findsSomebodyNew(employer: Person, page: number): Promise<string> {
  const list = `/bedrijf/mensen?zoek=koken&pagina=${page}`;
  await employer.goesTo(list);
  const paths = await employer.page.locator(".work-title a").evaluateAll((links) => links.map((link) => link.getAttribute("href")!));
  for (const path of paths) {
    // the mails of this journey are looked for by their Dutch words
    const [{ reads } = { reads: "" }] = await askDatabase<{ reads: string }>("select a.locale as reads from job_seeker j join account a on a.id = j.account_id where j.id = $1", [path.split(/[/?]/)[3]]);
    if (reads !== "nl") continue;
    await employer.goesTo(path);
    const name = await employer.page.getByRole("heading", { level: 1 }).innerText();
    // a last name is read where a match for other work was approved
    if (!name.includes(" ") && (await employer.page.getByRole("button", { name: "Nodig uit", exact: true }).count()) > 0) return name;
  }
  throw new Error(`nobody on ${list} can be invited`);
}

/** Who looks for work in the match on this page: the page itself may not tell. */
async function addressOfJobSeeker({ page }: Person): Promise<string> {
  const id = new URL(page.url()).pathname.split("/").at(-1);
  const [found] = await askDatabase<{ email: string }>("select a.email from match x join job_seeker j on j.id = x.job_seeker_id join account a on a.id = j.account_id where x.id = $1", [id]);
  return found!.email;
}

test("an employer finds somebody by searching and invites; the job seeker says yes from the mail", { tag: "@no-javascript" }, async ({ cast, javaScriptEnabled }) => {
  const employer = await cast.entersBy("werkgever");
  await employer.goesTo("/bedrijf/mensen");
  await employer.arrivesAt("Mensen die dit graag doen");
  await employer.fills({ "Wat moet er gebeuren?": "koken" });
  await employer.presses("Zoek");
  await employer.arrivesAt("Mensen die dit graag doen");
  // both projects may be here at the same time
  const name = await findsSomebodyNew(employer, javaScriptEnabled === false ? 2 : 1);
  await employer.presses("Nodig uit");
  await employer.arrivesAt(`Zo ver zijn jullie en ${name}`);
  await employer.sees(`Je nodigde ${name} uit. Nu is het even wachten.`);
  const title = await employer.page.getByRole("heading", { level: 2 }).filter({ hasNotText: name }).first().innerText();
  expect(title).not.toBe("");

  const seeker = await comesByMail(cast, await addressOfJobSeeker(employer), "Tuinderij Morgenrood wil je leren kennen");
  await seeker.presses("Ja, dit wil ik");
  await seeker.sees("Jullie zeiden allebei ja.");
  await seeker.arrivesAt("Zo ver zijn jij en Tuinderij Morgenrood");
  await employer.receives(/^Jullie zeiden allebei ja/);
});

test("a contact person proposes two to each other, and both say yes", async ({ cast }) => {
  const ria = await cast.entersBy("contactpersoon");
  await ria.goesTo("/gemeente/voorstel?zoek=Anneke");
  await ria.arrivesAt("Stel een match voor");
  await ria.follows(/^Anneke/);
  await ria.sees("Stap 2 van 3. Welk werk past?");
  await ria.arrivesAt("Stel een match voor");
  await ria.follows(/^Kies /);
  await ria.sees("Stap 3 van 3. Klopt dit?");
  await ria.arrivesAt("Stel een match voor");
  await ria.fills({ "Wil je er iets bij schrijven?": "Ik denk dat jullie elkaar iets te bieden hebben." });
  await ria.presses("Stuur naar allebei");
  await ria.arrivesAt(/^Zo ver zijn Anneke/);
  await ria.sees("Je wacht op antwoord van");

  const toCompany = /^De gemeente stelt iemand voor: /;
  const anneke = await comesByMail(cast, await addressOfMail(ria, /^Je contactpersoon denkt aan jou/), "Je contactpersoon denkt aan jou voor een plek");
  await anneke.sees("Ria denkt dat dit bij jou past. Wil je dit?");
  await anneke.presses("Ja, dit wil ik");
  await anneke.sees("Jij zei ja.");

  const employer = await comesByMail(cast, await addressOfMail(ria, toCompany), toCompany);
  const title = (await employer.receives(toCompany)).subject.replace(toCompany, "");
  await employer.presses("Ja, graag");
  await employer.sees("Jullie zeiden allebei ja.");

  await approvesMatch(ria, title);
  await anneke.receives(/^Het mag: jij en/);
});
