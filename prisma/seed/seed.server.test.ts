import { beforeAll, describe, expect, test } from "vitest";
import { useDatabase } from "#tests/support/database";
import { freedIn, tooMuchIn } from "~/features/carving/model/carve";
import { readSheetContent } from "~/features/carving/model/sheet";
import { matchStates } from "~/features/matches/model/transitions";
import { markText } from "~/features/text-guard";
import { profileContentSchema } from "~/features/profiles/model/profile-content";
import { missingForSubmission as missingInProfile } from "~/features/profiles/model/questions";
import { missingForSubmission as missingInVacancy } from "~/features/vacancies/model/content-rules";
import { vacancyContentSchema } from "~/features/vacancies/model/vacancy-content";
import { kindOf } from "#search/documents/kinds";
import { maskOf } from "#search/postgres/facet-bits";
import { isLeisureId, isLicenceId, isMotiveId, isOfferId, isSupportId, isTalentId, isTaskId, isWeekPartId, sectorIds } from "~/features/vocabulary";
import { now } from "~/platform/clock";
import { isoDay } from "~/platform/dates";
import { hiddenFirstNames, lastNameEndings, shownFirstNames } from "./people/names";
import { findLog } from "~/features/open-hiring/find-log.server";
import { makeData, seedDatabase } from "./seed";

const database = useDatabase();
const distinct = async (table: string, column: string) => (await database.query<{ value: string }>(`select distinct ${column}::text as value from ${table} order by 1`)).map(({ value }) => value);
const count = async (from: string) => (await database.query<{ count: number }>(`select count(*)::int as count from ${from}`))[0]!.count;
const contents = async (table: string) => (await database.query<{ content: unknown }>(`select content from ${table}`)).map(({ content }) => content);

beforeAll(() => seedDatabase(), 120_000);

test("makes the same rows again on the same day", async () => {
  const moment = new Date("2026-05-11T09:00:00Z");
  const [first, second] = [await makeData(moment, { profiles: 60, vacancies: 40 }), await makeData(moment, { profiles: 60, vacancies: 40 })];
  expect(JSON.stringify(second.world.rows)).toBe(JSON.stringify(first.world.rows));
  const later = await makeData(new Date("2026-05-11T16:30:00Z"), { profiles: 60, vacancies: 40 });
  expect(JSON.stringify(later.world.rows)).toBe(JSON.stringify(first.world.rows));
});

test("keeps ids on another day, so that links stay", async () => {
  const [first, second] = [await makeData(new Date("2026-05-11T09:00:00Z"), { profiles: 40, vacancies: 20 }), await makeData(new Date("2027-01-04T09:00:00Z"), { profiles: 40, vacancies: 20 })];
  expect(second.people.map(({ id }) => id)).toEqual(first.people.map(({ id }) => id));
  expect(second.work.map(({ id }) => id)).toEqual(first.work.map(({ id }) => id));
});

test("makes what the demo promises", async () => {
  expect(await count("municipality")).toBe(4);
  expect(await count("region")).toBe(2);
  expect(await count("service_area s join organisation o on o.id = s.organisation_id where o.kind = 'werkbedrijf'")).toBe(3);
  expect(await count("membership where role = 'contactPerson'")).toBe(14);
  expect(await count("organisation where kind = 'company'")).toBe(60);
  expect(await count("organisation where kind = 'company' and verification = 'waiting'")).toBe(3);
  expect(await count("posting_agreement")).toBe(5);
  expect(await count("vacancy where formal_employer_id <> place_of_work_id")).toBeGreaterThan(5);
  expect(await count("vacancy where not open_hiring")).toBe(150);
  expect(await count("queue")).toBe(5);
  expect(await distinct("queue_entry", "state")).toEqual(["accepted", "left", "offered", "passed", "started", "waiting"]);
  expect(await count("queue_entry e join job_seeker j on j.id = e.job_seeker_id join account a on a.id = j.account_id where a.email = 'samira@demo.meedoen.example' and e.state = 'waiting'")).toBe(1);
  expect(await count("job_seeker")).toBe(500);
  expect(await count("job_seeker j join membership m on m.id = j.contact_person_id join account a on a.id = m.account_id where a.email = 'ria@demo.meedoen.example'")).toBe(40);
  expect(await distinct("account", "email")).toEqual(expect.arrayContaining(["samira@demo.meedoen.example", "morgenrood@demo.meedoen.example", "ria@demo.meedoen.example", "beheer@demo.meedoen.example"]));
  expect(await distinct("placement", "state")).toEqual(["agreeing", "ended", "planned", "running"]);
  expect(await distinct("check_in", "party")).toEqual(["employer", "jobseeker"]);
  expect(await distinct("check_in", "going")).toEqual(expect.arrayContaining(["well"]));
  expect(await count("check_in c join placement p on p.id = c.placement_id where c.asked_at < p.starts_on or c.asked_at > now() or c.answered_at > now()")).toBe(0);
  expect(await count("growth_step")).toBeGreaterThan(0);
  // whoever is at work has a placement, and the other way round
  expect(await count("match m where m.state = 'placed' and not exists (select from placement p where p.match_id = m.id and p.kind = 'work' and p.state <> 'ended')")).toBe(0);
  expect(await count("queue_entry q where q.state = 'started' and not exists (select from placement p where p.queue_entry_id = q.id and p.state = 'running')")).toBe(0);
  expect(await count("training")).toBeGreaterThanOrEqual(40);
  expect(await count("(select training_id from training_sign_up group by 1 having bool_or(chair is null)) full_ones")).toBeGreaterThan(1);
  expect(await count("training t where not exists (select from training_sign_up s where s.training_id = t.id)")).toBeGreaterThan(1);
  expect(await count("talent_exercise where state = 'finished' and shared_since is not null")).toBeGreaterThan(10);
  expect(await count("talent_exercise where state = 'underway'")).toBeGreaterThan(10);
  expect(await count("search_vacancy")).toBe(await count("vacancy where state = 'published'"));
  expect(await count("search_talent")).toBeGreaterThan(250);
});

test("shows companies that answer well and poorly, and one that rests, which is not the company of the demo", async () => {
  const stands = await database.query<{ name: string; grade: string | null; rests: boolean; shown: number }>(
    "select o.name, s.grade, s.paused_since is not null as rests, (select count(*)::int from vacancy v where v.posted_by_id = o.id and v.state = 'published') as shown from answer_standing s join organisation o on o.id = s.organisation_id",
  );
  const of = (name: string) => stands.find((one) => one.name === name);
  expect(of("Zorghuis De Wilgenhof")).toMatchObject({ grade: "good", rests: false });
  expect(of("Klantenservice De Luisterlijn")).toMatchObject({ grade: "poor", rests: false });
  expect(stands.filter(({ rests }) => rests)).toEqual([{ name: "Kaashandel De Wijde Waard", grade: "poor", rests: true, shown: 0 }]);
  expect(of("Tuinderij Morgenrood")).toMatchObject({ grade: "good", rests: false });
  expect(await count("answer_reminder")).toBeGreaterThan(20);
  expect(await count("answer_reminder r join match m on m.id = r.match_id where m.state not in ('interest', 'invitation', 'proposal') or r.at < r.since + interval '3 days' or r.at > now()")).toBe(0);
});

test("has every state to look at", async () => {
  expect(await distinct("match", "state")).toEqual([...matchStates].sort());
  expect(await distinct("match", "origin")).toEqual(["interest", "invitation", "proposal"]);
  expect(await distinct("job_seeker", "state")).toEqual(["changed", "draft", "live", "paused", "submitted"]);
  expect(await distinct("job_seeker", "intake_state")).toEqual(["taken", "unserved", "waiting"]);
  expect(await distinct("vacancy", "state")).toEqual(["closed", "draft", "filled", "paused", "published", "submitted"]);
  expect(await distinct("vacancy", "place_kind")).toEqual(expect.arrayContaining(["adapted", "experience", "learning", "paid", "volunteering"]));
  expect(await distinct("review", "state")).toEqual(["approved", "changesAsked", "open", "rejected", "superseded"]);
  expect(await distinct("review", "kind")).toEqual(["company", "profile", "vacancy", "video"]);
  expect(await count("review r join profile_version v on v.id = r.profile_version_id where r.state = 'open' and r.due_at < now()")).toBeGreaterThan(0);
  expect(await count("job_seeker where intake_state = 'waiting' and intake_due_at < now()")).toBeGreaterThan(0);
  const sectors = maskOf(kindOf("vacancy"), "sector", sectorIds);
  expect(await database.query("select (bit_or(bits) & $1::bigint)::text as sectors from search_vacancy", [sectors])).toEqual([{ sectors }]);
});

describe("keeps the rules", () => {
  test("profiles are complete when they were sent, and hold nothing private", async () => {
    for (const content of await contents("profile_version")) {
      const parsed = profileContentSchema.parse(content);
      expect(parsed).toEqual(content);
      expect(missingInProfile(parsed)).toEqual([]);
      expect([parsed.motivation, parsed.leisureText, ...parsed.talents.map(({ example }) => example), ...parsed.experience.map(({ what }) => what), ...parsed.certificates].flatMap((text) => markText(text))).toEqual([]);
      expect(parsed.talents.every(({ id }) => isTalentId(id)) && parsed.motives.every(isMotiveId) && parsed.leisure.every(isLeisureId) && parsed.licences.every(isLicenceId)).toBe(true);
      expect([...parsed.taskWishes.map(({ id }) => id), ...parsed.experience.flatMap(({ taskIds }) => taskIds)].every(isTaskId) && parsed.dayParts.every(isWeekPartId)).toBe(true);
    }
    for (const { draft } of await database.query<{ draft: unknown }>("select draft from job_seeker")) expect(profileContentSchema.parse(draft)).toEqual(draft);
  });

  test("vacancies are complete when they were sent, and their shares make a week", async () => {
    const today = isoDay(now());
    const versions = await database.query<{ content: unknown; state: string }>("select content, state from vacancy_version");
    for (const { content } of versions) {
      const parsed = vacancyContentSchema.parse(content);
      expect(parsed).toEqual(content);
      expect({ title: parsed.title, missing: missingInVacancy(parsed, today) }).toEqual({ title: parsed.title, missing: [] });
      expect(parsed.tasks.reduce((sum, { share }) => sum + share, 0)).toBe(100);
      expect(parsed.offers.every(isOfferId) && parsed.supports.every(isSupportId) && parsed.motives.every(isMotiveId) && parsed.tasks.every(({ id }) => isTaskId(id)) && parsed.dayParts.every(isWeekPartId)).toBe(true);
      expect(parsed.hoursMax).toBeGreaterThanOrEqual(parsed.hoursMin!);
    }
    for (const { draft } of await database.query<{ draft: unknown }>("select draft from vacancy")) expect(vacancyContentSchema.parse(draft)).toEqual(draft);
  });

  test("live versions are approved ones of the same subject", async () => {
    expect(await count("job_seeker j join profile_version v on v.id = j.live_version_id where v.state <> 'approved' or v.job_seeker_id <> j.id")).toBe(0);
    expect(await count("vacancy c join vacancy_version v on v.id = c.live_version_id where v.state <> 'approved' or v.vacancy_id <> c.id")).toBe(0);
    expect(await count("vacancy c join organisation o on o.id = c.posted_by_id where o.verification <> 'verified' and c.state <> 'draft'")).toBe(0);
  });

  test("matches begin when both could be seen, and their log tells where they are", async () => {
    expect(await count("match m join profile_version v on v.id = m.profile_version_id where m.created_at < v.decided_at")).toBe(0);
    expect(await count("match m join vacancy v on v.id = m.vacancy_id where m.created_at < v.published_at")).toBe(0);
    expect(await count("match m where m.state <> (select e.to_state from match_event e where e.match_id = m.id order by e.at desc limit 1)")).toBe(0);
    expect(await count("match m where (select e.at from match_event e where e.match_id = m.id and e.from_state is null) <> (select min(e.at) from match_event e where e.match_id = m.id)")).toBe(0);
    expect(await count("match m join vacancy v on v.id = m.vacancy_id where v.place_kind = 'adapted' and m.origin <> 'proposal'")).toBe(0);
    expect(await count("match m join hidden_company h on h.job_seeker_id = m.job_seeker_id join vacancy v on v.id = m.vacancy_id where h.organisation_id in (v.posted_by_id, v.place_of_work_id)")).toBe(0);
    expect(await count("(select v.id from vacancy v join match m on m.vacancy_id = v.id and m.state in ('placed', 'completed') where v.state = 'published' group by v.id having count(*) >= v.places) full_ones")).toBe(0);
    expect(await count("match m where (m.state in ('approved', 'planned', 'placed', 'completed')) and not exists (select 1 from thread t where t.match_id = m.id)")).toBe(0);
  });

  test("who works for a wage and looks no further is out of sight", async () => {
    const placed = "job_seeker j join match m on m.job_seeker_id = j.id and m.state = 'placed' join vacancy v on v.id = m.vacancy_id and v.remuneration = 'wage' where not j.keeps_looking";
    expect(await count(placed)).toBeGreaterThan(0);
    expect(await count(`${placed} and j.state <> 'paused'`)).toBe(0);
  });

  test("trainings open what exists, and have never more people than places, in the order of arrival", async () => {
    for (const { tasks, licences } of await database.query<{ tasks: string[]; licences: string[] }>("select tasks, licences from training")) expect(tasks.every(isTaskId) && licences.every(isLicenceId)).toBe(true);
    expect(await count("training_sign_up s join training t on t.id = s.training_id where s.chair > t.places")).toBe(0);
    expect(await count("training_sign_up w join training t on t.id = w.training_id where w.chair is null and (select count(*) from training_sign_up s where s.training_id = t.id and s.chair is not null) < t.places")).toBe(0);
    expect(await count("training_sign_up a join training_sign_up b on a.training_id = b.training_id and a.number < b.number where a.at > b.at or (a.chair is null and b.chair is not null)")).toBe(0);
  });

  test("queues gave out places in the order of arrival, and their logs are right", async () => {
    for (const { id } of await database.query<{ id: string }>("select vacancy_id as id from queue")) {
      const log = (await findLog(id))!;
      expect(log.findings).toEqual([]);
      expect(log.heads).toHaveLength(1);
    }
    expect(await count("vacancy v join match m on m.vacancy_id = v.id where v.open_hiring")).toBe(0);
  });

  test("sheets for carving have tasks that exist, fit in their functions, and leave work over", async () => {
    const sheets = await database.query<{ content: unknown; shared: boolean }>("select content, shared_since is not null as shared from carving_sheet");
    expect(sheets.map(({ shared }) => shared).sort()).toEqual([false, false, true]);
    for (const { functions } of sheets.map(({ content }) => readSheetContent(content))) {
      expect(functions.flatMap(({ tasks }) => tasks).every(({ taskId }) => taskId === null || isTaskId(taskId))).toBe(true);
      expect(functions.map(tooMuchIn)).toEqual(functions.map(() => 0));
      expect(freedIn({ functions })).toBeGreaterThan(8 * 60);
    }
  });

  test("tours never have more guests than places, and nobody waits while there is one", async () => {
    expect(await count("tour")).toBeGreaterThan(5);
    expect(await count("tour_guest g join tour t on t.id = g.tour_id where g.chair > t.places or (g.ended_at is null and t.cancelled_at is not null)")).toBe(0);
    expect(await count("tour_guest w join tour t on t.id = w.tour_id where w.ended_at is null and w.chair is null and (select count(*) from tour_guest g where g.tour_id = t.id and g.chair is not null) < t.places")).toBe(0);
    expect(await count("tour_guest where ended_at is null and chair is null")).toBeGreaterThan(0);
    expect(await count("tour_guest g join tour t on t.id = g.tour_id where g.attended is not null and t.starts_at > now()")).toBe(0);
  });

  test("one group was, one runs and one is to come; nobody is in it without an own yes, and Samira is asked", async () => {
    const states = await database.query<{ state: string }>("select case when starts_on > now() then 'to come' when ends_on < now() then 'over' else 'running' end as state from group_route order by starts_on");
    expect(states.map(({ state }) => state)).toEqual(["over", "running", "to come"]);
    expect(await count("group_member m join group_route g on g.id = m.route_id where m.chair > g.places or (m.chair is not null and m.said_yes is not true)")).toBe(0);
    expect(await count("(select m.route_id from group_member m where m.chair is not null group by m.route_id having count(*) >= 5) x")).toBe(3);
    expect(await count("group_attendance a join group_meeting t on t.id = a.meeting_id where t.starts_at > now() or a.noted_at > now()")).toBe(0);
    expect(await count("group_member m join job_seeker j on j.id = m.job_seeker_id join account a on a.id = j.account_id where a.email = 'samira@demo.meedoen.example' and m.said_yes is null and m.ended_at is null")).toBe(1);
  });

  test("talent was offered by the own contact person, in a log that tells the state", async () => {
    expect(await count("talent_offer")).toBe(4);
    expect(await count("talent_offer o join job_seeker j on j.id = o.job_seeker_id where o.offered_by_id is distinct from j.contact_person_id or j.live_version_id is null")).toBe(0);
    expect(await count("talent_offer o where o.state is distinct from (select to_state from talent_offer_event e where e.offer_id = o.id order by at desc limit 1)")).toBe(0);
  });

  test("nothing but a plan lies in the future", async () => {
    for (const [table, column] of [["match_event", "at"], ["message", "at"], ["review", "submitted_at"], ["review", "decided_at"], ["vacancy", "published_at"], ["vacancy_event", "at"], ["profile_view", "last_at"], ["account", "last_seen_at"], ["job_seeker", "available_confirmed_at"], ["mail", "created_at"], ["training", "created_at"], ["training_sign_up", "at"], ["carving_sheet", "changed_at"], ["talent_exercise", "finished_at"], ["exercise_answer", "at"], ["queue_entry", "joined_at"], ["queue_entry", "offered_at"], ["queue_entry", "started_at"], ["tour", "created_at"], ["tour", "cancelled_at"], ["tour_guest", "at"], ["tour_guest", "noted_at"], ["group_member", "proposed_at"], ["group_member", "answered_at"], ["group_member", "outcome_at"], ["group_attendance", "noted_at"], ["ladder_step", "at"], ["talent_offer", "changed_at"], ["talent_offer_event", "at"], ["company_wish", "at"]]) {
      expect({ table, column, ahead: await count(`${table} where ${column} > now()`) }).toEqual({ table, column, ahead: 0 });
    }
  });
});

describe("gives nobody away", () => {
  const texts = async () => {
    const rows = await database.query<{ text: string }>(`
      select content::text as text from profile_version union all select content::text from vacancy_version union all select draft::text from vacancy union all select draft::text from job_seeker
      union all select title || ' ' || learns || ' ' || given_by from training union all select title || content::text from carving_sheet union all select shows || ' ' || cancel_note from tour union all select title || ' ' || about || ' ' || gives from group_route union all select why from group_member union all select why from talent_offer union all select note from talent_offer_event union all select body from message union all select note from match_event union all select note from review union all select name || ' ' || about from organisation
      union all select name || ' ' || directions from workplace union all select document::text from search_talent union all select document::text from search_vacancy`);
    return rows.map(({ text }) => text).join("\n");
  };

  test("no last name, phone number or mail address of a job seeker stands in any text", async () => {
    const all = await texts();
    const people = await database.query<{ last_name: string; phone: string }>("select a.last_name, a.phone from job_seeker j join account a on a.id = j.account_id");
    for (const { last_name: lastName, phone } of people) {
      expect(lastNameEndings.some((ending) => lastName.endsWith(ending))).toBe(true);
      expect(phone === "" || phone.startsWith("06 99 ")).toBe(true);
    }
    for (const ending of lastNameEndings) expect(all).not.toContain(ending);
    expect(all).not.toMatch(/06 ?99 |@werkzoekende|samira@/);
  });

  test("no first name of somebody who hides it stands in any text or belongs to anybody else", async () => {
    const all = await texts();
    const found = hiddenFirstNames.filter((name) => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, "u").test(all));
    expect(found).toEqual([]);
    expect(hiddenFirstNames.filter((name) => (shownFirstNames as readonly string[]).includes(name))).toEqual([]);
    const others = await database.query<{ first_name: string }>("select distinct a.first_name from account a join membership m on m.account_id = a.id");
    expect(others.filter(({ first_name: name }) => (hiddenFirstNames as readonly string[]).includes(name))).toEqual([]);
    expect(await count("job_seeker j join account a on a.id = j.account_id join profile_version v on v.id = j.live_version_id where v.content->>'showFirstName' = 'afterYes' and v.content->>'chosenName' = ''")).toBe(0);
  });
});

test("every company stands as the count of the night finds it", async () => {
  const stands = () => database.query("select organisation_id, answered, unanswered, median_minutes, grade, paused_since is not null as rests from answer_standing order by 1");
  const before = await stands();
  await (await import("~/features/answers/jobs.server")).countAllAnswers();
  expect((await stands()).filter((one) => (one as { answered: number; unanswered: number }).answered + (one as { unanswered: number }).unanswered > 0)).toEqual(before);
});
