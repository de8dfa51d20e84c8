import { expect } from "@playwright/test";
import { test } from "./people.ts";
import { askDatabase, becomeRias, inSchiedam, takesPeople } from "./visitors.ts";

const schiedam = `${inSchiedam} and j.intake_state = 'taken'`;

/** Everything that somebody ever did, eleven months ago: so long is not waited for in a test. */
async function fallsSilent(jobSeekerId: string): Promise<void> {
  const at = "now() - interval '320 days'";
  await askDatabase(`update account set created_at = ${at}, last_seen_at = ${at}, sms_since = null, sms_number = null where id = (select account_id from job_seeker where id = $1)`, [jobSeekerId]);
  await askDatabase(`update job_seeker set created_at = ${at}, draft_changed_at = ${at}, available_confirmed_at = null, paused_at = null where id = $1`, [jobSeekerId]);
  for (const table of ["contact_moment", "plan", "talent_exercise", "training_sign_up", "tour_guest", "company_wish", "hidden_company", "person_file", "thread", "retention"]) await askDatabase(`delete from ${table} where job_seeker_id = $1`, [jobSeekerId]);
  for (const table of ["session", "favourite_vacancy", "saved_search", "hidden_vacancy", "sign_in_code"]) await askDatabase(`delete from ${table} where account_id = (select account_id from job_seeker where id = $1)`, [jobSeekerId]);
}

test("who was silent for ten months is warned, and stays with one press; the contact person saw it coming", { tag: ["@phone", "@no-javascript"] }, async ({ cast }) => {
  const [silent] = await takesPeople(1, `${schiedam} and j.state = 'draft' and a.email not like '%.invalid' and not exists (select from match x where x.job_seeker_id = j.id) and not exists (select from queue_entry x where x.job_seeker_id = j.id) and not exists (select from profile_version x where x.job_seeker_id = j.id) and not exists (select from talent_offer x where x.job_seeker_id = j.id)`);
  await fallsSilent(silent!.id);
  await becomeRias([silent!]);
  await askDatabase("select graphile_worker.add_job('warn-silent-people')");

  const outside = await cast.enters(silent!.email);
  const { button } = await outside.receives("Wil je bij Meedoen blijven?", "halen we je gegevens weg");
  const ria = await cast.entersBy("contactpersoon");
  await ria.goesTo("/gemeente/mensen");
  await ria.page.getByRole("link", { name: /^Lang niets gehoord/ }).click();
  await ria.arrivesAt("Lang niets gehoord");
  const line = ria.page.getByRole("listitem").filter({ has: ria.page.getByRole("link", { name: silent!.name, exact: true }) });
  await expect(line).toContainText("Kreeg één keer een mail.");

  await outside.goesTo(button);
  await outside.arrivesAt("Wil je bij Meedoen blijven?");
  await outside.isToldNothingOf(silent!.first, silent!.email);
  expect(await askDatabase("select 1 from retention where job_seeker_id = $1 and stayed_at is not null", [silent!.id]), "looking changes nothing").toEqual([]);
  await outside.presses("Ik wil blijven");
  await outside.arrivesAt("Je blijft erbij");
  await ria.goesTo("/gemeente/mensen/lang-niets-gehoord");
  await expect(line).toHaveCount(0);
});

test("the administrator of a municipality chooses how long it keeps who is silent", { tag: ["@no-javascript"] }, async ({ cast }) => {
  const administrator = await cast.entersBy("beheerder");
  await administrator.goesTo("/beheer");
  await administrator.follows("Hoe lang we bewaren");
  await administrator.arrivesAt("Hoe lang we bewaren");
  await administrator.page.getByRole("combobox", { name: "Hoeveel maanden bewaart Schiedam?" }).selectOption({ label: "11 maanden" });
  await administrator.presses("Bewaar");
  await administrator.sees("Bewaard. Schiedam bewaart gegevens 11 maanden.");
  await administrator.page.getByRole("combobox", { name: "Hoeveel maanden bewaart Schiedam?" }).selectOption({ label: "12 maanden" });
  await administrator.presses("Bewaar");
  await administrator.sees("Bewaard. Schiedam bewaart gegevens 12 maanden.");
});
