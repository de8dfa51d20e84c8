import { expect, type Page } from "@playwright/test";
import { test, type Person } from "./people.ts";
import { signsUp } from "./steps-of-job-seeker.ts";
import { askDatabase, site } from "./visitors.ts";

const everywhere = { tag: ["@phone", "@no-javascript"] };
const found = /^\d[\d.]* plek(ken)? gevonden$/;

/** The search was kept two weeks ago, and the morning of its mail is now. */
async function letMorningCome({ address }: Person): Promise<void> {
  await askDatabase("update saved_search set mails_from = now() - interval '400 days', looked_at = now() - interval '400 days' where account_id = (select id from account where email = $1)", [address]);
  await askDatabase("select graphile_worker.add_job('mail-new-work-to', json_build_object('accountId', id)) from account where email = $1", [address]);
}

/** Two vacancies that answer "schoonmaak" were published yesterday; documents go by the same moment. */
async function publishYesterday(): Promise<void> {
  await askDatabase("update search_vacancy set since = now() - interval '1 day' where vacancy_id in (select vacancy_id from search_vacancy where task && array['sweep-floors', 'mop-floors', 'clean-toilets', 'vacuum-offices', 'dust-rooms'] order by vacancy_id limit 2)");
}

const countOf = (page: Page) => page.getByRole("status").filter({ hasText: found }).innerText();

test("somebody keeps a search, hears of new work by mail, and stops the mails with one press, signed out", everywhere, async ({ cast }) => {
  await publishYesterday();
  const bo = await signsUp(cast, "Bo", "Schiedam");
  await bo.goesTo("/werk");
  await expect(bo.page.getByRole("button", { name: "Bewaar deze zoekopdracht" })).toHaveCount(0);
  await bo.goesTo("/werk?zoek=Schoonmaak&sector=cleaning");
  await bo.presses("Bewaar deze zoekopdracht");
  await bo.sees("Bewaard. Komt er iets bij? Dan hoor je het.");
  await bo.arrivesAt("Vind werk dat bij je past");
  await expect(bo.page.getByRole("button", { name: "Bewaar deze zoekopdracht" })).toHaveCount(0);

  await bo.follows("Mijn zoekopdrachten");
  await bo.arrivesAt("Mijn zoekopdrachten");
  await bo.sees("“schoonmaak” · Schoonmaak en was", /Nog niets nieuws sinds/, "Je krijgt mail als er iets bij komt");

  await letMorningCome(bo);
  const mail = await bo.receives("Er is nieuw werk voor jou", "“schoonmaak” · Schoonmaak en was");
  expect(mail.text.match(/\/werk\/[0-9a-f-]{36}/g)!.length).toBeGreaterThan(0);
  await bo.goesTo("/mijn/zoekopdrachten");
  await bo.sees(/\d+ nieuwe plek(ken)? sinds/);
  await bo.presses(/^Bekijk/);
  await bo.arrivesAt("Vind werk dat bij je past");
  await expect(bo.page).toHaveURL(/zoek=schoonmaak&sector=cleaning/);
  await bo.goesTo("/mijn/zoekopdrachten");
  await bo.sees(/Nog niets nieuws sinds/);

  const stranger = await cast.enters(bo.address);
  const link = /http\S+\/zoekopdrachten\/stoppen\/[\w-]+/.exec(mail.text)![0];
  await stranger.goesTo(link);
  await stranger.arrivesAt("Geen mails meer over nieuw werk?");
  await bo.goesTo("/mijn/zoekopdrachten");
  await bo.sees("Je krijgt mail als er iets bij komt");
  await stranger.presses("Stop deze mails");
  await stranger.arrivesAt("De mails zijn gestopt");
  await bo.goesTo("/mijn/zoekopdrachten");
  await bo.sees("Je krijgt geen mail");
  await bo.presses(/^Mail mij weer/);
  await bo.sees("Je krijgt mail als er iets bij komt");

  await bo.presses(/^Haal weg/);
  await bo.sees("Weggehaald:");
  await bo.arrivesAt("Mijn zoekopdrachten");
  await bo.presses("Zet terug");
  await expect(bo.page.getByRole("heading", { level: 2, name: "“schoonmaak” · Schoonmaak en was" })).toBeVisible();
});

test("a mail program stops the mails without a page, and a changed link stops nothing", async ({ cast, playwright }) => {
  const bo = await signsUp(cast, "Bo", "Schiedam");
  await bo.goesTo("/werk?zoek=tuin");
  await bo.presses("Bewaar deze zoekopdracht");
  await bo.sees("Bewaard. Komt er iets bij? Dan hoor je het.");
  await askDatabase("update search_vacancy set since = now() - interval '1 day' where task && array['take-cuttings', 'water-plants', 'harvest-vegetables', 'weed-beds', 'mow-grass', 'trim-hedges', 'plant-gardens', 'sweep-leaves']");
  await letMorningCome(bo);
  const { text } = await bo.receives("Er is nieuw werk voor jou");
  const link = /http\S+\/zoekopdrachten\/stoppen\/[\w-]+/.exec(text)![0];
  const program = await playwright.request.newContext({ baseURL: site() });
  const press = async (address: string) => (await program.post(new URL(address).pathname, { form: { "List-Unsubscribe": "One-Click" }, maxRedirects: 0 })).status();
  const mails = async () => (await askDatabase<{ on: boolean }>("select mails_from is not null as on from saved_search s join account a on a.id = s.account_id where a.email = $1", [bo.address]))[0]!.on;
  expect(await press(`${link.slice(0, -4)}0000`)).toBe(404);
  expect(await mails()).toBe(true);
  expect((await program.get(new URL(link).pathname)).status()).toBe(200);
  expect(await mails()).toBe(true);
  expect(await press(link)).toBe(200);
  expect(await mails()).toBe(false);
  await program.dispose();
});

test("somebody takes a place out of the list, sees it gone, and puts it back", everywhere, async ({ cast }) => {
  const bo = await signsUp(cast, "Bo", "Schiedam");
  await bo.goesTo("/werk?sector=green&volgorde=nieuw");
  const before = await countOf(bo.page);
  const first = bo.page.locator(".work-card a[href^='/werk/']").first();
  const [title, path] = [await first.innerText(), await first.getAttribute("href")];
  await bo.page.locator(`form[action='${path}']`).getByRole("button", { name: /^Niet tonen/ }).click();
  await bo.sees("Dit tonen we niet meer:");
  await expect(bo.page.getByText("Dit tonen we niet meer:")).toBeInViewport();
  await bo.arrivesAt("Vind werk dat bij je past");
  expect(Number.parseInt(await countOf(bo.page))).toBe(Number.parseInt(before) - 1);
  await expect(bo.page.locator(`.work-card a[href='${path}']`)).toHaveCount(0);
  await bo.goesTo("/mijn/bewaard");
  await bo.arrivesAt(/.+/);
  await bo.sees("Dit wil je niet zien", title);
  await bo.goesTo(path!);
  await bo.sees("Dit tonen we niet meer:");
  await bo.presses(/^Toon weer/);
  await expect(bo.page.getByRole("button", { name: /^Niet tonen/ })).toBeVisible();
  await bo.goesTo("/werk?sector=green&volgorde=nieuw");
  expect(await countOf(bo.page)).toBe(before);
});
