import { beforeAll, describe, expect, test } from "vitest";
import { useDatabase } from "#tests/support/database";
import { toTalentDocuments } from "~/features/profiles/search-document.server";
import { toVacancyDocuments } from "~/features/vacancies/search-document.server";
import { makeMore } from "./more";
import { makeData, readOptions, seedDatabase } from "./seed";

const database = useDatabase();
const told = { profiles: 500, vacancies: 150 };
const moment = new Date("2026-05-11T09:00:00Z");
const schema = () =>
  database.query<{ definition: string }>(
    `select indexdef as definition from pg_indexes where schemaname = 'public'
     union all select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) || convalidated from pg_constraint where connamespace = 'public'::regnamespace order by 1`,
  );

async function moreOf(seed: number, from = moment) {
  const { world, companies } = await makeData(from, { profiles: 0, vacancies: 0 });
  return [...makeMore(world, companies, { told, profiles: 1100, vacancies: 750, seed })];
}

describe("people and work by seed", () => {
  test("the same seed makes the same rows and documents, at any hour of the day", async () => {
    for (const seed of [0, 7]) expect(JSON.stringify(await moreOf(seed, new Date("2026-05-11T16:30:00Z")))).toBe(JSON.stringify(await moreOf(seed)));
  });

  test("another seed makes others", async () => {
    const [first, second] = [await moreOf(1), await moreOf(2)];
    const listed = (batches: typeof first, read: (rows: (typeof first)[number]["rows"]) => unknown[] | undefined) => batches.flatMap(({ rows }) => read(rows) ?? []);
    const shared = (read: Parameters<typeof listed>[1]) => {
      const known = new Set(listed(first, read).map((value) => JSON.stringify(value)));
      return listed(second, read).filter((value) => known.has(JSON.stringify(value))).length;
    };
    expect(listed(second, (rows) => rows.jobSeeker)).toHaveLength(600);
    expect(listed(second, (rows) => rows.vacancy)).toHaveLength(600);
    expect(shared((rows) => rows.jobSeeker?.map(({ id }) => id))).toBe(0);
    expect(shared((rows) => rows.vacancy?.map(({ id }) => id))).toBe(0);
    expect(shared((rows) => rows.profileVersion?.map(({ content }) => content))).toBe(0);
  });
});

describe("seeding beyond the stories", () => {
  let before: Awaited<ReturnType<typeof schema>>;

  beforeAll(async () => {
    before = await schema();
    await seedDatabase({ profiles: 1100, vacancies: 750, seed: 7 });
  }, 120_000);

  test("leaves every index, key and check as it was", async () => {
    expect(await schema()).toEqual(before);
    expect(await database.query("select count(*)::int as people from job_seeker")).toEqual([{ people: 1100 }]);
    expect(await database.query("select count(*)::int as work from vacancy where not open_hiring")).toEqual([{ work: 750 }]);
  });

  test.each([
    { kind: "talent", table: "search_talent", key: "job_seeker_id", source: "job_seeker", make: toTalentDocuments },
    { kind: "vacancy", table: "search_vacancy", key: "vacancy_id", source: "vacancy", make: toVacancyDocuments },
  ] as const)("has of every $kind the document that the database gives", async ({ table, key, source, make }) => {
    const ids = (await database.query<{ id: string }>(`select id from ${source}`)).map(({ id }) => id);
    const kept = await database.query<{ id: string; document: unknown }>(`select ${key} as id, document from ${table}`);
    const expected = await make(ids);
    expect(expected.size).toBeGreaterThan(400);
    expect(new Map<string, unknown>(kept.map(({ id, document }) => [id, document]))).toEqual(expected);
    expect(await database.query(`select count(*)::int as without from ${table} where cardinality(roots) = 0 or roots is null or form = 0`)).toEqual([{ without: 0 }]);
  });
});

describe("the command", () => {
  test("reads numbers", () => {
    expect(readOptions([])).toEqual({});
    expect(readOptions(["--profiles", "0", "--vacancies=40000", "--seed", "7"])).toEqual({ profiles: 0, vacancies: 40_000, seed: 7 });
  });

  test.each([["--profiles", "many"], ["--profiles", "1e3"], ["--vacancies", "2000001"], ["--seed", "1.5"], ["--seed", "-1"], ["--seed=-1"], ["--seed="], ["--seed"], ["--sead", "1"], ["7"]])("answers %s %s with one line", (...parameters) => {
    expect(() => readOptions(parameters)).toThrow(/^[^\n]*(whole number)[^\n]*$/);
  });
});
