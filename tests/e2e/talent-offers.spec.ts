import { expect } from "@playwright/test";
import { test } from "./people.ts";
import { askDatabase, busy, takesPeopleForRia, type DemoPerson } from "./visitors.ts";

/** One of Ria's people who was not offered to this company yet. */
async function somebodyNew(): Promise<DemoPerson> {
  const [found] = await takesPeopleForRia(
    1,
    `${busy} and j.state = 'live' and j.available_confirmed_at > now() - interval '80 days'
     and (select max((t ->> 'km')::int) from profile_version v, jsonb_array_elements(v.content -> 'travel') t where v.id = j.live_version_id) >= 7
     and not exists (select 1 from talent_offer o join organisation c on c.id = o.organisation_id where o.job_seeker_id = j.id and c.name = 'Tuinderij Morgenrood') and not exists (select 1 from move x where x.job_seeker_id = j.id) and not exists (select 1 from hidden_company h where h.job_seeker_id = j.id)`,
  );
  return found!;
}

test("a contact person offers somebody without a vacancy, and the company makes work of it", { tag: ["@phone", "@no-javascript"] }, async ({ cast }) => {
  const person = await somebodyNew();
  const contact = await cast.entersBy("contactpersoon");
  await contact.goesTo(`/gemeente/talent/nieuw?persoon=${person.id}&zoek=Morgenrood`);
  await contact.arrivesAt("Welk bedrijf vraag je?");
  await contact.follows("Tuinderij Morgenrood");
  await contact.arrivesAt("Welke taken kunnen ze maken?");
  cast.announces(/422/);
  await contact.fills({ "Waarom past dit?": `${person.first} werkt rustig.` });
  await contact.presses("Stel voor");
  await contact.sees("Schrijf de naam niet op.");
  await contact.fills({ "Waarom past dit?": "Werkt rustig, precies en altijd op tijd." });
  await contact.presses("Stel voor");
  await contact.sees("Tuinderij Morgenrood heeft nog niet geantwoord.");
  const offer = new URL(contact.page.url()).pathname;

  const employer = await cast.entersBy("werkgever");
  await employer.follows("Bekijk het talent");
  await employer.arrivesAt("Talent zonder vacature");
  await employer.isToldNothingOf(person.last);
  await employer.goesTo(offer.replace("/gemeente", "/bedrijf"));
  await employer.arrivesAt("Iemand die bij jullie past");
  await employer.sees("Werkt rustig, precies en altijd op tijd.", "Willen jullie verder praten?", "Ria Bakker");
  await employer.isToldNothingOf(person.last);
  await employer.presses("Maak er werk van");
  await employer.arrivesAt("Werk rond talent");
  await employer.sees("Maak hier een vacature van");

  await contact.goesTo(offer);
  await contact.sees("Tuinderij Morgenrood maakt er werk van.");
  await contact.opensMail("Een bedrijf wil praten over talent", person.first);
  await contact.unfolds("Stop dit voorstel");
  await contact.page.locator(".confirm-box").getByRole("button", { name: "Stop dit voorstel" }).click();
  await contact.sees("Dit stopte op");
});

test("a company says not now with a human reason, that the contact person reads", async ({ cast }) => {
  const person = await somebodyNew();
  const contact = await cast.entersBy("contactpersoon");
  await contact.goesTo(`/gemeente/talent/nieuw?persoon=${person.id}&zoek=Morgenrood`);
  await contact.follows("Tuinderij Morgenrood");
  await contact.fills({ "Waarom past dit?": "Leert snel en is graag buiten." });
  await contact.presses("Stel voor");
  await contact.sees("Tuinderij Morgenrood heeft nog niet geantwoord.");
  const offer = new URL(contact.page.url()).pathname;
  const employer = await cast.entersBy("werkgever");
  cast.announces(/422/);
  await employer.goesTo(offer.replace("/gemeente", "/bedrijf"));
  await employer.unfolds("Nu niet");
  await employer.fills({ "Wil je er zelf iets bij schrijven?": "Wat een mooi profiel." });
  await employer.presses("Verstuur dit antwoord");
  await employer.sees("Kies wat het beste past.");
  await expect(employer.page.getByLabel("Wil je er zelf iets bij schrijven?")).toHaveValue("Wat een mooi profiel.");
  await employer.chooses("Wij hebben nu geen werk voor iemand erbij");
  await employer.presses("Verstuur dit antwoord");
  await employer.sees("Jullie zeiden nee op");
  await contact.goesTo("/gemeente/talent");
  await contact.sees("Er is nu geen werk voor iemand erbij. Het ligt niet aan jou. Wat een mooi profiel.");
});

test("a job seeker tells a company page 'ik wil hier werken', asks the contact person, and takes both back", { tag: ["@phone", "@no-javascript"] }, async ({ cast }) => {
  const [company] = await askDatabase<{ slug: string; name: string }>(
    "select slug, name from organisation o where kind = 'company' and verification = 'verified' and place = 'Schiedam' and not exists (select 1 from company_wish w where w.organisation_id = o.id) order by random() limit 1",
  );
  const seeker = await cast.entersBy("werkzoekende");
  await seeker.goesTo(`/bedrijven/${company!.slug}`);
  await seeker.arrivesAt(company!.name);
  await seeker.presses("Ik wil hier werken");
  await seeker.sees("Je zei dat je hier wilt werken.");
  await seeker.presses("Vraag dit bedrijf voor mij");
  await seeker.sees("Je contactpersoon weet dat je dit vraagt.");

  const contact = await cast.entersBy("contactpersoon");
  await contact.opensMail("Iemand van jou vraagt", company!.name);
  await contact.arrivesAt("Talent zonder vacature");
  await contact.sees(`wil dat je ${company!.name} vraagt`);
  const visitor = await cast.enters("bezoeker@post.example");
  await visitor.goesTo(`/bedrijven/${company!.slug}`);
  await expect(visitor.page.getByRole("button", { name: "Ik wil hier werken" })).toHaveCount(0);

  await seeker.goesTo("/mijn/bedrijven");
  await seeker.arrivesAt("Bedrijven waar ik wil werken");
  await seeker.sees(company!.name);
  const takeBack = seeker.page.getByRole("button", { name: `Neem terug: ${company!.name}` });
  for (let left = 2; left > 0; left -= 1) {
    await expect(takeBack).toHaveCount(left);
    await takeBack.first().click();
  }
  await expect(takeBack).toHaveCount(0);
  await contact.goesTo("/gemeente/talent");
  await contact.isToldNothingOf(`wil dat je ${company!.name} vraagt`);
});
