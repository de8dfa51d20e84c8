import { expect } from "@playwright/test";
import { test, type Person } from "./people.ts";
import { askDatabase } from "./visitors.ts";

const region = ({ page }: Person, name: string) => page.getByRole("region", { name, exact: true });
const heading = (level: number, { page }: Person) => page.getByRole("heading", { level }).first().innerText();

/** Published work of a company of the demo that somebody can be invited for; the journeys with and without script take another one. */
async function ownWork(address: string, at: number): Promise<{ id: string; title: string }> {
  const rows = await askDatabase<{ id: string; title: string }>(
    `select v.id, live.content ->> 'title' as title from vacancy v join vacancy_version live on live.id = v.live_version_id
     join membership m on m.organisation_id = v.posted_by_id join account a on a.id = m.account_id
     where a.email = $1 and v.state = 'published' and v.place_kind <> 'adapted' and not v.open_hiring and v.places > (select count(*) from match x where x.vacancy_id = v.id and x.state in ('placed', 'completed'))
     order by v.id`,
    [address],
  );
  return rows[at % rows.length]!;
}

test("an employer sees on the own vacancy who likes doing it and why, and invites in one tap", { tag: "@no-javascript" }, async ({ cast, javaScriptEnabled }) => {
  const employer = await cast.entersBy("werkgever");
  await employer.goesTo("/bedrijf");
  await employer.sees("Mensen die hierbij passen", "Wie even goed past, komt om de beurt vooraan.");
  const { id, title } = await ownWork(employer.address, javaScriptEnabled === false ? 1 : 0);
  await employer.goesTo(`/bedrijf/vacatures/${id}`);
  await employer.arrivesAt(title);
  const people = region(employer, "Mensen die dit graag doen").locator(".work-card");
  await expect(people.first()).toContainText(/Past (heel goed|goed|een beetje|nog niet)/);
  expect(await people.count()).toBeLessThanOrEqual(4);
  // somebody of the seed, so that no other journey gets an invitation in between
  const addresses = await people.evaluateAll((cards) => cards.map((card) => card.querySelector("a")!.pathname));
  const card = people.nth(addresses.findIndex((address) => /-8[0-9a-f]{3}-[0-9a-f]{4}-/.test(address)));
  const name = await card.getByRole("heading", { level: 3 }).innerText();
  await card.getByRole("button", { name: `Nodig uit: ${name}` }).click();
  await employer.arrivesAt(`Zo ver zijn jullie en ${name}`);
  await employer.sees(`Je nodigde ${name} uit.`);
  // whoever was invited is not suggested again
  const [invited] = await askDatabase<{ id: string }>("select job_seeker_id as id from match where id = $1", [new URL(employer.page.url()).pathname.split("/").at(-1)]);
  await employer.goesTo(`/bedrijf/vacatures/${id}`);
  await expect(employer.page.locator(`.work-title a[href^="/bedrijf/mensen/${invited!.id}"]`)).toHaveCount(0);
});

test("an employer sees which own work suits a person, with one tap to invite for it", { tag: "@no-javascript" }, async ({ cast }) => {
  const employer = await cast.entersBy("werkgever");
  await employer.goesTo("/bedrijf");
  const person = region(employer, "Mensen die hierbij passen").locator(".work-title a").first();
  const name = await person.innerText();
  await person.click();
  await employer.arrivesAt(name);
  const work = region(employer, "Dit werk van jullie past").locator(".work-card");
  await expect(work.first()).toContainText("Wat iemand");
  await expect(work.getByRole("button", { name: new RegExp(`^Nodig ${name} uit voor `) }).first()).toBeVisible();
  // an employer reads distances as bands
  expect((await region(employer, "Dit werk van jullie past").innerText()).replace(/minder dan 5 km|5 tot 10 km|10 tot 25 km|meer dan 25 km/g, "")).not.toMatch(/\d km/);
});

test("a contact person proposes work that suits somebody, and somebody who suits work", { tag: "@no-javascript" }, async ({ cast }) => {
  const ria = await cast.entersBy("contactpersoon");
  const [samira] = await askDatabase<{ id: string }>("select j.id from job_seeker j join account a on a.id = j.account_id where a.email = 'samira@demo.meedoen.example'");
  await ria.goesTo(`/gemeente/mensen/${samira!.id}`);
  const work = region(ria, "Werk dat past").locator(".work-card");
  await expect(work.first()).toContainText(/Past (heel )?goed/);
  const title = await work.first().getByRole("heading", { level: 3 }).innerText();
  await ria.follows(`Stel voor: ${title}`);
  await ria.sees("Stap 3 van 3. Klopt dit?", title);
  await ria.arrivesAt("Stel een match voor");
  const path = await ria.page.locator(".work-title a").last().getAttribute("href");
  await ria.goesTo(path!);
  await ria.arrivesAt(title);
  const people = region(ria, "Mensen die dit graag doen").locator(".work-card");
  const name = await people.first().getByRole("heading", { level: 3 }).innerText();
  await ria.follows(`Stel voor: ${name}`);
  await ria.sees("Stap 3 van 3. Klopt dit?");
  await ria.arrivesAt("Stel een match voor");
  await expect(ria.page.getByRole("heading", { level: 2, name })).toBeVisible();
});

test("somebody asks why they saw this: the person and the contact person read the same points", { tag: "@no-javascript" }, async ({ cast }) => {
  const samira = await cast.entersBy("werkzoekende");
  await samira.goesTo("/mijn");
  await samira.page.locator(".home-grid .work-title a").first().click();
  const why = region(samira, "Waarom dit bij je past");
  await expect(why).toBeVisible();
  const title = await heading(1, samira);
  await samira.arrivesAt(title);
  await expect(region(samira, "Ander werk dat bij je past").locator(".work-card").first()).toBeVisible();
  const sum = why.locator("tfoot td");
  const points = await sum.innerText();
  await samira.follows("Waarom zag ik dit?");
  await samira.arrivesAt("Waarom zag ik dit?");
  await expect(samira.page.getByRole("heading", { level: 2, name: title })).toBeVisible();
  await expect(samira.page.locator("tfoot td").first()).toHaveText(points);
  await samira.sees("Geteld met versie 1 van de tabel.");

  const ria = await cast.entersBy("contactpersoon");
  const [row] = await askDatabase<{ id: string }>("select j.id from job_seeker j join account a on a.id = j.account_id where a.email = $1", [samira.address]);
  await ria.goesTo(`/gemeente/mensen/${row!.id}`);
  await ria.follows(/^Welke voorstellen zag Samira/);
  await ria.arrivesAt(/^Voorstellen voor Samira/);
  // two vacancies may have the same title
  const shown = ria.page.getByRole("listitem").filter({ has: ria.page.getByRole("heading", { level: 2, name: title }) });
  await expect(shown.filter({ hasText: `Bekijk de punten: ${points.replace("van", "van de")}` }).first()).toBeVisible();
});

test("a visitor of a vacancy finds other work with such tasks", { tag: "@no-javascript" }, async ({ cast }) => {
  const { id, title } = await ownWork("morgenrood@demo.meedoen.example", 0);
  const visitor = await cast.enters("iemand@voorbeeld.example");
  await visitor.goesTo(`/werk/${id}`);
  await visitor.arrivesAt(title);
  await visitor.sees("Ander werk met zulke taken");
  await region(visitor, "Ander werk met zulke taken").locator(".work-title a").first().click();
  await expect(visitor.page).not.toHaveURL(new RegExp(id));
});
