import path from "node:path";
import { expect, type Page } from "@playwright/test";
import { siteMap } from "../../remix.config.js";
import { lookAt } from "./look.ts";
import { test, type Door } from "./people.ts";
import { askDatabase } from "./visitors.ts";

type Group = keyof typeof siteMap;
type Round = { who: string; door: Door | null; groups: readonly Group[]; without?: readonly string[] };

/** What answers with something else than a page, and what lets somebody through at once. */
const noPages = ["bestanden/:fileId", "werk/:vacancyId/logboek/download", "wachtrij/koppen", "afbeelding/:fileId", "werk/:vacancyId/foto/:photoId", "zoeken/suggesties", "plaatsingen/:placementId/overeenkomst", "kaart/:piece", "account/gegevens/download", "bedrijf/cijfers/download", "gemeente/beoordelen/belofte/download", "gemeente/cijfers/download", "mededelingen", "start", "demo/in/:who", "gemeente/importeren/:importId/fouten", "bedrijf/vacatures/importeren/:importId/fouten"];
/** Pages of the second step and of choosing between hats send on whoever does not need them. */
/** A picture of a page, in a frame of another page: nothing in it can be reached. */
const framed = ["bedrijf/vacatures/:vacancyId/voorbeeld/telefoon"];
const onlyInBetween = ["inloggen/tweede-stap", "inloggen/tweede-stap/instellen", "account/pet"];
const forThree = ["berichten", "berichten/:threadId", "matches", "matches/:matchId", "plaatsingen", "plaatsingen/:placementId"];

const rounds: readonly Round[] = [
  { who: "visitor", door: null, groups: ["forEverybody", "atTheDoor", "demoDoors"] },
  { who: "job-seeker", door: "werkzoekende", groups: ["forEverybody", "signedIn", "forJobSeekers"] },
  { who: "employer", door: "werkgever", groups: ["forEverybody", "signedIn", "forEmployers"] },
  { who: "contact-person", door: "contactpersoon", groups: ["forEverybody", "signedIn", "forContactPersons", "forTrainers"] },
  { who: "trainer", door: "trainer", groups: ["signedIn", "forTrainers"], without: forThree },
  { who: "job-coach", door: "jobcoach", groups: ["signedIn", "forJobCoaches"], without: forThree },
  { who: "administrator", door: "beheerder", groups: ["signedIn", "forAdministrators"], without: forThree },
];

/** Addresses that no page links to. */
const unlinked: Record<string, string> = { "inloggen/link/:token": "/inloggen/link/used-before", "uitnodiging/:token": "/uitnodiging/used-before", "zoekopdrachten/stoppen/:token": "/zoekopdrachten/stoppen/made-up", "hoe-gaat-het/:token": "/hoe-gaat-het/made-up", "verhaal/:token": "/verhaal/made-up", "ik-wil-blijven/:token": "/ik-wil-blijven/made-up", "zoek-ik-nog/:token": "/zoek-ik-nog/made-up" };
/** What only some vacancies and people have: the two of a kind that are visited need not link to it. */
const rare: Record<string, string> = {
  "gemeente/mensen/:jobSeekerId/contact": "select '/gemeente/mensen/' || j.id || '/contact' as address from job_seeker j join membership h on h.id = j.contact_person_id join account a on a.id = h.account_id where a.email = 'ria@demo.meedoen.example' and j.state = 'live' and not exists (select from journeys.taken t where t.job_seeker_id = j.id) order by j.id",
  "mijn/jobcoach/:coachingId": "select '/mijn/jobcoach/' || c.id as address from coaching c join placement p on p.id = c.placement_id join job_seeker j on j.id = p.job_seeker_id join account a on a.id = j.account_id where a.email = 'samira@demo.meedoen.example' and c.ended_at is null and p.state <> 'ended'",
  "gemeente/plaatsingen/:placementId/jobcoach": "select '/gemeente/plaatsingen/' || c.placement_id || '/jobcoach' as address from coaching c join placement p on p.id = c.placement_id join job_seeker j on j.id = p.job_seeker_id join membership m on m.id = j.contact_person_id join account a on a.id = m.account_id where a.email = 'ria@demo.meedoen.example' and c.ended_at is null and p.state <> 'ended' order by c.asked_at",
  "gemeente/importeren/:importId/brieven": "select '/gemeente/importeren/' || i.id || '/brieven' as address from people_import i join account a on a.id = i.account_id where a.email = 'ria@demo.meedoen.example' order by i.created_at",
  "werk/:vacancyId/logboek": "select '/werk/' || vacancy_id || '/logboek' as address from queue where is_open order by last_number desc",
  "bedrijf/vacatures/:vacancyId/wachtrij": "select '/bedrijf/vacatures/' || v.id || '/wachtrij' as address from queue q join vacancy v on v.id = q.vacancy_id join membership m on m.organisation_id = v.posted_by_id join account a on a.id = m.account_id where a.email = 'morgenrood@demo.meedoen.example'",
  "rondleidingen/:tourId": "select '/rondleidingen/' || id as address from tour where cancelled_at is null and audience <> 'contactPersons' order by starts_at desc",
  "gemeente/rondleidingen/:tourId": "select '/gemeente/rondleidingen/' || g.tour_id as address from tour_guest g join tour t on t.id = g.tour_id join job_seeker j on j.id = g.job_seeker_id join membership m on m.id = j.contact_person_id join account a on a.id = m.account_id where a.email = 'ria@demo.meedoen.example' and g.ended_at is null order by t.starts_at",
  "bedrijf/rondleidingen/:tourId": "select '/bedrijf/rondleidingen/' || t.id as address from tour t join membership m on m.organisation_id = t.organisation_id join account a on a.id = m.account_id where a.email = 'morgenrood@demo.meedoen.example' and t.cancelled_at is null order by t.starts_at desc",
  "gemeente/proefplaatsing/:matchId": "select '/gemeente/proefplaatsing/' || m.id as address from match m join job_seeker j on j.id = m.job_seeker_id join membership h on h.id = j.contact_person_id join account a on a.id = h.account_id where a.email = 'ria@demo.meedoen.example' and m.state in ('approved', 'planned') and not exists (select 1 from placement p where p.match_id = m.id)",
  "gemeente/wachtrij/:entryId": "select '/gemeente/wachtrij/' || q.id as address from queue_entry q join job_seeker j on j.id = q.job_seeker_id join membership m on m.id = j.contact_person_id join account a on a.id = m.account_id where a.email = 'ria@demo.meedoen.example' and q.state = 'waiting'",
};
/** Questions and steps are pages of their own; of a person, a match or a vacancy two are enough. */
const atMost = (pattern: string) => (pattern.endsWith(":question") || pattern.endsWith(":step") ? 20 : 2);

/** Ids of this run have version 7, those of the seed 8: what another journey made may be out of sight before it is visited. Mails stay. */
const madeMeanwhile = /^(?!\/demo\/mailbox\/).*-7[0-9a-f]{3}-[0-9a-f]{4}-/;
const matcher = (pattern: string) => new RegExp(`^/${pattern.replace(/:\w+/g, "[^/]+")}$`);
const isFixed = (pattern: string) => !pattern.includes(":");

/** Visits the fixed addresses first, and then what the visited pages link to. */
async function visitAll(page: Page, patterns: string[], visit: (address: string) => Promise<void>): Promise<string[]> {
  const links = new Set<string>();
  const visited = new Set<string>();
  const go = async (address: string) => {
    if (visited.has(address)) return;
    visited.add(address);
    await visit(address);
    for (const link of await page.locator("a[href^='/']").evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).pathname))) links.add(link);
  };
  for (const pattern of patterns.filter(isFixed)) await go(`/${pattern === "/" ? "" : pattern}`);
  const open = patterns.filter((pattern) => !isFixed(pattern));
  // a step is linked to by a vacancy, which is linked to by the list
  for (const pattern of [...open, ...open]) {
    const found = rare[pattern] ? (await askDatabase<{ address: string }>(rare[pattern])).map(({ address }) => address) : unlinked[pattern] ? [unlinked[pattern]] : [...links].filter((link) => !madeMeanwhile.test(link) && matcher(pattern).test(link) && !patterns.includes(link.slice(1)));
    for (const address of found.slice(0, atMost(pattern))) await go(address);
  }
  return open.filter((pattern) => ![...visited].some((address) => matcher(pattern).test(address)));
}

for (const width of [1280, 320]) {
  for (const { who, door, groups, without = [] } of rounds) {
    test(`every page for the ${who} is whole at ${width} px`, async ({ cast }, testInfo) => {
      const { page } = await (door ? cast.entersBy(door) : cast.enters("visitor"));
      await page.setViewportSize({ width, height: width === 320 ? 640 : 900 });
      const left = [...noPages, ...framed, ...onlyInBetween, ...without];
      const patterns = groups.flatMap((group) => siteMap[group].map(([pattern]) => pattern)).filter((pattern) => !left.includes(pattern));
      const unseen = await visitAll(page, patterns, async (address) => {
        const answer = await page.goto(address);
        expect.soft(answer?.status(), address).toBe(200);
        await lookAt(page, address);
        const picture = `${who}-${width}-${address.slice(1).replace(/[^a-z0-9]+/gi, "-") || "home"}.jpeg`;
        await page.screenshot({ path: path.join(testInfo.project.outputDir, "pages", picture), type: "jpeg", quality: 70, fullPage: true });
      });
      expect(unseen, "pages to which no link was found").toEqual([]);
    });
  }
}

test("what is no page answers as it should", async ({ cast }) => {
  const seeker = await cast.entersBy("werkzoekende");
  const copy = await seeker.page.request.get("/account/gegevens/download");
  expect(copy.status()).toBe(200);
  expect(copy.headers()["content-type"]).toContain("application/json");
  expect(copy.headers()["content-disposition"]).toContain("attachment");
  await seeker.goesTo("/start");
  await expect(seeker.page).toHaveURL(/\/mijn$/);
});

test("a page that is not there and a page of somebody else are whole pages too", async ({ browser }) => {
  const page = await browser.newPage();
  expect((await page.goto("/bestaat-niet"))?.status()).toBe(404);
  await lookAt(page);
  const [ended] = await askDatabase<{ id: string }>("select id from vacancy where state = 'filled' and live_version_id is not null limit 1");
  expect((await page.goto(`/werk/${ended!.id}`))?.status()).toBe(410);
  await expect(page.getByRole("link", { name: "Zoek ander werk" })).toBeVisible();
  await lookAt(page);
  await page.goto("/demo/in/werkzoekende");
  await page.waitForURL("**/mijn");
  expect((await page.goto("/gemeente"))?.status()).toBe(403);
  await lookAt(page);
  await page.close();
});

const homes: readonly (readonly [Door | null, string])[] = [[null, "/"], [null, "/werk"], ["werkzoekende", "/mijn"], ["werkgever", "/bedrijf"], ["contactpersoon", "/gemeente"]];

for (const [door, home] of homes) {
  test(`with the keyboard ${home} begins at the link to its content, and the focus can be seen`, async ({ cast }) => {
    const { page } = await (door ? cast.entersBy(door) : cast.enters("visitor"));
    await page.goto(home);
    await page.keyboard.press("Tab");
    const skip = page.getByRole("link", { name: "Ga naar de inhoud" });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport({ ratio: 1 });
    for (let stop = 0; stop < 12; stop++) {
      await page.keyboard.press("Tab");
      expect(await page.evaluate(describeFocus), `stop ${stop + 2} on ${home}`).toEqual({ element: expect.any(String), isVisible: true });
    }
    await page.goto(home);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.querySelector("#inhoud")!.contains(document.activeElement)), "after the skip link").toBe(true);
  });
}

/** Runs in the page: what has the focus, and whether a ring of at least two pixels shows it on the screen. A card whose title is the link shows it around the card. */
function describeFocus() {
  const element = document.activeElement!;
  const { width, height, bottom, top } = element.getBoundingClientRect();
  const hasRing = [element, element.closest(".work-card")].some((around) => {
    const style = around && getComputedStyle(around);
    return style && style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2;
  });
  return { element: element.outerHTML.slice(0, 120), isVisible: hasRing && width > 0 && height > 0 && bottom > 0 && top < innerHeight };
}

test("in English no home has a Dutch menu", async ({ cast, baseURL }) => {
  for (const [door, home] of homes) {
    const { page } = await (door ? cast.entersBy(door) : cast.enters("visitor"));
    await page.context().addCookies([{ name: "meedoen_taal", value: "en", url: baseURL! }]);
    await page.goto(home);
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    const menu = page.getByRole("banner").or(page.getByRole("contentinfo"));
    for (const words of ["Werk", "Mensen", "Vacatures", "Berichten", "Bedrijven", "Mijn profiel", "Inloggen", "Iets klopt niet", "Toegankelijkheid", "Zo werkt matchen", "Hoofdmenu"]) {
      await expect(menu.getByText(words, { exact: true }), `${words} on ${home}`).toHaveCount(0);
    }
    await expect(page.getByRole("link", { name: "Go to the content" })).toHaveCount(1);
    await lookAt(page, `${home} in English`);
  }
});
