import { expect } from "@playwright/test";
import { test } from "./people.ts";
import { askDatabase, takesPeople } from "./visitors.ts";

const everywhere = { tag: ["@phone", "@no-javascript"] };
// the werkbedrijf helps in both places: whom it helps keeps the same contact person, and nothing has to be taken over
const elsewhere = `j.municipality_id = (select id from municipality where slug = 'vlaardingen') and j.contact_person_id is not null and j.state = 'live' and not exists (select from move x where x.job_seeker_id = j.id)
  and not exists (select from service_area s where s.organisation_id = m.organisation_id and s.municipality_id = (select id from municipality where slug = 'schiedam'))`;

test("somebody goes to live in another municipality, keeps the contact person until one there takes over, and chooses what goes along", everywhere, async ({ cast }) => {
  const [mover] = await takesPeople(1, elsewhere);
  const [before] = await askDatabase<{ helper: string; name: string }>("select j.contact_person_id as helper, a.first_name as name from job_seeker j join membership m on m.id = j.contact_person_id join account a on a.id = m.account_id where j.id = $1", [mover!.id]);
  const person = await cast.enters(mover!.email);
  await person.goesTo("/inloggen");
  await person.signsIn();
  await person.page.waitForURL("**/mijn");
  await person.goesTo("/account");
  await person.follows("Ik ga verhuizen");
  await person.arrivesAt("Verhuizen");
  cast.announces(/422/);
  await person.fills({ "Waar woon je nu": "Nergenshuizen" });
  await person.presses("Bewaar mijn woonplaats");
  await person.sees("Deze plaats kennen we niet. Kijk of je de naam goed schrijft.");
  await person.fills({ "Waar woon je nu": "Schiedam" });
  await person.presses("Bewaar mijn woonplaats");
  await person.sees("Je verhuist naar Schiedam", `${before!.name} blijft je contactpersoon tot iemand anders het overneemt. Je bent dus nooit zonder hulp.`);
  await person.arrivesAt("Verhuizen");
  await person.ticks("Mijn plan");
  await person.presses("Bewaar mijn keuze");
  await person.sees("Je keuze is bewaard.");
  await expect(person.page.getByRole("checkbox", { name: /^Mijn plan/ })).toBeChecked();
  await expect(person.page.getByRole("checkbox", { name: /^Gesprekken en notities/ })).not.toBeChecked();
  await person.goesTo("/mijn");
  await person.sees("Je verhuist naar Schiedam");

  // until it is taken over, nobody over there has a page of this person
  cast.announces(/404/);
  const ria = await cast.entersBy("contactpersoon");
  await ria.goesTo(`/gemeente/mensen/${mover!.id}`);
  await ria.isToldNothingOf(mover!.last);
  await ria.goesTo("/gemeente/intake");
  await ria.arrivesAt(/.+/);
  await ria.sees(/Verhuist hierheen\. Nu geholpen door/);
  await ria.isToldNothingOf(mover!.email);
  await ria.page.locator(`button[name=moves][value='${mover!.id}']`).click();
  await ria.page.waitForURL(`**/gemeente/mensen/${mover!.id}`);
  await ria.arrivesAt(mover!.name);

  const [after] = await askDatabase<{ helper: string; slug: string }>("select j.contact_person_id as helper, mu.slug from job_seeker j join municipality mu on mu.id = j.municipality_id where j.id = $1", [mover!.id]);
  expect(after!.slug).toBe("schiedam");
  expect(after!.helper).not.toBe(before!.helper);
  await person.receives("Je hebt een nieuwe contactpersoon", "Ria");
  await person.goesTo("/mijn/verhuizen");
  await person.sees(/^Ria \(Gemeente Schiedam\) nam het over op .+ Extra meegegaan: Mijn plan\.$/);
  await person.arrivesAt("Verhuizen");
});

test("somebody who goes where nobody helps is told so honestly, and calls it off by coming back", everywhere, async ({ cast }) => {
  const [mover] = await takesPeople(1, elsewhere);
  const person = await cast.enters(mover!.email);
  await person.goesTo("/inloggen");
  await person.signsIn();
  await person.page.waitForURL("**/mijn");
  await person.goesTo("/mijn/verhuizen");
  await person.fills({ "Waar woon je nu": "Dordrecht" });
  await person.presses("Bewaar mijn woonplaats");
  await person.sees("In Dordrecht helpt nog geen gemeente mee");
  await person.arrivesAt("Verhuizen");
  await person.fills({ "Waar woon je nu": "Vlaardingen" });
  await person.presses("Bewaar mijn woonplaats");
  await person.sees(/Je woont in Vlaardingen\. .+ is je contactpersoon\./, /^Niet doorgegaan op/);
});

test("sharing with the region is the person's own: off, on and off again, each with its day", everywhere, async ({ cast }) => {
  const [sharer] = await takesPeople(1, "j.contact_person_id is not null and j.state = 'live' and j.shared_with_region_since is null and not exists (select from move x where x.job_seeker_id = j.id)");
  const person = await cast.enters(sharer!.email);
  await person.goesTo("/inloggen");
  await person.signsIn();
  await person.page.waitForURL("**/mijn");
  await person.goesTo("/mijn/profiel");
  await person.presses("Ja, deel mijn profiel");
  await person.sees(/^Sinds .+ zien ook andere contactpersonen in de regio je profiel/);
  await person.unfolds("Wat zien zij dan?");
  await person.sees(/^Zij zien nooit je achternaam, telefoon of e-mail/);
  await person.presses("Stop met delen");
  await person.unfolds("Wanneer deelde je?");
  await person.sees(/: je begon met delen\.$/, /: je stopte met delen\.$/);
});
