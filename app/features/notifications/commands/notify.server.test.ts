import { beforeEach, describe, expect, it } from "vitest";
import { prisma, inTransaction } from "~/platform/db.server";
import { runJobsNow } from "~/platform/jobs.server";
import { useDatabase } from "#tests/support/database";
import { makeAccount, makeMember, makeWorld } from "#tests/support/people";
import { jobs } from "../jobs.server";
import { listChoices } from "../queries.server";
import { chooseNotifications } from "./choose-notifications.server";
import { notify, sendDirect } from "./notify.server";

const database = useDatabase();
beforeEach(() => database.emptyTables());

const message = (accountId: string, key = "k") => ({ accountId, kind: "message_new" as const, key, path: "/berichten/1", params: { name: "Ria" } });

describe("notify", () => {
  it("writes the mail in the receiver's language with a link to the page", async () => {
    const account = await makeAccount("Samira", { locale: "en" });
    await inTransaction((tx) => notify(tx, message(account.id)));
    const [mail] = await prisma.mail.findMany();
    expect(mail).toMatchObject({ to: account.email, locale: "en", subject: "You have a new message", accountId: account.id, sentAt: null });
    expect(mail?.text).toContain("http://localhost:3000/berichten/1");
    expect(mail?.html).toContain("http://localhost:3000/berichten/1");
  });

  it("makes one mail of ten parallel tries with the same key", async () => {
    const account = await makeAccount("Samira");
    await Promise.all(Array.from({ length: 10 }, () => inTransaction((tx) => notify(tx, message(account.id)))));
    expect(await prisma.mail.count()).toBe(1);
    const [jobsWaiting] = await database.query<{ count: number }>("select count(*)::int as count from graphile_worker.jobs");
    expect(jobsWaiting?.count).toBe(1);
  });

  it("tells two receivers of the same event", async () => {
    const [one, two] = [await makeAccount("Samira"), await makeAccount("Ria")];
    await inTransaction(async (tx) => {
      await notify(tx, message(one.id));
      await notify(tx, message(two.id));
    });
    expect(await prisma.mail.count()).toBe(2);
  });

  it("sends nothing for a change that is rolled back", async () => {
    const account = await makeAccount("Samira");
    await expect(
      inTransaction(async (tx) => {
        await notify(tx, message(account.id));
        throw new Error("changed my mind");
      }),
    ).rejects.toThrow("changed my mind");
    expect(await prisma.mail.count()).toBe(0);
    expect(await database.query("select id from graphile_worker.jobs")).toEqual([]);
  });

  it("leaves out what somebody switched off, but never an approval", async () => {
    const account = await makeAccount("Samira");
    await prisma.notificationMute.createMany({ data: ["message_new", "match_approved"].map((kind) => ({ accountId: account.id, kind })) });
    await inTransaction(async (tx) => {
      await notify(tx, message(account.id));
      await notify(tx, { ...message(account.id), kind: "match_approved" });
    });
    expect(await prisma.mail.findMany({ select: { kind: true } })).toEqual([{ kind: "match_approved" }]);
  });

  it("writes to nobody whose account was deleted", async () => {
    const account = await makeAccount("Samira");
    await prisma.account.update({ where: { id: account.id }, data: { erasedAt: new Date() } });
    await inTransaction((tx) => notify(tx, message(account.id)));
    expect(await prisma.mail.count()).toBe(0);
  });

  it("writes to an address without an account", async () => {
    await inTransaction((tx) => sendDirect(tx, { to: "nieuw@test.example", locale: "nl", kind: "invitation_jobseeker", key: "i", path: "/uitnodiging/abc", params: { name: "Ria" } }));
    const [mail] = await prisma.mail.findMany();
    expect(mail).toMatchObject({ to: "nieuw@test.example", accountId: null, subject: "Ria nodigt je uit voor Meedoen" });
    expect(mail?.text).toContain("/uitnodiging/abc");
  });
});

describe("the job that sends", () => {
  it("marks a mail as sent once, and leaves a mail alone that is gone", async () => {
    const account = await makeAccount("Samira");
    await inTransaction((tx) => notify(tx, message(account.id)));
    await inTransaction((tx) => notify(tx, message(account.id, "gone")));
    await prisma.mail.deleteMany({ where: { key: { startsWith: "gone" } } });
    await runJobsNow(jobs);
    const [mail] = await prisma.mail.findMany();
    expect(mail?.sentAt).toBeInstanceOf(Date);
    await jobs["send-mail"]!({ mailId: mail!.id } as never, {} as never);
    expect((await prisma.mail.findMany())[0]?.sentAt).toEqual(mail?.sentAt);
  });
});

describe("choosing mails", () => {
  it("keeps the choice and says so on the page", async () => {
    const { office } = await makeWorld();
    const ria = await makeMember("contactPerson", office.id, "Ria");
    await chooseNotifications(ria, ["profile_submitted"]);
    const choices = await listChoices(ria);
    expect(choices.filter(({ wanted }) => wanted).map(({ kind }) => kind)).toEqual(["profile_submitted"]);
    await chooseNotifications(ria, choices.map(({ kind }) => kind));
    expect(await prisma.notificationMute.count()).toBe(0);
  });

  it("stores nothing about mails that cannot be switched off", async () => {
    const { office } = await makeWorld();
    const ria = await makeMember("contactPerson", office.id, "Ria");
    await chooseNotifications(ria, []);
    const muted = (await prisma.notificationMute.findMany()).map(({ kind }) => kind);
    expect(muted).not.toContain("match_mutual");
    expect(muted).toContain("message_new");
  });
});
