import { expect } from "@playwright/test";
import { test } from "./people.ts";
import { askDatabase } from "./visitors.ts";

/** Of a vacancy of the demo's company: how often it was opened today. */
async function looksToday(vacancyId: string): Promise<number> {
  const [row] = await askDatabase<{ count: number }>(`select coalesce(sum(count), 0)::int as count from vacancy_view where vacancy_id = '${vacancyId}' and day = (now() at time zone 'Europe/Amsterdam')::date`);
  return row!.count;
}

test("an employer reads where people drop out, of all vacancies and of one, and takes the same numbers along as a file", { tag: ["@phone", "@no-javascript"] }, async ({ cast }) => {
  const employer = await cast.entersBy("werkgever");
  await employer.follows("Cijfers");
  await employer.arrivesAt("Cijfers");
  await employer.sees("In het kort", "Per week", "Van eerste contact tot werk", "Waar mensen afhaken", "De week van nu telt daar nog niet mee.");
  await employer.follows("26 weken");
  await employer.sees("Alles gaat over de laatste 26 weken.");
  const address = await employer.page.getByRole("link", { name: "Download als bestand (CSV)" }).getAttribute("href");
  const file = await employer.page.request.get(address!);
  expect(file.headers()["content-type"]).toBe("text/csv; charset=utf-8");
  const lines = (await file.text()).split("\r\n");
  const tile = (label: string) => employer.page.locator(".figure-tiles > div").filter({ has: employer.page.getByText(label, { exact: true }) }).locator("dd").first().innerText();
  expect(lines).toContain(`Bekeken;${await tile("Bekeken")}`);
  expect(lines).toContain(`Begonnen;${await tile("Nieuwe mensen")}`);
  expect(lines.filter((line) => /^\d{4}-\d\d-\d\d;/.test(line))).toHaveLength(26);

  const first = employer.page.getByRole("region", { name: /De cijfers van elke vacature/ }).getByRole("rowheader").first().getByRole("link");
  const title = await first.innerText();
  await first.click();
  await employer.arrivesAt(`Cijfers van ${title}`);
  await employer.follows("Naar de vacature");
  await employer.arrivesAt(title);
});

test("a look by a visitor counts, and one by the company itself does not", async ({ cast }) => {
  const [{ id }] = (await askDatabase<{ id: string }>("select v.id from vacancy v join membership m on m.organisation_id = v.posted_by_id join account a on a.id = m.account_id where a.email = 'morgenrood@demo.meedoen.example' and v.state = 'published' order by v.id limit 1")) as [{ id: string }];
  const before = await looksToday(id);
  const employer = await cast.entersBy("werkgever");
  await employer.goesTo(`/werk/${id}`);
  const visitor = await cast.enters("visitor");
  await visitor.goesTo(`/werk/${id}`);
  // browsers of tests say that they are programs; this one says what a phone says
  await visitor.page.request.get(`/werk/${id}`, { headers: { "user-agent": "Mozilla/5.0 (Android 12; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0" } });
  await expect.poll(() => looksToday(id), { timeout: 10_000 }).toBeGreaterThan(before);
  expect(await looksToday(id)).toBeLessThanOrEqual(before + 2);
});
