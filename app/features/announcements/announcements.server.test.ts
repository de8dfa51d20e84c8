import { beforeEach, describe, expect, it } from "vitest";
import { eraseAccount } from "~/features/privacy/commands/erase-account.server";
import { after, days, freezeClock } from "~/platform/clock";
import { prisma } from "~/platform/db.server";
import { countQueries, useDatabase } from "#tests/support/database";
import { makeJobSeeker, makeMember } from "#tests/support/people";
import { makeScene } from "#tests/support/scene";
import { closeAnnouncement } from "./commands/close-announcement.server";
import { removeAnnouncement } from "./commands/remove-announcement.server";
import { writeAnnouncement } from "./commands/write-announcement.server";
import { findAnnouncements, listAnnouncements } from "./queries.server";

const database = useDatabase();
let scene: Awaited<ReturnType<typeof makeScene>>;
let boss: Awaited<ReturnType<typeof makeMember>>;
const noon = new Date("2026-05-13T10:00:00Z");
const input = (more = {}) => ({ municipalityId: scene.here.id, text: "Op 14 mei zijn wij dicht.", audience: "everybody" as const, from: "2026-05-13", until: "2026-05-14", ...more });
const texts = async (actor: Parameters<typeof findAnnouncements>[0]) => (await findAnnouncements(actor)).map(({ text }) => text);

beforeEach(async () => {
  freezeClock(noon);
  await database.emptyTables();
  scene = await makeScene();
  boss = await makeMember("administrator", scene.office.id, "Marjan");
});

describe("an announcement", () => {
  it("is read by its audience in its municipality, between its days, and by no visitor", async () => {
    const person = await makeJobSeeker(scene.here.id, "Samira", scene.ria.membershipId);
    const elsewhere = await makeJobSeeker(scene.there.id, "Noor", scene.els.membershipId);
    await writeAnnouncement(boss, input());
    await writeAnnouncement(boss, input({ text: "Kom naar het spreekuur.", audience: "jobseeker", from: "2026-05-14", until: "2026-05-20" }));
    await writeAnnouncement(boss, input({ text: "Overleg om tien uur.", audience: "staff" }));
    expect(await texts(person)).toEqual(["Op 14 mei zijn wij dicht."]);
    expect(await texts(scene.ria)).toEqual(expect.arrayContaining(["Op 14 mei zijn wij dicht.", "Overleg om tien uur."]));
    expect(await texts(scene.fatma)).toEqual(["Op 14 mei zijn wij dicht."]);
    for (const nobody of [elsewhere, scene.els, null]) expect(await texts(nobody)).toEqual([]);
    freezeClock(after(days(2), noon));
    expect(await texts(person)).toEqual(["Kom naar het spreekuur."]);
  });

  it("stays closed for who closed it, and for nobody else; twice at once is once", async () => {
    await writeAnnouncement(boss, input());
    const [{ id }] = (await findAnnouncements(scene.ria)) as [{ id: string; text: string }];
    const closed = await Promise.all([closeAnnouncement(scene.ria, id), closeAnnouncement(scene.ria, id)]);
    expect(closed.map(({ ok }) => ok)).toEqual([true, true]);
    expect(await texts(scene.ria)).toEqual([]);
    expect(await texts(scene.tom)).toHaveLength(1);
    expect((await closeAnnouncement(scene.els, id)).ok).toBe(false);
    expect(await prisma.announcementClosed.count()).toBe(1);
  });

  it("is written once by two at once, and only by an administrator of the municipality", async () => {
    await Promise.all([writeAnnouncement(boss, input()), writeAnnouncement(boss, input())]);
    expect(await prisma.announcement.count()).toBe(1);
    for (const actor of [scene.ria, scene.fatma, await makeMember("administrator", scene.otherOffice.id, "Piet")]) expect(await writeAnnouncement(actor, input({ text: "Iets anders." }))).toMatchObject({ ok: false, reason: "notFound" });
    const { id } = await prisma.announcement.findFirstOrThrow();
    expect((await removeAnnouncement(scene.ria, { municipalityId: scene.here.id, announcementId: id })).ok).toBe(false);
    expect((await removeAnnouncement(boss, { municipalityId: scene.here.id, announcementId: id })).ok).toBe(true);
    expect(await texts(scene.ria)).toEqual([]);
  });

  it.each([
    ["days that are over", { from: "2026-05-01", until: "2026-05-12" }, "until"],
    ["a last day before the first", { from: "2026-06-10", until: "2026-06-01" }, "until"],
    ["more than three months", { until: "2026-12-01" }, "until"],
    ["somebody's number", { text: "Bel Ada, haar nummer is 111222333" }, "text"],
  ] as const)("with %s is not written", async (_, more, field) => {
    const written = await writeAnnouncement(boss, input(more));
    expect(written.ok ? null : Object.keys(written.errors ?? {})).toEqual([field]);
    expect(await prisma.announcement.count()).toBe(0);
  });

  it("stands in the list of its administrator, in as many questions for one as for ten; an eleventh is one too many", async () => {
    await writeAnnouncement(boss, input());
    const one = await countQueries(() => listAnnouncements(boss));
    for (let at = 0; at < 9; at += 1) expect((await writeAnnouncement(boss, input({ text: `Mededeling ${at}` }))).ok).toBe(true);
    expect(await writeAnnouncement(boss, input({ text: "Nog een." }))).toMatchObject({ ok: false, reason: "conflict" });
    const ten = await countQueries(() => listAnnouncements(boss));
    expect(ten.value[0]!.announcements).toHaveLength(10);
    expect(ten.count).toBe(one.count);
    expect((await findAnnouncements(scene.ria)).length).toBe(2);
    expect(await listAnnouncements(scene.ria)).toEqual([]);
  });

  it("leaves no trace of who closed it when that account is erased", async () => {
    const person = await makeJobSeeker(scene.here.id, "Samira", scene.ria.membershipId);
    await writeAnnouncement(boss, input());
    const [{ id }] = (await findAnnouncements(person)) as [{ id: string; text: string }];
    await closeAnnouncement(person, id);
    expect((await eraseAccount(person)).ok).toBe(true);
    expect(await prisma.announcementClosed.count()).toBe(0);
  });
});
