import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "~/features/accounts";
import { eraseAccount } from "~/features/privacy/commands/erase-account.server";
import { collectOwnData } from "~/features/privacy/own-data.server";
import { listEveryLook } from "~/features/privacy/queries.server";
import { days, freezeClock, now } from "~/platform/clock";
import { isoDay } from "~/platform/dates";
import { prisma } from "~/platform/db.server";
import type { Outcome } from "~/platform/outcome";
import { countQueries, useDatabase } from "#tests/support/database";
import { makeMember, makeOrganisation } from "#tests/support/people";
import { makeLivePerson, makeScene } from "#tests/support/scene";
import { closeTraining } from "./commands/close-training.server";
import { saveTraining } from "./commands/save-training.server";
import { signUp } from "./commands/sign-up.server";
import { withdraw } from "./commands/withdraw.server";
import { findKeptTraining } from "./find-kept-training.server";
import { findTraining } from "./find-training.server";
import { listReach } from "./list-reach.server";
import { readAsked } from "./model/search-form";
import type { TrainingValues } from "./model/training-form";
import { listKeptTrainings, listSignUpsOf, listTrainings } from "./queries.server";

const database = useDatabase();
let scene: Awaited<ReturnType<typeof makeScene>>;
let mirjam: Actor;

beforeEach(async () => {
  freezeClock(null);
  await database.emptyTables();
  scene = await makeScene();
  const trainer = await makeOrganisation("trainer", "De Sluis");
  mirjam = await makeMember("trainer", trainer.id, "Mirjam");
});

const values: TrainingValues = {
  title: "Veilig rijden met de heftruck", learns: "Je leert rijden en laden.", givenBy: "", tasks: ["drive-forklift"], licences: ["forklift"], proof: "certificate", dutchNeeded: 1, dutchReached: null,
  place: "Schiedam", startsOn: null, weeks: 2, hoursPerWeek: 12, places: 2, costCents: 0, jobGuarantee: false, bbl: false,
};

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.reason}: ${outcome.message} ${JSON.stringify(outcome.errors)}`);
  return outcome.value;
}
const make = async (changes: Partial<TrainingValues> = {}, actor = mirjam) => valueOf(await saveTraining(actor, null, { ...values, ...changes })).trainingId;
const person = (name: string) => makeLivePerson(scene.here.id, name, scene.ria.membershipId);
const people = async (count: number) => { const made: Actor[] = []; for (let at = 0; at < count; at += 1) made.push(await person(`Persoon${at}`)); return made; };
const chairs = async (trainingId: string) => (await prisma.trainingSignUp.findMany({ where: { trainingId, endedAt: null }, orderBy: { number: "asc" } })).map(({ chair }) => chair);
const mails = async (kind: string) => (await prisma.mail.findMany({ where: { kind }, orderBy: { id: "asc" } })).map(({ accountId }) => accountId);
const search = (query: string, actor: Actor | null = null) => listTrainings(actor, readAsked(new URLSearchParams(query)), "nl");

describe("signing up", () => {
  it("gives a place while there is one, and tells the own contact person", async () => {
    const id = await make();
    const samira = await person("Samira");
    expect(valueOf(await signUp(samira, id))).toEqual({ chair: 1 });
    expect(await mails("training_sign_up")).toEqual([scene.ria.accountId]);
    expect(await listSignUpsOf(samira.jobSeekerId!)).toMatchObject([{ trainingId: id, hasChair: true, placeInLine: null }]);
  });

  it("of many at once never gives more places than there are, and puts the rest in line in the order of arrival", async () => {
    const id = await make({ places: 5 });
    const crowd = await people(20);
    const outcomes = await Promise.all(crowd.map((one) => signUp(one, id)));
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    expect(await chairs(id)).toEqual([1, 2, 3, 4, 5, ...Array.from({ length: 15 }, () => null)]);
    expect((await database.query<{ number: number }>("select number from training_sign_up order by at, number")).map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
  });

  it("of one person twenty times at once is one sign-up and one mail", async () => {
    const id = await make();
    const samira = await person("Samira");
    await Promise.all(Array.from({ length: 20 }, () => signUp(samira, id)));
    expect(await chairs(id)).toEqual([1]);
    expect(await mails("training_sign_up")).toHaveLength(1);
  });

  it.each([["an employer", () => scene.fatma], ["a contact person", () => scene.ria], ["the trainer", () => mirjam]])("is refused to %s", async (_, who) => {
    const id = await make();
    expect(await signUp(who(), id)).toMatchObject({ ok: false, reason: "refused" });
    expect(await chairs(id)).toEqual([]);
  });

  it("is over when the training has begun or stopped", async () => {
    const id = await make({ startsOn: isoDay(new Date(now().getTime() + days(1))) });
    const samira = await person("Samira");
    freezeClock(new Date(now().getTime() + days(3)));
    expect(await signUp(samira, id)).toMatchObject({ ok: false, reason: "conflict" });
    freezeClock(null);
    valueOf(await closeTraining(mirjam, id));
    expect(await signUp(samira, id)).toMatchObject({ ok: false, reason: "conflict" });
  });
});

describe("leaving", () => {
  it("gives the place to who waits longest, with a mail to that one alone", async () => {
    const id = await make({ places: 1 });
    const [first, second, third] = await people(3);
    for (const one of [first!, second!, third!]) valueOf(await signUp(one, id));
    valueOf(await withdraw(first!, id));
    expect(await chairs(id)).toEqual([1, null]);
    expect(await mails("training_chair")).toEqual([second!.accountId]);
    expect((await listSignUpsOf(third!.jobSeekerId!))[0]).toMatchObject({ hasChair: false, placeInLine: 1 });
    expect(await mails("training_withdrawn")).toEqual([scene.ria.accountId]);
  });

  it("of all with a place at once lets exactly as many move up", async () => {
    const id = await make({ places: 4 });
    const crowd = await people(10);
    for (const one of crowd) valueOf(await signUp(one, id));
    await Promise.all(crowd.slice(0, 4).flatMap((one) => [withdraw(one, id), withdraw(one, id)]));
    expect((await chairs(id)).filter((chair) => chair !== null).sort()).toEqual([1, 2, 3, 4]);
    expect(new Set(await mails("training_chair"))).toEqual(new Set(crowd.slice(4, 8).map(({ accountId }) => accountId)));
  });

  it("and coming back means the end of the line", async () => {
    const id = await make({ places: 1 });
    const [first, second] = await people(2);
    valueOf(await signUp(first!, id));
    valueOf(await signUp(second!, id));
    valueOf(await withdraw(first!, id));
    expect(valueOf(await signUp(first!, id))).toEqual({ chair: null });
  });
});

describe("keeping a training", () => {
  it("with more places lets people in, and never has fewer places than people", async () => {
    const id = await make({ places: 2 });
    const crowd = await people(4);
    for (const one of crowd) valueOf(await signUp(one, id));
    expect(await saveTraining(mirjam, id, { ...values, places: 1 })).toMatchObject({ ok: false, reason: "invalid", errors: { places: [expect.stringContaining("2")] } });
    valueOf(await saveTraining(mirjam, id, { ...values, places: 3 }));
    expect(await chairs(id)).toEqual([1, 2, 3, null]);
    valueOf(await withdraw(crowd[0]!, id));
    valueOf(await withdraw(crowd[3]!, id));
    valueOf(await saveTraining(mirjam, id, { ...values, places: 2 }));
    expect((await chairs(id)).sort()).toEqual([1, 2]);
  });

  it("is for who began it: what others keep does not exist", async () => {
    const id = await make();
    const stranger = await makeMember("trainer", (await makeOrganisation("trainer", "Elders")).id, "Bo");
    for (const who of [stranger, scene.ria, scene.els]) {
      expect(await saveTraining(who, id, values)).toMatchObject({ ok: false, reason: "notFound" });
      expect(await closeTraining(who, id)).toMatchObject({ ok: false, reason: "notFound" });
      expect(await findKeptTraining(who, id)).toBeNull();
      expect(await listKeptTrainings(who, "nl")).toEqual([]);
    }
    expect(await saveTraining(scene.fatma, null, values)).toMatchObject({ ok: false, reason: "refused" });
    expect(await prisma.training.count()).toBe(1);
  });

  it("by a contact person stays within the own municipalities", async () => {
    expect(await saveTraining(scene.ria, null, { ...values, place: "Vlaardingen" })).toMatchObject({ ok: false, reason: "invalid", errors: { place: expect.anything() } });
    const id = await make({}, scene.ria);
    expect((await listKeptTrainings(scene.tom, "nl")).map((one) => one.id)).toEqual([id]);
  });

  it("does not begin in the past", async () => {
    expect(await saveTraining(mirjam, null, { ...values, startsOn: "2020-01-01" })).toMatchObject({ ok: false, errors: { startsOn: expect.anything() } });
  });

  it("that stops tells everybody who came or waited", async () => {
    const id = await make({ places: 1 });
    const crowd = await people(2);
    for (const one of crowd) valueOf(await signUp(one, id));
    await Promise.all([closeTraining(mirjam, id), closeTraining(mirjam, id)]);
    expect(await chairs(id)).toEqual([]);
    expect(new Set(await mails("training_closed"))).toEqual(new Set(crowd.map(({ accountId }) => accountId)));
    expect(await mails("training_closed")).toHaveLength(2);
    expect((await search("")).total).toBe(0);
  });
});

describe("who sees who comes", () => {
  it("the trainer reads name and how to reach somebody from the moment there is a place, and the person sees that", async () => {
    const id = await make({ places: 1 });
    const [first, second] = await people(2);
    expect((await findKeptTraining(mirjam, id))!.guests).toEqual([]);
    valueOf(await signUp(first!, id));
    valueOf(await signUp(second!, id));
    const kept = (await findKeptTraining(mirjam, id))!;
    expect(kept).toMatchObject({ taken: 1, waiting: 1, guests: [{ jobSeekerId: first!.jobSeekerId, name: "Persoon0 Zonnebloemveld", phone: "06 55 55 55 55" }] });
    expect(JSON.stringify(kept)).not.toContain("Persoon1");
    expect(await listEveryLook(first!, 10)).toMatchObject([{ organisationName: "De Sluis", kind: "trainer" }]);
    expect(await listEveryLook(second!, 10)).toEqual([]);
    valueOf(await withdraw(first!, id));
    expect((await findKeptTraining(mirjam, id))!.guests.map(({ jobSeekerId }) => jobSeekerId)).toEqual([second!.jobSeekerId]);
  });

  it("a contact person reads the names of the own organisation's people only", async () => {
    const id = await make({}, scene.ria);
    const near = await person("Samira");
    const far = await makeLivePerson(scene.there.id, "Fleur", scene.els.membershipId);
    valueOf(await signUp(near, id));
    valueOf(await signUp(far, id));
    const kept = (await findKeptTraining(scene.tom, id))!;
    expect(kept).toMatchObject({ taken: 2, guests: [{ jobSeekerId: near.jobSeekerId }] });
    expect(JSON.stringify(kept)).not.toContain("Fleur");
  });

  it("nobody reads a name on the public page", async () => {
    const id = await make();
    const samira = await person("Samira");
    valueOf(await signUp(samira, id));
    for (const who of [null, scene.fatma, scene.ria, samira, await person("Joost")]) expect(JSON.stringify(await findTraining(who, id, "nl"))).not.toMatch(/Samira|Zonnebloemveld|06 55/);
    expect((await findTraining(samira, id, "nl"))!.mine).toEqual({ hasChair: true, placeInLine: null });
    expect((await findTraining(null, id, "nl"))!.freePlaces).toBe(1);
  });

  it("one's own data hold the sign-ups, and erasing them lets others move up", async () => {
    const id = await make({ places: 1 });
    const [first, second] = await people(2);
    valueOf(await signUp(first!, id));
    valueOf(await signUp(second!, id));
    expect(await collectOwnData(first!)).toMatchObject({ jobSeeker: { trainings: [{ title: values.title, keptBy: "De Sluis" }] } });
    expect((await eraseAccount(first!)).ok).toBe(true);
    expect(await prisma.trainingSignUp.count({ where: { jobSeekerId: first!.jobSeekerId! } })).toBe(0);
    expect(await chairs(id)).toEqual([1]);
    expect(await mails("training_chair")).toEqual([second!.accountId]);
  });
});

describe("work that comes within reach", () => {
  it("names the training that gives the licence, with the reason, and none that has stopped", async () => {
    const id = await make();
    const samira = await makeLivePerson(scene.here.id, "Samira", scene.ria.membershipId, { dutchLevel: "simple" });
    const work = { licences: ["forklift"], dutchLevel: "simple", tasks: ["drive-forklift"] };
    expect(await listReach(samira.jobSeekerId!, work, "nl")).toEqual([{ id, title: values.title, why: "Daar haal je: heftruckcertificaat." }]);
    valueOf(await closeTraining(mirjam, id));
    expect(await listReach(samira.jobSeekerId!, work, "nl")).toEqual([]);
  });

  it("is read with two questions, however many trainings there are", async () => {
    const samira = await person("Samira");
    const work = { licences: ["forklift"], dutchLevel: null, tasks: [] };
    for (let at = 0; at < 2; at += 1) await make();
    const two = await countQueries(() => listReach(samira.jobSeekerId!, work, "nl"));
    for (let at = 0; at < 4; at += 1) await make();
    const six = await countQueries(() => listReach(samira.jobSeekerId!, work, "nl"));
    expect([two.value.length, six.value.length]).toEqual([2, 3]);
    expect(six.count).toBe(two.count);
  });
});

describe("finding a training", () => {
  it.each([
    ["zoek=heftruck", ["truck"]],
    ["zoek=heftrucks+rijden", ["truck"]],
    ["sector=warehouse", ["truck"]],
    ["taak=weed-beds", ["garden"]],
    ["taak=nonsense", ["truck", "garden", "dutch"]],
    ["nederlands=0", ["dutch"]],
    ["kosten=gratis", ["truck", "dutch"]],
    ["start=30", ["truck", "dutch"]],
    ["plaats=Gorinchem&km=10", ["garden"]],
    ["plaats=Gorinchem", ["garden", "truck", "dutch"]],
    ["plaats=Nergenshuizen", ["truck", "garden", "dutch"]],
  ])("%s finds what meets it", async (query, expected) => {
    const ids: Record<string, string> = {
      truck: await make(),
      garden: await make({ title: "Leren in het groen", tasks: ["weed-beds"], licences: [], place: "Gorinchem", costCents: 2500, startsOn: isoDay(new Date(now().getTime() + days(60))) }),
      dutch: await make({ title: "Nederlands voor op het werk", tasks: [], licences: [], dutchNeeded: 0, dutchReached: 2, place: "Schiedam" }),
    };
    const found = await search(query);
    expect(found.found.map(({ id }) => Object.keys(ids).find((name) => ids[name] === id)).sort()).toEqual([...expected].sort());
    expect(found.total).toBe(expected.length);
  });

  it("puts the nearest first for somebody whose home is known", async () => {
    await make({ title: "Ver", place: "Gorinchem" });
    await make({ title: "Dichtbij" });
    expect((await search("", await person("Samira"))).found.map(({ title }) => title)).toEqual(["Dichtbij", "Ver"]);
  });

  it("asks as many questions for ten as for two", async () => {
    for (let at = 0; at < 2; at += 1) await make();
    const two = await countQueries(() => search(""));
    for (let at = 0; at < 8; at += 1) await make();
    const ten = await countQueries(() => search(""));
    expect(ten.value.found).toHaveLength(10);
    expect(ten.count).toBe(two.count);
  });
});
