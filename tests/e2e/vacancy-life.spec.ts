import { expect } from "@playwright/test";
import sharp from "sharp";
import { test, type Person } from "./people.ts";
import { askDatabase } from "./visitors.ts";

const everywhere = { tag: ["@phone", "@no-javascript"] };
const own = "v.posted_by_id = (select m.organisation_id from membership m join account a on a.id = m.account_id where a.email = 'morgenrood@demo.meedoen.example' limit 1)";

const idIn = ({ page }: Person) => /vacatures\/([0-9a-f-]{36})/.exec(page.url())![1]!;
const upload = (background: string) => sharp({ create: { width: 1600, height: 1200, channels: 3, background } }).jpeg().toBuffer();

/** A draft of its own, so that journeys beside this one are left alone. */
async function copiesOwnWork(employer: Person): Promise<string> {
  const [found] = await askDatabase<{ id: string }>(`select v.id from vacancy v where ${own} and v.state = 'published' and not v.open_hiring order by v.id limit 1`);
  await employer.goesTo(`/bedrijf/vacatures/${found!.id}`);
  await employer.presses("Maak een nieuwe met deze tekst");
  await expect(employer.page).not.toHaveURL(new RegExp(found!.id));
  return idIn(employer);
}

test("photos come in one by one with words for who does not see them, and a phone shows them", everywhere, async ({ cast }) => {
  cast.announces(/422/);
  const employer = await cast.entersBy("werkgever");
  const id = await copiesOwnWork(employer);
  const step = `/bedrijf/vacatures/${id}/stap/fotos`;
  await employer.goesTo(step);
  await employer.arrivesAt("Foto’s van de plek");
  const before = await employer.page.locator(".photos img").count();
  await employer.presses("Zet deze foto erbij");
  await employer.sees("Kies eerst een foto.");
  await employer.page.getByLabel("Kies een foto").setInputFiles({ name: "kas.jpg", mimeType: "image/jpeg", buffer: await upload("#2e8b7a") });
  await employer.presses("Zet deze foto erbij");
  await employer.arrivesAt("Foto’s van de plek");
  await expect(employer.page.locator(".photos img")).toHaveCount(before + 1);

  await employer.goesTo(step.replace("fotos", "versturen"));
  await employer.arrivesAt("Bekijk en stuur");
  await employer.page.getByRole("link", { name: "Schrijf in één zin wat je op de foto ziet." }).click();
  await employer.arrivesAt("Foto’s van de plek");
  await employer.fills({ "Wat zie je op deze foto?": "Een groene kas vol met jonge planten." }, employer.group(`Foto ${before + 1}`));
  await employer.presses("Verder");
  await employer.arrivesAt("Bekijk en stuur");

  await employer.follows("Bekijk hoe het er straks uitziet");
  await employer.arrivesAt("Zo ziet een werkzoekende het");
  await employer.sees("Dit ziet nog niemand anders.");
  const phone = employer.page.frameLocator("iframe");
  await expect(phone.locator("img[alt='Een groene kas vol met jonge planten.']")).toHaveCount(1);
  expect(await phone.locator("html").evaluate(() => innerWidth)).toBeLessThanOrEqual(390);

  const [row] = await askDatabase<{ photos: { id: string; width: number }[] }>("select draft -> 'photos' as photos from vacancy where id = $1", [id]);
  const photo = row!.photos.at(-1)!;
  expect(photo.width).toBe(1000);
  const visitor = await cast.enters("visitor");
  expect((await visitor.page.request.get(`/werk/${id}/foto/${photo.id}`)).status(), "nobody else sees a draft").toBe(404);
  expect((await employer.page.request.get(`/werk/${id}/foto/${photo.id}`)).headers()["content-type"]).toBe("image/webp");

  await employer.goesTo(step);
  await employer.group(`Foto ${before + 1}`).getByRole("checkbox").locator("xpath=ancestor::label[1]").click();
  await employer.presses("Verder");
  await employer.goesTo(step);
  await expect(employer.page.locator(".photos img")).toHaveCount(before);
});

test("the week is drawn as a bar of tasks, which follows what is chosen", { tag: "@phone" }, async ({ cast }) => {
  const employer = await cast.entersBy("werkgever");
  const id = await copiesOwnWork(employer);
  await employer.goesTo(`/bedrijf/vacatures/${id}/stap/taken`);
  await employer.arrivesAt("Taken");
  const bar = employer.page.getByRole("group", { name: "De week in stukken" });
  const words = await bar.innerText();
  expect(words).toMatch(/\d+ %. Ongeveer/);
  await employer.page.getByRole("combobox", { name: "Hoeveel van de week?" }).first().selectOption("100");
  await expect(bar).not.toHaveText(words);
  const shares = [...(await bar.innerText()).matchAll(/(\d+) %/g)].map(([, share]) => Number(share));
  expect(shares.reduce((sum, share) => sum + share, 0)).toBe(100);
});

test("what ended opens again with the same words, and pressing twice is once", everywhere, async ({ cast }) => {
  const [ended] = await askDatabase<{ id: string; email: string }>(
    `select v.id, a.email from vacancy v join membership m on m.organisation_id = v.posted_by_id and m.role = 'employer' and m.ended_at is null join account a on a.id = m.account_id
     where v.state in ('filled', 'closed') and v.live_version_id is not null and v.posted_by_id = v.place_of_work_id order by v.id, a.email limit 1`,
  );
  const employer = await cast.enters(ended!.email);
  await employer.goesTo("/inloggen");
  await employer.signsIn();
  await employer.page.waitForURL("**/bedrijf");
  const opens = async () => {
    await employer.goesTo(`/bedrijf/vacatures/${ended!.id}`);
    await employer.unfolds("Zet deze vacature opnieuw open");
    await employer.presses("Ja, zet opnieuw open");
    await expect(employer.page).not.toHaveURL(new RegExp(ended!.id));
    return idIn(employer);
  };
  const first = await opens();
  expect(await opens()).toBe(first);
  await employer.follows("Deze vacature stond al eerder open");
  await expect(employer.page).toHaveURL(new RegExp(ended!.id));
});

test("a company chooses until when it looks, and a day too far says what to do", everywhere, async ({ cast }) => {
  cast.announces(/422/);
  const employer = await cast.entersBy("werkgever");
  const [found] = await askDatabase<{ id: string }>(`select v.id from vacancy v where ${own} and v.state = 'published' and v.remuneration = 'wage' order by v.id desc limit 1`);
  const inDays = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString().slice(0, 10);
  await employer.goesTo(`/bedrijf/vacatures/${found!.id}`);
  await employer.unfolds("Kies tot wanneer je zoekt");
  await employer.fills({ "Tot en met": inDays(90) });
  await employer.presses("Bewaar");
  await employer.sees("Kies een dag binnen 60 dagen.");
  await expect(employer.page.getByLabel("Tot en met")).toHaveValue(inDays(90));
  await employer.fills({ "Tot en met": inDays(40) });
  await employer.presses("Bewaar");
  await expect(async () => {
    const [row] = await askDatabase<{ day: string }>("select to_char(expires_at at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as day from vacancy where id = $1", [found!.id]);
    expect(row!.day).toBe(inDays(40));
  }).toPass({ timeout: 10_000 });
});
