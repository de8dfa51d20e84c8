import { expect, test } from "@playwright/test";
import { hiddenFirstNames } from "../../prisma/seed/people/names.ts";
import { askDatabase, requestAs } from "./visitors.ts";

type Private = { id: string; first: string; last: string; phone: string; email: string };

/** Job seekers whose details this company may not have: no match with it was approved, and no place in its queue accepted (rule 15). */
const privateFor = (email: string) =>
  askDatabase<Private>(
    `select j.id, a.first_name as first, a.last_name as last, a.phone, a.email from job_seeker j join account a on a.id = j.account_id
     where a.last_name <> '' and not exists (
       select 1 from match x join vacancy v on v.id = x.vacancy_id
       join membership m on m.organisation_id in (v.posted_by_id, v.place_of_work_id) join account e on e.id = m.account_id
       where x.job_seeker_id = j.id and e.email = $1 and x.state in ('approved', 'planned', 'placed', 'completed'))
     and not exists (
       select 1 from queue_entry q join vacancy v on v.id = q.vacancy_id
       join membership m on m.organisation_id in (v.posted_by_id, v.place_of_work_id) join account e on e.id = m.account_id
       where q.job_seeker_id = j.id and e.email = $1 and q.state in ('accepted', 'started'))`,
    [email],
  );

const digitsOf = (text: string) => text.replace(/[^\d]/g, "");

const isQueue = (address: string) => address.endsWith("/wachtrij");

/** What of somebody stands in a text. */
function findLeaks(text: string, people: readonly Private[], known: ReadonlySet<string> = new Set()): string[] {
  // digits that stand together as a phone number does; a moment and the counts behind it are none, however they follow each other
  const digits = [...text.matchAll(/\d[\d\s.\-()/]{6,}\d/g)].map(([run]) => digitsOf(run)).join(" ");
  const hidden = new Set<string>(hiddenFirstNames);
  return people.flatMap(({ first, last, phone, email }) => {
    const found = [];
    if (text.includes(last)) found.push(last);
    if (phone !== "" && (text.includes(phone) || digits.includes(digitsOf(phone)))) found.push(phone);
    if (text.toLowerCase().includes(email.toLowerCase())) found.push(email);
    // somebody of that name who said yes to a place is read rightly
    if (hidden.has(first) && !known.has(first) && new RegExp(`\\b${first}\\b`).test(text)) found.push(first);
    return found;
  });
}

test("no page or answer that an employer can get before approval tells who somebody is", async ({ playwright }) => {
  test.setTimeout(420_000);
  const people = await privateFor("morgenrood@demo.meedoen.example");
  expect(people.length).toBeGreaterThan(300);
  const known = new Set((await askDatabase<{ first: string }>(
    `select a.first_name as first from queue_entry q join vacancy v on v.id = q.vacancy_id join membership m on m.organisation_id in (v.posted_by_id, v.place_of_work_id) join account e on e.id = m.account_id
     join job_seeker j on j.id = q.job_seeker_id join account a on a.id = j.account_id where e.email = 'morgenrood@demo.meedoen.example' and q.state in ('accepted', 'started')`,
  )).map(({ first }) => first));
  const context = await requestAs(playwright, "employer");
  const seen = new Set<string>();
  const waiting = ["/bedrijf", "/bedrijf/mensen", "/bedrijf/vacatures", "/matches", "/berichten", "/account", "/account/gegevens", "/account/gegevens/download", "/werk"];
  for (let turn = 1; turn <= 4; turn += 1) waiting.push(`/bedrijf/mensen?pagina=${turn}`);
  const leaks: string[] = [];
  while (waiting.length > 0 && seen.size < 120) {
    const address = waiting.shift()!;
    if (seen.has(address)) continue;
    seen.add(address);
    const page = await context.get(address);
    const html = await page.text();
    for (const leak of findLeaks(html, people, isQueue(address) ? known : undefined)) leaks.push(`${address}: ${leak}`);
    const [path, query] = address.split("?");
    const answer = await context.get(`${path}.data${query ? `?${query}` : ""}`);
    for (const leak of findLeaks(await answer.text(), people, isQueue(address) ? known : undefined)) leaks.push(`${address} (.data): ${leak}`);
    for (const [, link] of html.matchAll(/href="(\/(?:bedrijf|matches|berichten)[^"#]*)"/g)) {
      // single people, matches and queues first: filters of a list show the same cards again
      const next = link!.replaceAll("&amp;", "&");
      if (/^\/(bedrijf\/mensen|matches)\/[0-9a-f-]{36}|^\/bedrijf\/vacatures\/[0-9a-f-]{36}(\/wachtrij)?$/.test(next)) waiting.unshift(next);
      else waiting.push(next);
    }
  }
  expect(leaks).toEqual([]);
  expect([...seen].filter((address) => /^\/bedrijf\/mensen\/[0-9a-f-]{36}/.test(address)).length).toBeGreaterThan(5);
  const queue = [...seen].find((address) => /\/wachtrij$/.test(address));
  expect(queue, "a queue was looked at").toBeDefined();
  const [{ names }] = await askDatabase<{ names: string[] }>("select array_agg(a.last_name) as names from queue_entry q join job_seeker j on j.id = q.job_seeker_id join account a on a.id = j.account_id where q.vacancy_id = $1 and q.state in ('accepted', 'started')", [queue!.split("/")[3]]) as [{ names: string[] }];
  const shown = await (await context.get(queue!)).text();
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) expect(shown).toContain(name);
  expect([...seen].some((address) => /^\/matches\/[0-9a-f-]{36}/.test(address))).toBe(true);
});

test("no search document tells who somebody is", async () => {
  const people = await privateFor("nobody@example.com");
  const talents = await askDatabase<{ text: string }>("select coalesce(string_agg(t::text, ' '), '') as text from search_talent t");
  const vacancies = await askDatabase<{ text: string }>("select coalesce(string_agg(v::text, ' '), '') as text from search_vacancy v");
  expect(talents[0]!.text.length).toBeGreaterThan(50_000);
  // an index holds words in small letters
  const lower = people.map((one) => ({ ...one, first: one.first.toLowerCase(), last: one.last.toLowerCase() }));
  for (const text of [talents[0]!.text, vacancies[0]!.text]) {
    expect(findLeaks(text, people)).toEqual([]);
    expect(lower.filter(({ last }) => text.toLowerCase().includes(last))).toEqual([]);
  }
});

test("the test would notice a leak", async () => {
  const [somebody] = await privateFor("nobody@example.com");
  expect(findLeaks(`<p>${somebody!.last}, bel ${digitsOf(somebody!.phone)}</p>`, [somebody!])).toHaveLength(somebody!.phone ? 2 : 1);
});
