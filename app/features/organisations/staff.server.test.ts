import { beforeEach, describe, expect, it } from "vitest";
import { useDatabase } from "#tests/support/database";
import { makeJobSeeker, makeMember, makeOrganisation, makeWorld } from "#tests/support/people";
import type { Actor } from "~/features/accounts";
import { prisma } from "~/platform/db.server";
import { listStaff } from "./administration.server";
import { endMembership } from "./commands/end-membership.server";
import { inviteStaff } from "./commands/invite-staff.server";
import { resetSecondFactor } from "./commands/reset-second-factor.server";

const database = useDatabase();
let world: Awaited<ReturnType<typeof makeWorld>>;
let admin: Actor;
let ria: Actor;
let tom: Actor;
let stranger: Actor;

beforeEach(async () => {
  await database.emptyTables();
  world = await makeWorld();
  [admin, ria, tom, stranger] = [
    await makeMember("administrator", world.office.id, "Bea"),
    await makeMember("contactPerson", world.office.id, "Ria"),
    await makeMember("contactPerson", world.office.id, "Tom"),
    await makeMember("administrator", world.otherOffice.id, "Sam"),
  ];
});

const invitation = { firstName: "Noor", lastName: "", email: "noor@test.example", role: "contactPerson" as const };

describe("a colleague who leaves", () => {
  it("never leaves people without a contact person", async () => {
    const person = await makeJobSeeker(world.here.id, "Fatma", ria.membershipId);
    expect(await endMembership(admin, ria.membershipId!, null)).toMatchObject({ ok: false, reason: "invalid" });
    expect(await endMembership(admin, ria.membershipId!, stranger.membershipId)).toMatchObject({ ok: false, reason: "invalid" });
    expect(await endMembership(admin, ria.membershipId!, tom.membershipId)).toMatchObject({ ok: true });
    expect(await prisma.jobSeeker.findUnique({ where: { id: person.jobSeekerId! } })).toMatchObject({ contactPersonId: tom.membershipId });
  });

  it("hands over companies and loses every session", async () => {
    const company = await makeOrganisation("company", "Fietspunt", [], { municipalityId: world.here.id });
    await prisma.organisation.update({ where: { id: company.id }, data: { accountContactId: ria.membershipId } });
    await prisma.session.create({ data: { accountId: ria.accountId, tokenHash: "x", expiresAt: new Date(Date.now() + 1000) } });
    expect(await endMembership(admin, ria.membershipId!, tom.membershipId)).toMatchObject({ ok: true });
    expect(await prisma.organisation.findUnique({ where: { id: company.id } })).toMatchObject({ accountContactId: tom.membershipId });
    expect(await prisma.session.count({ where: { accountId: ria.accountId } })).toBe(0);
  });

  it("is not the administrator who presses the button", async () => {
    expect(await endMembership(admin, admin.membershipId!, null)).toMatchObject({ ok: false, reason: "refused" });
  });
});

/** Who may act on somebody of the office in Schiedam. */
const policy: [who: string, actor: () => Actor, may: boolean][] = [
  ["the administrator of the same organisation", () => admin, true],
  ["an administrator of an organisation that serves another municipality", () => stranger, false],
  ["a contact person", () => tom, false],
];

describe.each(policy)("%s", (_, actor, may) => {
  it(may ? "may invite, reset and end" : "may neither invite nor reset nor end", async () => {
    const ask = { ...invitation, organisationId: world.office.id };
    expect((await inviteStaff(actor(), ask)).ok).toBe(may);
    expect((await resetSecondFactor(actor(), ria.membershipId!)).ok).toBe(may);
    expect((await endMembership(actor(), ria.membershipId!, null)).ok).toBe(may);
  });
});

describe("an administrator of a municipality", () => {
  it("also looks after a werkbedrijf that serves it", async () => {
    const shared = await makeOrganisation("werkbedrijf", "Senna", [world.here.id, world.there.id]);
    await makeMember("contactPerson", shared.id, "Iris");
    expect((await listStaff(admin)).map(({ name }) => name)).toEqual(["Gemeente Schiedam", "Senna"]);
    expect((await listStaff(stranger)).map(({ name }) => name)).toEqual(["Werkbedrijf De Sluis"]);
  });

  it("gives a lost phone a new start", async () => {
    await prisma.account.update({ where: { id: ria.accountId }, data: { secondFactorSecret: "x", secondFactorSince: new Date() } });
    expect(await resetSecondFactor(admin, ria.membershipId!)).toMatchObject({ ok: true });
    expect(await prisma.account.findUnique({ where: { id: ria.accountId } })).toMatchObject({ secondFactorSecret: null, secondFactorSince: null });
  });

  it("sends one mail with an invitation that somebody can accept", async () => {
    await inviteStaff(admin, { ...invitation, organisationId: world.office.id });
    expect(await prisma.mail.findMany({ where: { to: "noor@test.example" }, select: { kind: true } })).toEqual([{ kind: "invitation_staff" }]);
    expect(await prisma.invitation.findFirst({ where: { email: "noor@test.example" } })).toMatchObject({ kind: "staff", role: "contactPerson" });
  });
});
