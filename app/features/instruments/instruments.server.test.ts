import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "~/features/accounts";
import { askContactPerson } from "~/features/messages/index.server";
import { freezeClock } from "~/platform/clock";
import { prisma } from "~/platform/db.server";
import { useDatabase } from "#tests/support/database";
import { makeJobSeeker, makeMember, makeOrganisation } from "#tests/support/people";
import { makeScene } from "#tests/support/scene";
import { removeInstrument } from "./commands/remove-instrument.server";
import { changeInherited, followRegion, hideInherited } from "./commands/stand-over.server";
import { writeInstrument } from "./commands/write-instrument.server";
import { instrumentForm, type InstrumentInput } from "./model/instrument-form";
import { findGuide, findToWrite, listHelpForMatch, listKept } from "./queries.server";

const database = useDatabase();
let scene: Awaited<ReturnType<typeof makeScene>>;
let ann: Actor;
let ans: Actor;
let far: Actor;

beforeEach(async () => {
  freezeClock(null);
  await database.emptyTables();
  scene = await makeScene();
  ann = await makeMember("administrator", scene.office.id, "Ann");
  // of a werkbedrijf: keeps its municipality, not the region
  ans = await makeMember("administrator", scene.otherOffice.id, "Ans");
  const region = await prisma.region.create({ data: { slug: randomUUID(), name: "Ver" } });
  const elsewhere = await prisma.municipality.create({ data: { slug: randomUUID(), name: "Elders", regionId: region.id, theme: "lindewaard", latitude: 52, longitude: 5, helpPhone: "", helpHours: "" } });
  far = await makeMember("administrator", (await makeOrganisation("municipality", "Gemeente Elders", [elsewhere.id])).id, "Femke");
});

const words = (more: Partial<InstrumentInput> = {}): InstrumentInput => ({ audience: "jobseeker", topic: "travel", name: "Reiskosten", what: "Geld voor de bus.", forWhom: "", gives: "", howToAsk: "Vraag het.", law: "", ...more });
const regional = async (more: Partial<InstrumentInput> = {}) => {
  const id = randomUUID();
  expect(await writeInstrument(ann, scene.region.id, id, words(more))).toMatchObject({ ok: true });
  return id;
};
const guide = async (slug: string, asked = "") => (await findGuide(null, "jobseeker", new URLSearchParams({ gemeente: slug, zoek: asked }))).entries;
const texts = async (slug: string) => (await guide(slug)).map(({ what }) => what);

describe("the guide", () => {
  it("shows in each municipality what the region says, and in one its own words with those of the region beside them", async () => {
    const id = await regional();
    await changeInherited(ann, scene.here.id, id, words({ what: "Een fiets." }));
    expect([await texts(scene.here.slug), await texts(scene.there.slug)]).toEqual([["Een fiets."], ["Geld voor de bus."]]);
    expect(await guide(scene.here.slug)).toMatchObject([{ region: { what: "Geld voor de bus." } }]);
    await followRegion(ann, scene.here.id, id);
    expect(await texts(scene.here.slug)).toEqual(["Geld voor de bus."]);
  });

  it("hides in one municipality alone", async () => {
    const id = await regional();
    await hideInherited(ann, scene.here.id, id);
    expect([await texts(scene.here.slug), await texts(scene.there.slug)]).toEqual([[], ["Geld voor de bus."]]);
    expect((await listKept(ann)).find(({ id: scope }) => scope === scene.here.id)?.entries).toMatchObject([{ standing: "hidden", what: "Geld voor de bus." }]);
  });

  it("never shows the public what is over, also not on a match, and lists it for the keeper", async () => {
    await regional({ validUntil: "2025-12-31" });
    expect(await texts(scene.here.slug)).toEqual([]);
    expect(await listHelpForMatch("jobseeker", scene.here.id, { isPaid: true, placeKind: "paid", state: "approved", isHeavy: false })).toEqual([]);
    expect((await listKept(ann)).map(({ kind, over }) => [kind, over.length])).toEqual([["region", 1], ["municipality", 1]]);
  });

  it("finds by words, for whom it is written, and shows a visitor without a municipality nothing of one", async () => {
    await regional();
    await regional({ audience: "employer", name: "Subsidie" });
    expect([(await guide(scene.here.slug, "BUS")).length, (await guide(scene.here.slug, "trein")).length]).toEqual([1, 0]);
    expect(await findGuide(null, "jobseeker", new URLSearchParams())).toMatchObject({ municipality: null, entries: [] });
    expect((await findGuide(ann, "employer", new URLSearchParams())).entries.map(({ name }) => name)).toEqual(["Subsidie"]);
  });
});

describe("keeping it", () => {
  it("takes twenty presses of one form for one entry", async () => {
    const id = randomUUID();
    await Promise.all(Array.from({ length: 20 }, () => writeInstrument(ann, scene.here.id, id, words())));
    const inherited = await regional();
    await Promise.all(Array.from({ length: 20 }, () => changeInherited(ann, scene.here.id, inherited, words())));
    expect(await prisma.instrument.count()).toBe(3);
  });

  it("leaves a municipality its own words when the region takes out what they stood over, and forgets what was hidden", async () => {
    const [changed, hidden] = [await regional(), await regional()];
    await changeInherited(ann, scene.here.id, changed, words({ what: "Een fiets." }));
    await hideInherited(ann, scene.here.id, hidden);
    for (const id of [changed, hidden]) expect(await removeInstrument(ann, scene.region.id, id)).toMatchObject({ ok: true });
    expect(await guide(scene.here.slug)).toMatchObject([{ what: "Een fiets.", standing: "own" }]);
    expect(await prisma.instrument.count()).toBe(1);
  });

  it("belongs to administrators: of a municipality for the region, of who serves it for a municipality, and to nobody else", async () => {
    const id = await regional();
    const attempts = async (actor: Actor, scopeId: string) => [
      await writeInstrument(actor, scopeId, randomUUID(), words()), await writeInstrument(actor, scopeId, id, words({ what: "Anders" })),
      await changeInherited(actor, scopeId, id, words()), await hideInherited(actor, scopeId, id), await followRegion(actor, scopeId, id), await removeInstrument(actor, scopeId, id),
    ].map(({ ok }) => ok);
    const nothing = [false, false, false, false, false, false];
    const samira = await makeJobSeeker(scene.here.id, "Samira", scene.ria.membershipId);
    for (const actor of [scene.ria, scene.fatma, samira, far, ans]) for (const scopeId of [scene.region.id, scene.here.id]) expect(await attempts(actor, scopeId), actor.firstName).toEqual(nothing);
    // an entry of the region is not one of the municipality: not to rewrite and not to take out
    expect(await attempts(ans, scene.there.id)).toEqual([true, false, true, true, true, false]);
    expect(await attempts(ann, randomUUID())).toEqual(nothing);
    expect((await listKept(ans)).map(({ kind }) => kind)).toEqual(["municipality"]);
    expect([await listKept(scene.ria), await findToWrite(far, scene.here.id, null), await findToWrite(ans, scene.region.id, id)]).toEqual([[], null, null]);
    expect(await texts(scene.here.slug)).toEqual(["Geld voor de bus."]);
  });

  it("takes no address but of https, and no entry without words", () => {
    for (const lawUrl of ["javascript:alert(1)", "http://wet.example", "wetten"]) expect(instrumentForm.safeParse({ ...words(), lawUrl }).success).toBe(false);
    expect(instrumentForm.safeParse({ ...words(), lawUrl: "https://wetten.overheid.nl/BWBR0015703/" }).success).toBe(true);
    for (const missing of ["name", "what", "howToAsk"]) expect(instrumentForm.safeParse({ ...words(), [missing]: " " }).success).toBe(false);
  });
});

describe("asking the contact person", () => {
  it("is one message in the thread with the contact person, however often the form is sent", async () => {
    const samira = await makeJobSeeker(scene.here.id, "Samira", scene.ria.membershipId);
    const id = randomUUID();
    const answers = await Promise.all(Array.from({ length: 20 }, () => askContactPerson(samira, { id, body: "Mag ik iets vragen?" })));
    expect(new Set(answers.map((answer) => answer.ok && answer.value.threadId)).size).toBe(1);
    expect(await prisma.message.findMany({ select: { body: true, thread: { select: { kind: true, jobSeekerId: true } } } })).toEqual([{ body: "Mag ik iets vragen?", thread: { kind: "caseload", jobSeekerId: samira.jobSeekerId } }]);
    expect(await prisma.mail.count({ where: { kind: "message_new" } })).toBe(1);
  });

  it("is for job seekers who have one", async () => {
    const alone = await makeJobSeeker(scene.here.id, "Bo", null);
    expect([await askContactPerson(alone, { id: randomUUID(), body: "x" }), await askContactPerson(scene.ria, { id: randomUUID(), body: "x" })]).toMatchObject([{ ok: false, reason: "conflict" }, { ok: false, reason: "notFound" }]);
    expect(await prisma.thread.count()).toBe(0);
  });
});
