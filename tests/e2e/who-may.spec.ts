import { expect, test, type APIRequestContext, type APIResponse } from "@playwright/test";
import { siteMap } from "../../remix.config.js";
import { askDatabase, everybody, requestAs, type Who } from "./visitors.ts";

/**
 * Every route as every role, own and foreign, signed out too. What a page answers:
 * `page` 200 · `door` on to signing in · `on` on to another page · `refused` 403 · `nothing` 404
 */
type Answer = "page" | "door" | "on" | "refused" | "nothing";
type Row = Record<Who, Answer>;

const all = (answer: Answer): Row => ({ visitor: answer, jobseeker: answer, employer: answer, contactPerson: answer, trainer: answer, jobCoach: answer, administrator: answer });
const only = (...allowed: Who[]): Row => ({ ...all("refused"), visitor: "door", ...Object.fromEntries(allowed.map((who) => [who, "page"])) });
const signedIn: Row = { ...all("page"), visitor: "door" };

const groups: Record<keyof typeof siteMap, Row> = {
  forEverybody: all("page"),
  atTheDoor: all("page"),
  signedIn,
  forJobSeekers: only("jobseeker"),
  forEmployers: only("employer"),
  forContactPersons: only("contactPerson"),
  forTrainers: only("contactPerson", "trainer"),
  forJobCoaches: only("jobCoach"),
  forAdministrators: only("administrator"),
  demoDoors: all("page"),
};

/** Where one address differs from its group. */
const differences: Record<string, Partial<Row>> = {
  inloggen: { jobseeker: "on", employer: "on", contactPerson: "on", trainer: "on", jobCoach: "on", administrator: "on" },
  "inloggen/tweede-stap": { visitor: "on", jobseeker: "on", employer: "on", contactPerson: "on", trainer: "on", jobCoach: "on", administrator: "on" },
  "inloggen/tweede-stap/instellen": { visitor: "on" },
  // nothing to read: announcements stand above every page
  mededelingen: { visitor: "on", jobseeker: "on", employer: "on", contactPerson: "on", trainer: "on", jobCoach: "on", administrator: "on" },
  start: { visitor: "door", jobseeker: "on", employer: "on", contactPerson: "on", trainer: "on", jobCoach: "on", administrator: "on" },
  "account/pet": { visitor: "on" },
  berichten: { trainer: "refused", jobCoach: "refused", administrator: "refused" },
  matches: { trainer: "refused", jobCoach: "refused", administrator: "refused" },
  plaatsingen: { trainer: "refused", jobCoach: "refused", administrator: "refused" },
  // where an organisation would decide about its own, its administrator does (rule 5), who also sees which companies there are
  "gemeente/beoordelen": { administrator: "page" },
  "gemeente/beoordelen/:reviewId": { administrator: "page" },
  "gemeente/beoordelen/belofte": { administrator: "page" },
  "gemeente/beoordelen/belofte/download": { administrator: "page" },
  "gemeente/importeren": { administrator: "page" },
  "gemeente/importeren/:importId": { administrator: "page" },
  "gemeente/importeren/:importId/fouten": { administrator: "page" },
  "gemeente/importeren/:importId/brieven": { administrator: "page" },
  "gemeente/vraag-en-aanbod": { administrator: "page" },
  "gemeente/cijfers": { administrator: "page" },
  "gemeente/cijfers/download": { administrator: "page" },
  "gemeente/bedrijven": { administrator: "page" },
  // both meet at the board of a municipality that they serve
  "gemeente/weekbord": { administrator: "page" },
  "gemeente/bedrijven/:organisationId": { administrator: "page" },
};

function kindOf(response: APIResponse): Answer | number {
  const status = response.status();
  const to = response.headers().location ?? "";
  if (status === 302 || status === 303) return to.startsWith("/inloggen?naar=") ? "door" : "on";
  return ({ 200: "page", 403: "refused", 404: "nothing" } as const)[status] ?? status;
}

const get = async (context: APIRequestContext, address: string) => kindOf(await context.get(address, { maxRedirects: 0 }));

for (const who of everybody) {
  test(`every fixed address answers the ${who} as the table says`, async ({ playwright }) => {
    const context = await requestAs(playwright, who);
    const found: Record<string, unknown> = {};
    const expected: Record<string, unknown> = {};
    for (const [group, routes] of Object.entries(siteMap) as [keyof typeof siteMap, (typeof siteMap)["signedIn"]][]) {
      for (const [pattern] of routes) {
        if (pattern.includes(":")) continue;
        // signing out by reading is impossible, and asking for it would end this visit
        expected[pattern] = (differences[pattern] ?? {})[who] ?? groups[group][who];
        found[pattern] = await get(context, pattern === "/" ? "/" : `/${pattern}`);
      }
    }
    expect(found).toEqual(expected);
  });

  test(`what belongs to others does not exist for the ${who}`, async ({ playwright }) => {
    const context = await requestAs(playwright, who);
    for (const [path, asking] of await foreignAddresses()) {
      const answer = await get(context, path);
      const expected: Answer = who === "visitor" ? "door" : asking.includes(who) ? "nothing" : "refused";
      expect([path, answer], `GET ${path}`).toEqual([path, expected]);
    }
  });

  test(`posting to every address as the ${who} without a right to it changes nothing`, async ({ playwright }) => {
    const context = await requestAs(playwright, who);
    const counts = await countRows();
    for (const [group, routes] of Object.entries(siteMap) as [keyof typeof siteMap, (typeof siteMap)["signedIn"]][]) {
      for (const [pattern] of routes) {
        const row = { ...groups[group], ...differences[pattern] };
        if (row[who] === "page" || row[who] === "on") continue;
        const address = `/${pattern.replace(/:\w+/g, "0198f000-0000-7000-8000-000000000000")}`;
        const answer = await context.post(address, { form: {}, maxRedirects: 0 });
        expect([302, 303, 403, 404, 405], `POST ${address}: ${answer.status()}`).toContain(answer.status());
      }
    }
    for (const [path] of await foreignAddresses()) {
      const answer = await context.post(path, { form: { answer: "yes", decision: "approved", intent: "approve", body: "x", message: "x" }, maxRedirects: 0 });
      // a form that is not right is refused before anything is looked up
      expect([302, 303, 403, 404, 405, 422], `POST ${path}: ${answer.status()}`).toContain(answer.status());
    }
    expect(await countRows()).toEqual(counts);
  });
}

/** Addresses of things that exist and belong to nobody who asks here, and the roles that can ask for such a thing. */
async function foreignAddresses(): Promise<[path: string, asking: readonly Who[]][]> {
  const parties: Who[] = ["jobseeker", "employer", "contactPerson"];
  const keepers: Who[] = ["contactPerson", "trainer"];
  const deciders: Who[] = ["contactPerson", "administrator"];
  const demo = "('samira@demo.meedoen.example', 'morgenrood@demo.meedoen.example', 'ria@demo.meedoen.example', 'trainer@demo.meedoen.example')";
  const own = `(select m.organisation_id from membership m join account a on a.id = m.account_id where a.email in ${demo})`;
  const served = `(select municipality_id from service_area where organisation_id in ${own})`;
  const one = async (statement: string) => (await askDatabase<{ id: string }>(`${statement} limit 1`))[0]!.id;
  const far = `j.municipality_id not in ${served} and j.shared_with_region_since is null and j.account_id not in (select id from account where email in ${demo})`;
  const match = await one(
    `select x.id from match x join job_seeker j on j.id = x.job_seeker_id join vacancy v on v.id = x.vacancy_id
     where ${far} and v.posted_by_id not in ${own} and v.place_of_work_id not in ${own}`,
  );
  const thread = await one(`select t.id from thread t join job_seeker j on j.id = t.job_seeker_id where t.kind = 'caseload' and ${far}`);
  const vacancy = await one(`select id from vacancy where posted_by_id not in ${own} and place_of_work_id not in ${own} and state = 'draft'`);
  const hidden = await one(`select j.id from job_seeker j where ${far} and j.state = 'draft'`);
  const review = await one(`select id from review where state = 'open' and organisation_id not in ${own} and (municipality_id is null or municipality_id not in ${served})`);
  const company = await one(`select id from organisation where kind = 'company' and id not in ${own} and (municipality_id is null or municipality_id not in ${served})`);
  const training = await one(`select id from training where organisation_id not in ${own} and closed_at is null`);
  const [queue, entry] = [
    await one(`select q.vacancy_id as id from queue q join vacancy v on v.id = q.vacancy_id where v.posted_by_id not in ${own} and v.place_of_work_id not in ${own}`),
    await one(`select q.id from queue_entry q join job_seeker j on j.id = q.job_seeker_id where j.account_id not in (select id from account where email in ${demo}) and j.contact_person_id is distinct from (select m.id from membership m join account a on a.id = m.account_id where a.email = 'ria@demo.meedoen.example' limit 1)`),
  ];
  const sheet = `carving_sheet where organisation_id not in ${own} and shared_since is null`;
  const carving = await one(`select id from ${sheet}`);
  const carved = await one(`select content -> 'functions' -> 0 ->> 'id' as id from ${sheet} and id = '${carving}'`);
  const tour = await one(`select t.id from tour t join workplace w on w.id = t.workplace_id where t.organisation_id not in ${own} and w.organisation_id not in ${own}`);
  // a group to which somebody else was asked is none of one's own
  const group = await one(`select g.id from group_route g where not exists (select from group_member m join job_seeker j on j.id = m.job_seeker_id join account a on a.id = j.account_id where m.route_id = g.id and a.email in ${demo})`);
  const placement = await one(
    `select x.id from placement x join job_seeker j on j.id = x.job_seeker_id join vacancy v on v.id = x.vacancy_id where ${far} and v.posted_by_id not in ${own} and v.place_of_work_id not in ${own}`,
  );
  const coaching = "0198f000-0000-7000-8000-000000000000";
  const elsewhere = await one(`select id from municipality where id not in ${served}`);
  const offer = await one(`select id from talent_offer where organisation_id not in ${own}`);
  return [
    [`/bedrijf/rondleidingen/${tour}`, ["employer"]],
    [`/coach/${coaching}`, ["jobCoach"]],
    [`/mijn/jobcoach/${coaching}`, ["jobseeker"]],
    [`/gemeente/plaatsingen/${placement}/jobcoach`, ["contactPerson"]],
    [`/plaatsingen/${placement}`, parties],
    [`/plaatsingen/${placement}/overeenkomst`, parties],
    [`/gemeente/proefplaatsing/${match}`, ["contactPerson"]],
    [`/bedrijf/talent/${offer}`, ["employer"]],
    [`/gemeente/talent/0198f000-0000-7000-8000-000000000000`, ["contactPerson"]],
    [`/gemeente/rondleidingen/0198f000-0000-7000-8000-000000000000`, ["contactPerson"]],
    [`/mijn/groepen/${group}`, ["jobseeker"]],
    ...["", "/veranderen", `/bijeenkomst/${group}`].map((part): [string, readonly Who[]] => [`/gemeente/groepen/0198f000-0000-7000-8000-000000000000${part}`, ["contactPerson"]]),
    [`/mijn/wachtrij/${entry}`, ["jobseeker"]],
    [`/gemeente/wachtrij/${entry}`, ["contactPerson"]],
    [`/bedrijf/vacatures/${queue}/wachtrij`, ["employer"]],
    [`/trainingen/${training}`, keepers],
    [`/bedrijf/jobcarving/${carving}`, ["employer"]],
    [`/bedrijf/jobcarving/${carving}/functie/${carved}`, ["employer"]],
    [`/bedrijf/jobcarving/${carving}/vacature`, ["employer"]],
    [`/bedrijf/jobcarving/${carving}/a4`, ["employer"]],
    [`/gemeente/jobcarving/${carving}`, ["contactPerson"]],
    [`/matches/${match}`, parties],
    [`/berichten/${thread}`, parties],
    [`/bedrijf/vacatures/${vacancy}`, ["employer"]],
    [`/bedrijf/vacatures/${vacancy}/stap/taken`, ["employer"]],
    [`/bedrijf/vacatures/${vacancy}/cijfers`, ["employer"]],
    [`/bedrijf/vacatures/${vacancy}/voorbeeld`, ["employer"]],
    [`/bedrijf/vacatures/${vacancy}/voorbeeld/telefoon`, ["employer"]],
    [`/bedrijf/mensen/${hidden}`, ["employer"]],
    [`/gemeente/mensen/${hidden}`, ["contactPerson"]],
    [`/gemeente/mensen/${hidden}/contact`, ["contactPerson"]],
    [`/gemeente/mensen/${hidden}/plan`, ["contactPerson"]],
    [`/gemeente/mensen/${hidden}/bestanden`, ["contactPerson"]],
    ...["", "/fouten", "/brieven"].map((part): [string, readonly Who[]] => [`/gemeente/importeren/0198f000-0000-7000-8000-000000000000${part}`, deciders]),
    ...["", "/fouten"].map((part): [string, readonly Who[]] => [`/bedrijf/vacatures/importeren/0198f000-0000-7000-8000-000000000000${part}`, ["employer"]]),
    [`/gemeente/weekbord?gemeente=${elsewhere}`, deciders],
    ["/gemeente/cijfers?over=gemeente-verweg", deciders],
    ["/gemeente/cijfers/download?over=regio-verweg", deciders],
    [`/gemeente/rondes/0198f000-0000-7000-8000-000000000000`, ["contactPerson"]],
    [`/gemeente/mensen/${hidden}/voorstellen`, ["contactPerson"]],
    [`/gemeente/beoordelen/${review}`, deciders],
    [`/gemeente/bedrijven/${company}`, deciders],
  ];
}

async function countRows(): Promise<unknown> {
  const tables = ["account", "membership", "job_seeker", "profile_version", "vacancy", "vacancy_version", "review", "match", "match_event", "message", "invitation", "organisation", "sms", "sms_code", "saved_search", "hidden_vacancy", "favourite_vacancy", "training", "training_sign_up", "queue_entry", "queue_log", "carving_sheet", "contact_moment", "round", "round_person", "hand_over", "ladder_step", "plan", "intervention", "plan_agreement", "menu_item", "instrument", "story", "tour", "tour_guest", "group_route", "group_partner", "group_meeting", "group_member", "group_attendance", "placement", "placement_event", "placement_agreement", "check_in", "growth_step", "person_file", "move", "keepsake", "region_consent", "talent_offer", "talent_offer_event", "company_wish", "talent_exercise", "exercise_answer", "answer_standing", "answer_event", "answer_reminder", "people_import", "people_import_row", "import_mapping", "letter_code", "board_decision", "retention", "coaching", "coach_visit", "tally", "tally_span", "announcement", "announcement_closed"];
  const [row] = await askDatabase(`select ${tables.map((table) => `(select count(*)::int from "${table}") as "${table}"`).join(", ")}, (select count(*)::int from review where state <> 'open') as decided`);
  return row;
}
