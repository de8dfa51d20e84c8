import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { useDatabase } from "#tests/support/database";
import { makeMember, makeWorld } from "#tests/support/people";
import type { Actor } from "./index";
import { after, days } from "~/platform/clock";
import { prisma } from "~/platform/db.server";
import { hashToken, newToken } from "~/platform/secrets.server";
import { acceptInvitation, findOpenInvitation } from "./commands/accept-invitation.server";
import { signInWithCode } from "./commands/sign-in.server";
import { signUp } from "./commands/sign-up.server";
import { signUpSchema, type SignUp } from "./model/sign-up";

const database = useDatabase();
let world: Awaited<ReturnType<typeof makeWorld>>;
let ria: Actor;

beforeEach(async () => {
  await database.emptyTables();
  world = await makeWorld();
  ria = await makeMember("contactPerson", world.office.id, "Ria");
});

const answers: SignUp = { firstName: "Yusuf", email: "yusuf@test.example", place: "Schiedam", looksFor: ["paidWork"], worksNow: "no", likes: "buiten zijn" };

async function confirm(askToken: string): Promise<void> {
  const { text } = await prisma.mail.findFirstOrThrow({ where: { to: answers.email }, orderBy: { createdAt: "desc" } });
  const signedIn = await signInWithCode(askToken, /\b\d{6}\b/.exec(text)![0]);
  if (!signedIn.ok) throw new Error(signedIn.message);
}

async function askedToken(input = answers): Promise<string> {
  const outcome = await signUp(input, "nl");
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value.askToken;
}

describe("the open door", () => {
  it("puts somebody on the intake list when the address is confirmed, and tells the intake organisation once", async () => {
    const askToken = await askedToken();
    expect(await prisma.jobSeeker.findFirstOrThrow()).toMatchObject({ intakeState: "waiting", intakeDueAt: null, municipalityId: world.here.id });
    expect(await prisma.mail.count({ where: { kind: "intake_new" } })).toBe(0);
    await confirm(askToken);
    const jobSeeker = await prisma.jobSeeker.findFirstOrThrow();
    expect(jobSeeker.intakeDueAt!.getTime()).toBeGreaterThan(Date.now());
    expect(await prisma.mail.findMany({ where: { kind: "intake_new" }, select: { accountId: true } })).toEqual([{ accountId: ria.accountId }]);
    await confirm(await askedToken());
    expect(await prisma.mail.count({ where: { kind: "intake_new" } })).toBe(1);
  });

  it("keeps a cell of about two kilometres and no address", async () => {
    await askedToken();
    const { latitude, longitude } = await prisma.jobSeeker.findFirstOrThrow();
    expect(Math.abs(latitude - 51.92)).toBeLessThan(0.05);
    expect(Math.abs(longitude - 4.4)).toBeLessThan(0.05);
  });

  it("tells somebody from a place that nobody serves the truth, and keeps the account", async () => {
    await askedToken({ ...answers, place: "Maastricht" });
    expect(await prisma.jobSeeker.findFirstOrThrow()).toMatchObject({ intakeState: "unserved", municipalityId: null });
  });

  it("makes one account when the form is sent five times at once", async () => {
    await Promise.all(Array.from({ length: 5 }, () => signUp(answers, "nl")));
    expect(await prisma.account.count({ where: { email: answers.email } })).toBe(1);
    expect(await prisma.jobSeeker.count()).toBe(1);
  });

  it.each([
    ["a place that does not exist", { place: "Verzonnendam" }, "place"],
    ["a wrong address", { email: "yusuf.post.nl" }, "email"],
    ["nothing chosen", { looksFor: [] }, "looksFor"],
    ["ten thousand characters", { likes: "x".repeat(10_000) }, "likes"],
    ["a name of blanks", { firstName: "   " }, "firstName"],
  ])("says what is wrong with %s", (_, wrong, field) => {
    const parsed = signUpSchema.safeParse({ ...answers, ...wrong });
    expect(parsed.error?.issues.map(({ path }) => path[0])).toEqual([field]);
  });
});

describe("an invitation of a contact person", () => {
  async function invite(): Promise<string> {
    const token = newToken();
    await prisma.invitation.create({
      data: {
        kind: "jobSeeker",
        email: "samira@test.example",
        firstName: "Samira",
        organisationId: world.office.id,
        municipalityId: world.here.id,
        place: "Schiedam",
        senderId: ria.accountId,
        senderMembershipId: ria.membershipId,
        tokenHash: hashToken(token),
        expiresAt: after(days(14)),
      },
    });
    return token;
  }

  it("skips the intake list and opens the thread with the contact person", async () => {
    const token = await invite();
    expect(await findOpenInvitation(token)).toMatchObject({ firstName: "Samira", senderFirstName: "Ria" });
    expect(await acceptInvitation(token, "nl")).toMatchObject({ ok: true });
    expect(await prisma.jobSeeker.findFirstOrThrow()).toMatchObject({ intakeState: "taken", contactPersonId: ria.membershipId });
    expect(await prisma.thread.count({ where: { kind: "caseload" } })).toBe(1);
    expect(await findOpenInvitation(token)).toBeNull();
  });

  it("works once, also when it is used five times at once", async () => {
    const token = await invite();
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => acceptInvitation(token, "nl")));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await prisma.jobSeeker.count()).toBe(1);
  });

  it("says nothing about a token that does not exist", async () => {
    expect(await acceptInvitation(randomUUID(), "nl")).toMatchObject({ ok: false, reason: "notFound" });
  });
});
