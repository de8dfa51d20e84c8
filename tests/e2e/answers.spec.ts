import { expect } from "@playwright/test";
import { test } from "./people.ts";
import { askDatabase, takesPeople } from "./visitors.ts";

/** Each project has a company of its own: they may be here at the same time. */
const companies: Record<string, string> = { desktop: "Buurthuis De Huiskamer", phone: "Drukkerij en Scanhuis Inktpot", "no-javascript": "Kinderopvang De Vuurvlieg" };

type Work = { id: string; title: string; email: string; organisation: string };

async function findWork(company: string): Promise<Work> {
  const [work] = await askDatabase<Work>(
    `select v.id, version.content->>'title' as title, a.email, o.id as organisation from vacancy v
     join organisation o on o.id = v.posted_by_id join account a on a.id = v.created_by_id join vacancy_version version on version.id = v.live_version_id
     where o.name = $1 and v.state = 'published' and not v.open_hiring and v.place_kind <> 'adapted' and a.locale = 'nl' order by v.id limit 1`,
    [company],
  );
  return work!;
}

/** People who reacted so many days ago, past our own pages: nobody waits for days in a test. */
async function reactedAgo(vacancyId: string, days: number, count: number): Promise<string[]> {
  const people = await takesPeople(count, "r.email is distinct from 'ria@demo.meedoen.example' and j.state = 'live' and not exists (select 1 from match m where m.job_seeker_id = j.id)");
  const rows = await askDatabase<{ id: string }>(
    `with chosen as (select id, live_version_id, account_id from job_seeker where id = any($3::uuid[])), made as (
       insert into match (id, job_seeker_id, vacancy_id, profile_version_id, vacancy_version_id, origin, state, job_seeker_answer, employer_answer, checks, created_at, changed_at)
       select gen_random_uuid(), chosen.id, $1::uuid, chosen.live_version_id, (select live_version_id from vacancy where id = $1::uuid), 'interest', 'interest', 'yes', 'waiting', '{}', now() - $2::int * interval '1 day', now() - $2::int * interval '1 day' from chosen
       returning id, job_seeker_id, created_at
     ), told as (
       insert into match_event (id, match_id, at, actor_id, by_party, action, from_state, to_state)
       select gen_random_uuid(), made.id, made.created_at, (select account_id from job_seeker where id = made.job_seeker_id), 'jobseeker', 'showInterest', null, 'interest' from made
     ) select id from made`,
    [vacancyId, days, people.map(({ id }) => id)],
  );
  return rows.map(({ id }) => id);
}

const runNow = (task: string) => askDatabase("select graphile_worker.add_job($1)", [task]);

test("a company that answers nobody rests, takes up again, and answers everybody at once", { tag: ["@phone", "@no-javascript"] }, async ({ cast }, testInfo) => {
  cast.announces(/410|422/);
  const work = await findWork(companies[testInfo.project.name]!);
  const seeker = await cast.entersBy("werkzoekende");

  await reactedAgo(work.id, 22, 3);
  await runNow("expire-silent-matches");
  const employer = await cast.enters(work.email);
  await employer.opensMail("Jullie bedrijf staat op pauze");
  await employer.signsIn();
  await employer.arrivesAt("Geef antwoord");
  await employer.sees("Jullie bedrijf staat op pauze");
  await seeker.goesTo(`/werk/${work.id}`);
  await expect(seeker.page.getByRole("button", { name: "Dit wil ik" })).toHaveCount(0);

  await employer.presses("Wij gaan weer antwoorden");
  await expect(employer.page.getByText("Jullie bedrijf staat op pauze")).toHaveCount(0);
  await seeker.goesTo(`/werk/${work.id}`);
  await seeker.arrivesAt(work.title);
  await seeker.sees("Geeft dit bedrijf antwoord?");
  await expect(seeker.page.getByRole("button", { name: "Dit wil ik" }).first()).toBeVisible();

  const waiting = await reactedAgo(work.id, 4, 3);
  await runNow("remind-silent-sides");
  // somebody of the demo may wait here too
  const reminder = await employer.receives(`Iemand wacht op je antwoord: ${work.title}`, "Dagen die je nog hebt: 17.");
  expect(reminder.button).toMatch(/\/matches\/[0-9a-f-]+$/);

  await employer.goesTo("/bedrijf/antwoorden");
  await employer.arrivesAt("Geef antwoord");
  await employer.presses("Stuur de antwoorden");
  await employer.sees("Vink iemand aan, of geef iemand een eigen antwoord.");
  await employer.ticksEverything("Wie wil je antwoord geven?");
  await employer.selects("Antwoord aan iedereen die je aanvinkt", "employer-filled");
  await employer.fills({ "Eigen zin bij een nee": "Dank dat je wilde meedoen." });
  const own = waiting[1]!;
  const place = await employer.page.locator("input[name$='.id']").evaluateAll((inputs, id) => inputs.findIndex((input) => (input as HTMLInputElement).value === id), own);
  await employer.page.locator("#inhoud details > summary").nth(place).click();
  await employer.page.locator(`select[name="people[${place}].choice"]`).selectOption("employer-times");
  await employer.page.locator(`textarea[name="people[${place}].note"]`).fill("Wij werken alleen in de avond.");
  const count = await employer.page.locator("input[name$='.id']").count();
  // somebody takes it back while the employer is still choosing
  await askDatabase("update match set state = 'withdrawn', changed_at = now() where id = $1", [waiting[0]]);
  await employer.presses("Stuur de antwoorden");
  await employer.sees("Zo is het gegaan", `${count - 1} antwoorden zijn gestuurd.`, "Eén antwoord lukte niet. Lees hieronder waarom.", "Nee gestuurd, met jouw reden.");
  await expect(employer.page.getByText("Zo is het gegaan")).toBeInViewport();
  await employer.sees("Iedereen heeft antwoord");
  const events = await askDatabase<{ reason: string; note: string }>("select reason, note from match_event where match_id = any($1::uuid[]) and action = 'decline' order by note", [waiting]);
  expect(events).toEqual([{ reason: "employer-filled", note: "Dank dat je wilde meedoen." }, { reason: "employer-times", note: "Wij werken alleen in de avond." }]);
});

test("a company has enough reactions this month; the work is kept for the next", { tag: ["@no-javascript"] }, async ({ cast }, testInfo) => {
  const work = await findWork({ desktop: "Boekendepot Papierberg", "no-javascript": "Metaalbewerking Staalvast" }[testInfo.project.name]!);
  await reactedAgo(work.id, 0, 1);
  const employer = await cast.enters(work.email);
  cast.announces(/422/);
  await employer.goesTo("/bedrijf/antwoorden");
  await employer.signsIn();
  await employer.arrivesAt("Geef antwoord");
  await employer.fills({ "Hoogstens zoveel reacties per maand": "0" });
  await employer.presses("Bewaar de grens");
  await employer.sees("Vul een heel getal in van 1 tot 500, of laat het leeg.");
  await employer.fills({ "Hoogstens zoveel reacties per maand": "1" });
  await employer.presses("Bewaar de grens");
  await expect(employer.page.getByText("Vul een heel getal in van 1 tot 500, of laat het leeg.")).toHaveCount(0);

  const seeker = await cast.entersBy("werkzoekende");
  await seeker.goesTo(`/werk/${work.id}`);
  await seeker.arrivesAt(work.title);
  await seeker.sees(/Deze maand zijn er genoeg reacties, vanaf 1 \p{L}+ kan het weer\./u);
  await expect(seeker.page.getByRole("button", { name: "Dit wil ik" })).toHaveCount(0);
  await seeker.presses("Bewaar dit werk");
  await seeker.sees("Je hebt dit werk bewaard.");
  await seeker.goesTo("/mijn/bewaard");
  await seeker.sees(work.title);
});

test("the fixed contact person sees who does not answer, and everybody how it is counted", async ({ cast }) => {
  const contact = await cast.entersBy("contactpersoon");
  await contact.goesTo("/gemeente/antwoorden");
  await contact.arrivesAt("Wie niet antwoordt");
  await contact.sees("Tuinderij Morgenrood");
  const visitor = await cast.enters("bezoeker@post.example");
  await visitor.goesTo("/zo-werkt-matchen");
  await visitor.sees("Geeft het bedrijf antwoord?", /laatste 180 dagen/);
  await visitor.goesTo("/bedrijven/zorghuis-de-wilgenhof");
  await visitor.sees(/Antwoordt \d+ van de 10 keer, meestal binnen \d dagen/);
});
