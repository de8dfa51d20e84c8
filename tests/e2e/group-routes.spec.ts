import { expect } from "@playwright/test";
import { dayAhead, test, unique } from "./people.ts";
import { askDatabase, busy, takesPeopleForRia } from "./visitors.ts";

test("a group is planned, people are asked and decide; who is too late waits and moves up, and calling off tells everybody", { tag: ["@phone", "@no-javascript"] }, async ({ cast }) => {
  const title = `Werkroute ${unique()}`;
  const [first, second] = await takesPeopleForRia(2, `j.live_version_id is not null and ${busy}`);
  const contact = await cast.entersBy("contactpersoon");
  await contact.follows("Groepsroutes");
  await contact.arrivesAt("Groepsroutes");
  await contact.follows("Nieuwe groepsroute");
  await contact.arrivesAt("Nieuwe groepsroute");
  await contact.fills({ "Hoe heet de groep?": title, "Wat doen de mensen?": "Je werkt twee ochtenden in een kas.", "Wat is de eerste dag?": dayAhead(30), "Hoeveel weken duurt het?": "2", "In welke plaats?": "Schiedam", "Hoeveel mensen kunnen mee?": "1", "Wie helpen mee?": "Tuinderij Morgenrood: laat ons meewerken" });
  await contact.ticks("maandag", "woensdag");
  await contact.presses("Bewaar de groep");
  await contact.arrivesAt(title);
  await contact.sees("Nog 1 plek", "Week 1", "Week 2", "laat ons meewerken", "Nog niemand heeft een plek.");
  const address = new URL(contact.page.url()).pathname;
  await contact.ticks(first!.name, second!.name);
  await contact.fills({ "Waarom denk je aan deze mensen?": "Je vertelde dat je graag buiten bent." });
  await contact.presses("Vraag hen");
  await contact.sees("Is gevraagd, nog geen antwoord");
  // being asked holds no place
  await contact.sees("Nog 1 plek");

  const people = [];
  for (const { email } of [first!, second!]) {
    const person = await cast.enters(email);
    await person.opensMail("Er is een groep voor jou", title);
    await person.signsIn();
    await person.arrivesAt(title);
    await person.sees("Wil jij meedoen met deze groep?", "Je vertelde dat je graag buiten bent.", "Bedrijven en partners zien niets van jou.");
    people.push(person);
  }
  const [one, two] = people as [(typeof people)[number], (typeof people)[number]];
  await one.goesTo("/mijn");
  await one.sees("Er is een groep voor jou");
  await one.follows(title);
  await one.presses("Ja, ik doe mee");
  await one.sees("Je doet mee");
  await one.isToldNothingOf(second!.last);
  // the place went while this page was open
  await two.presses("Ja, ik doe mee");
  await two.sees("Je bent nummer 1 op de wachtlijst");

  await contact.opensMail("Iemand van jou zegt ja tegen een groep", title);
  await contact.arrivesAt(title);
  await contact.sees("Alle plekken zijn bezet", "Doet mee", "Nummer 1 op de wachtlijst");
  await one.presses("Ik doe toch niet mee");
  await one.sees("Gaf de plek terug");
  await two.opensMail("Er is een plek vrij voor jou in een groep", title);
  await two.sees("Je doet mee");

  await contact.goesTo(address);
  await contact.follows("Verander de groep");
  await contact.arrivesAt("Verander de groep");
  await contact.unfolds("Zeg de groep af");
  await contact.fills({ "Waarom gaat het niet door?": "De kas wordt verbouwd." });
  await contact.page.locator(".confirm-box").getByRole("button", { name: "Zeg de groep af" }).click();
  await contact.sees("Deze groep gaat niet door", "De kas wordt verbouwd.");
  await two.opensMail("Je groep gaat niet door", title);
  await two.sees("Deze groep gaat niet door", "De kas wordt verbouwd.");
});

test("while it runs the one who leads notes who was there, per person the steps stand beside it, and a company sees no page of it", async ({ cast }) => {
  const contact = await cast.entersBy("contactpersoon");
  await contact.goesTo("/gemeente/groepen");
  await contact.page.getByRole("region", { name: "Nu bezig" }).getByRole("link", { name: "Werkroute groen" }).click();
  await contact.arrivesAt("Werkroute groen");
  const address = new URL(contact.page.url()).pathname;
  await contact.sees("Hoe het per persoon ging", "Ziet alleen de eigen contactpersoon");
  await contact.page.getByRole("link", { name: /^Noteer wie er was/ }).first().click();
  await contact.choosesIn("Nora", "Was er");
  await contact.choosesIn("Peter", "Afgemeld");
  await contact.presses("Bewaar wie er was");
  await contact.sees("Bewaard.");
  await expect(contact.group("Peter").getByRole("radio", { name: "Afgemeld" })).toBeChecked();
  const [kept] = await askDatabase<{ count: number }>("select count(*)::int as count from group_attendance a join group_member m on m.id = a.member_id join job_seeker j on j.id = m.job_seeker_id join account p on p.id = j.account_id where p.first_name = 'Peter' and a.presence = 'excused' and a.noted_at > now() - interval '5 minutes'");
  expect(kept!.count).toBe(1);

  const employer = await cast.entersBy("werkgever");
  cast.announces(/403/);
  expect((await employer.page.goto(address))?.status()).toBe(403);
});

test("of a group that was one reads what came of it, so that nobody is recognised", async ({ cast }) => {
  const contact = await cast.entersBy("contactpersoon");
  await contact.goesTo("/gemeente/groepen");
  await contact.sees("Alle groepen samen");
  await contact.page.getByRole("region", { name: "Is geweest" }).getByRole("link", { name: "De kortste route" }).click();
  await contact.arrivesAt("De kortste route");
  await contact.sees("Wat de groep opleverde", "minder dan 5");
  const table = contact.page.getByRole("table", { name: "Wat ervan kwam" });
  await expect(table.getByRole("row")).toHaveCount(7);
});
