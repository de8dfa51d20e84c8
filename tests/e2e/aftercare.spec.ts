import { expect } from "@playwright/test";
import { dayAhead, test } from "./people.ts";
import { askDatabase, becomeRias, takesPeople } from "./visitors.ts";

type AtWork = { id: string; company: string };

test("after a month somebody tells in two presses that it does not go well, and the contact person hears it the same day", { tag: ["@phone", "@no-javascript"] }, async ({ cast }) => {
  cast.announces(/422/);
  // a month is not waited for in a test, and whoever works there becomes one of Ria's people
  const [taken] = await takesPeople(1, "exists (select from placement p where p.job_seeker_id = j.id and p.state = 'running' and p.kind = 'work')");
  await becomeRias([taken!]);
  const [work] = await askDatabase<AtWork>(
    "select p.id, o.name as company from placement p join vacancy v on v.id = p.vacancy_id join organisation o on o.id = v.place_of_work_id where p.job_seeker_id = $1 and p.state = 'running' and p.kind = 'work' limit 1",
    [taken!.id],
  );
  await askDatabase("delete from check_in where placement_id = $1", [work!.id]);
  await askDatabase("update placement set starts_on = (now() - interval '1 month' - interval '2 days')::date, ends_on = null where id = $1", [work!.id]);
  await askDatabase("select graphile_worker.add_job('look-after-placements')");

  const outside = await cast.enters(taken!.email);
  const { button } = await outside.receives("Hoe gaat het op het werk?", work!.company);
  await outside.goesTo(button);
  await outside.arrivesAt("Hoe gaat het?");
  await outside.isToldNothingOf(taken!.first, taken!.email, work!.company);
  await outside.presses("Stuur je antwoord");
  await outside.sees("Kies hoe het gaat.");
  await outside.choosesIn("Hoe gaat het op je werk?", "Niet goed");
  await outside.choosesIn("Wil je dat je contactpersoon je belt?", "Ja");
  await outside.presses("Stuur je antwoord");
  await outside.sees("Dank je wel");

  const ria = await cast.entersBy("contactpersoon");
  await ria.opensMail("Het gaat niet goed op een werkplek", work!.company);
  await ria.sees("Niet goed", "Wil graag een telefoontje.");
  await ria.goesTo("/gemeente/mensen?nodig=trouble");
  await expect(ria.page.getByRole("list", { name: "Jouw mensen, wie nu iets nodig heeft eerst" }).getByText(work!.company).first()).toBeVisible();
  await ria.goesTo(`/plaatsingen/${work!.id}`);
  await ria.page.getByText("Schrijf een stap op").click();
  await ria.presses("Bewaar");
  await ria.sees("Kies wat er vooruit ging.");
  await ria.page.getByRole("combobox", { name: "Wat ging vooruit?" }).selectOption({ label: "Meer of andere taken" });
  await ria.fills({ "Sinds wanneer?": dayAhead(0), "Vertel er iets over": "Doet nu ook de planten." });
  await ria.presses("Bewaar");
  await ria.sees("Meer of andere taken");
  await ria.sees("Doet nu ook de planten.");

  await ria.goesTo(`/gemeente/mensen/${taken!.id}/contact`);
  await ria.page.getByRole("button", { name: /^Gebeld met/ }).first().click();
  await ria.sees("Opgeschreven: Gebeld. Meer hoeft niet.");
});
