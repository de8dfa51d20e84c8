import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { prisma } from "~/platform/db.server";
import { useDatabase } from "#tests/support/database";
import { makeJobSeeker, makeMember, makeWorld } from "#tests/support/people";
import { mostReportsPerHour, reportSchema } from "../model/report";
import { reportProblem } from "./report-problem.server";

const database = useDatabase();
beforeEach(() => database.emptyTables());

const report = (more: object = {}) => reportSchema.parse({ id: randomUUID(), text: "De knop Verder doet niets.", page: "/werk", municipalityId: "", email: "", ...more });
const receivers = async () => (await prisma.mail.findMany({ where: { kind: "problem_reported" } })).map(({ accountId }) => accountId);

describe("reporting a problem", () => {
  it("mails the administrators of the own municipality, once however often the form is sent", async () => {
    const { here, office, otherOffice } = await makeWorld();
    const near = await makeMember("administrator", office.id, "Joke");
    await makeMember("administrator", otherOffice.id, "Piet");
    const samira = await makeJobSeeker(here.id, "Samira", null);
    const same = report();
    await Promise.all(Array.from({ length: 5 }, () => reportProblem(samira, same)));
    expect(await receivers()).toEqual([near.accountId]);
    const [mail] = await prisma.mail.findMany();
    expect(mail?.text).toContain("De knop Verder doet niets.");
  });

  it("goes to the chosen municipality, and to all administrators when nobody is chosen", async () => {
    const { there, office, otherOffice } = await makeWorld();
    const joke = await makeMember("administrator", office.id, "Joke");
    const piet = await makeMember("administrator", otherOffice.id, "Piet");
    await reportProblem(null, report({ municipalityId: there.id }));
    expect(await receivers()).toEqual([piet.accountId]);
    await reportProblem(null, report({ text: "Iets anders klopt niet." }));
    expect((await receivers()).sort()).toEqual([joke.accountId, piet.accountId, piet.accountId].sort());
  });

  it("says so when nobody can read it, and when too many came in", async () => {
    const { office } = await makeWorld();
    expect(await reportProblem(null, report())).toMatchObject({ ok: false, reason: "conflict" });
    await makeMember("administrator", office.id, "Joke");
    const rows = Array.from({ length: mostReportsPerHour }, (_, number) => ({ key: `k${number}`, kind: "problem_reported", to: "x@test.example", subject: "", text: String(number), html: "" }));
    await prisma.mail.createMany({ data: rows });
    expect(await reportProblem(null, report())).toMatchObject({ ok: false, reason: "conflict" });
  });

  it.each([["nothing in it", { text: " " }], ["2,001 characters", { text: "x".repeat(2_001) }], ["an address that is none", { email: "a@" }], ["a municipality that is none", { municipalityId: "1" }]])("is refused with %s", (_, more) => {
    expect(reportSchema.safeParse({ id: randomUUID(), text: "Het werkt niet", ...more }).success).toBe(false);
  });
});
