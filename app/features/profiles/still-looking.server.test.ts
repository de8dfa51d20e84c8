import { beforeEach, expect, it } from "vitest";
import { eraseAccount } from "~/features/privacy/commands/erase-account.server";
import { after, days, freezeClock } from "~/platform/clock";
import { prisma } from "~/platform/db.server";
import { useDatabase } from "#tests/support/database";
import { makeJobSeeker } from "#tests/support/people";
import { makeLivePerson, makeScene } from "#tests/support/scene";
import { availabilityPathOf } from "./availability-link.server";
import { sayNotNow, sayStillLooking } from "./commands/answer-availability.server";
import { askAvailability, hideUnconfirmed } from "./jobs.server";
import { findAvailabilityByLink } from "./queries.server";

const database = useDatabase();
let scene: Awaited<ReturnType<typeof makeScene>>;

beforeEach(async () => {
  freezeClock(null);
  await database.emptyTables();
  scene = await makeScene();
});

const tokenOf = (id: string) => availabilityPathOf(id).split("/").at(-1)!;
const read = (id: string) => prisma.jobSeeker.findUniqueOrThrow({ where: { id }, select: { state: true, availableConfirmedAt: true, pausedAt: true } });

it("keeps somebody in sight by one press on the link of the mail, without signing in", async () => {
  const id = (await makeLivePerson(scene.here.id, "Bo", scene.ria.membershipId)).jobSeekerId!;
  await prisma.jobSeeker.update({ where: { id }, data: { availableConfirmedAt: after(-days(31)) } });
  expect(await askAvailability()).toBe(1);
  const { text } = await prisma.mail.findFirstOrThrow({ where: { kind: "available_asked" } });
  const token = /\/zoek-ik-nog\/([\w-]+)/.exec(text)![1]!;
  expect(await findAvailabilityByLink(token)).toBe("looking");
  expect((await read(id)).availableConfirmedAt!.getTime(), "looking changes nothing").toBeLessThan(after(-days(30)).getTime());
  await Promise.all(Array.from({ length: 5 }, () => sayStillLooking(token)));
  expect((await read(id)).availableConfirmedAt!.getTime()).toBeGreaterThan(after(-days(1)).getTime());
});

it("takes somebody out of sight who says no, and brings the same profile back later", async () => {
  const id = (await makeLivePerson(scene.here.id, "Bo", scene.ria.membershipId)).jobSeekerId!;
  const token = tokenOf(id);
  expect(await sayNotNow(token)).toMatchObject({ ok: true });
  expect(await sayNotNow(token)).toMatchObject({ ok: true });
  expect(await read(id)).toMatchObject({ state: "paused" });
  expect(await findAvailabilityByLink(token)).toBe("hidden");
  expect(await sayStillLooking(token)).toMatchObject({ ok: true });
  expect(await read(id)).toMatchObject({ state: "live", pausedAt: null });
});

it("brings back who was hidden after 90 days of silence", async () => {
  const id = (await makeLivePerson(scene.here.id, "Bo", scene.ria.membershipId)).jobSeekerId!;
  await prisma.jobSeeker.update({ where: { id }, data: { availableConfirmedAt: after(-days(91)) } });
  await hideUnconfirmed();
  expect(await findAvailabilityByLink(tokenOf(id))).toBe("hidden");
  await sayStillLooking(tokenOf(id));
  expect(await findAvailabilityByLink(tokenOf(id))).toBe("looking");
});

it("opens nothing with another link, for a draft, or after an erasure", async () => {
  const draft = (await makeJobSeeker(scene.here.id, "Ada", scene.ria.membershipId)).jobSeekerId!;
  expect(await findAvailabilityByLink(tokenOf(draft))).toBe("notYet");
  await sayStillLooking(tokenOf(draft));
  expect((await read(draft)).state).toBe("draft");
  for (const wrong of ["", draft, tokenOf(draft).slice(0, -1)]) {
    expect(await findAvailabilityByLink(wrong)).toBeNull();
    expect(await sayNotNow(wrong)).toMatchObject({ ok: false, reason: "notFound" });
  }
  const gone = await makeLivePerson(scene.here.id, "Bo", scene.ria.membershipId);
  await eraseAccount(gone);
  expect(await findAvailabilityByLink(tokenOf(gone.jobSeekerId!))).toBeNull();
  expect(await sayStillLooking(tokenOf(gone.jobSeekerId!))).toMatchObject({ ok: false, reason: "notFound" });
});
