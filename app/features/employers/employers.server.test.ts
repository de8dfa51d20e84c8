import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "~/features/accounts";
import { acceptInvitation } from "~/features/accounts/commands/accept-invitation.server";
import { freezeClock, now } from "~/platform/clock";
import { prisma } from "~/platform/db.server";
import { useDatabase } from "#tests/support/database";
import { makeAccount, makeJobSeeker, makeMember, makeOrganisation, makeWorld } from "#tests/support/people";
import { makePublishedVacancy } from "#tests/support/scene";
import { applyCompanyDecision } from "./commands/apply-company-decision.server";
import { askVerification } from "./commands/ask-verification.server";
import { agreePosting, withdrawAgreement } from "./commands/keep-agreements.server";
import { changeColleague, inviteColleague, leaveCompany, removeColleague, withdrawInvitation } from "./commands/keep-colleagues.server";
import { closeWorkplace, saveWorkplace } from "./commands/keep-workplace.server";
import { addCompany, signUpCompany } from "./commands/sign-up-company.server";
import { moveLabel } from "./commands/move-label.server";
import { takeCompany } from "./commands/take-company.server";
import { findEmployerHome } from "./find-employer-home.server";
import { findVacancyPage } from "~/features/vacancies/find-vacancy-page.server";
import { listVacancyCards } from "~/features/vacancies/index.server";
import { findPublicLabel } from "./label.server";
import { findCompanyForContact, listCompanies, listPostingPlaces } from "./queries.server";

const database = useDatabase();
let world: Awaited<ReturnType<typeof makeWorld>>;

beforeEach(async () => {
  freezeClock(null);
  await database.emptyTables();
  world = await makeWorld();
});

const input = (more: object = {}) => ({
  companyName: "Bakkerij Zon", kvkNumber: "12345678", street: "Kade 1", postcode: "3111 AA", place: "Schiedam",
  firstName: "Noor", lastName: "Vis", email: "noor@bakkerijzon.example", phone: "", ...more,
});

async function manager(name = "Bakkerij Zon"): Promise<Actor> {
  const company = await makeOrganisation("company", name, [], { municipalityId: world.here.id });
  await prisma.workplace.create({ data: { organisationId: company.id, name, street: "Kade 1", postcode: "3111 AA", place: "Schiedam", municipalityId: world.here.id, latitude: 51.92, longitude: 4.4 } });
  return makeMember("employer", company.id, "Noor", { isManager: true });
}

describe("a company that signs up", () => {
  it("gets an account, a workplace, a manager and a review, and waits", async () => {
    expect(await signUpCompany(input(), "nl")).toMatchObject({ ok: true });
    const company = await prisma.organisation.findFirstOrThrow({ where: { kvkNumber: "12345678" }, include: { memberships: true, workplaces: true, reviewsOfMe: true } });
    expect(company).toMatchObject({ verification: "waiting", slug: "bakkerij-zon", municipalityId: world.here.id });
    expect(company.memberships).toMatchObject([{ role: "employer", isManager: true }]);
    expect(company.workplaces).toMatchObject([{ place: "Schiedam" }]);
    expect(company.reviewsOfMe).toMatchObject([{ kind: "company", state: "open", organisationId: world.office.id }]);
    expect(await prisma.mail.count({ where: { kind: "sign_in_code", to: "noor@bakkerijzon.example" } })).toBe(1);
  });

  it("with a number that is here makes nothing, answers the same, and the address reads why", async () => {
    await signUpCompany(input(), "nl");
    const second = await signUpCompany(input({ email: "piet@elders.example" }), "nl");
    expect(second).toMatchObject({ ok: true, value: { askToken: expect.any(String) } });
    expect(await prisma.account.count({ where: { email: "piet@elders.example" } })).toBe(0);
    expect(await prisma.organisation.count({ where: { kind: "company" } })).toBe(1);
    expect(await prisma.mail.findMany({ where: { to: "piet@elders.example" }, select: { kind: true } })).toEqual([{ kind: "company_known" }]);
  });

  it("with an address that is here gives its owner no company without asking", async () => {
    const account = await makeAccount("Piet", { email: "piet@elders.example" });
    expect(await signUpCompany(input({ email: "Piet@Elders.example" }), "nl")).toMatchObject({ ok: true });
    expect(await prisma.membership.count({ where: { accountId: account.id } })).toBe(0);
    expect(await prisma.organisation.count({ where: { kind: "company" } })).toBe(0);
    expect((await prisma.mail.findMany({ where: { accountId: account.id }, select: { kind: true } })).map(({ kind }) => kind).sort()).toEqual(["sign_in_code", "sign_up_known"]);
  });

  it("twenty times at the same moment with one number is one company, one manager and one review", async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => signUpCompany(input({ email: `noor${index}@bakkerijzon.example` }), "nl")));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(await prisma.organisation.count({ where: { kvkNumber: "12345678" } })).toBe(1);
    expect(await prisma.membership.count({ where: { role: "employer" } })).toBe(1);
    expect(await prisma.review.count()).toBe(1);
    expect(await prisma.account.count()).toBe(1);
    expect(await prisma.mail.count({ where: { kind: "company_known" } })).toBe(19);
  });

  it("with the name of another company gets an address of its own", async () => {
    await signUpCompany(input(), "nl");
    await signUpCompany(input({ kvkNumber: "87654321", email: "an@bakkerij.example" }), "nl");
    expect(await prisma.organisation.findFirstOrThrow({ where: { kvkNumber: "87654321" } })).toMatchObject({ slug: "bakkerij-zon-87654321" });
  });

  it("from a place that nobody serves waits without a review", async () => {
    await signUpCompany(input({ place: "Groningen" }), "nl");
    expect(await prisma.organisation.findFirstOrThrow({ where: { kvkNumber: "12345678" } })).toMatchObject({ municipalityId: null, verification: "waiting" });
    expect(await prisma.review.count()).toBe(0);
  });

  it("by somebody who is signed in belongs to that account", async () => {
    const account = await makeAccount("Piet");
    expect(await addCompany({ accountId: account.id }, input())).toMatchObject({ ok: true });
    expect(await addCompany({ accountId: account.id }, input())).toMatchObject({ ok: false, reason: "conflict" });
  });
});

describe("a decision on a company", () => {
  const decide = (organisationId: string, decision: "approved" | "changesAsked" | "rejected") => prisma.$transaction((tx) => applyCompanyDecision(tx, { organisationId, decision, note: "Het adres klopt niet." }));

  it("opens the door, gives a fixed contact and tells the members", async () => {
    const noor = await manager();
    const ria = await makeMember("contactPerson", world.office.id, "Ria");
    await prisma.review.create({ data: { kind: "company", state: "approved", organisationId: world.office.id, companyId: noor.organisationId, dueAt: now(), decidedById: ria.accountId, decidedAt: now() } });
    await prisma.organisation.update({ where: { id: noor.organisationId! }, data: { verification: "waiting" } });
    await decide(noor.organisationId!, "approved");
    expect(await prisma.organisation.findUniqueOrThrow({ where: { id: noor.organisationId! } })).toMatchObject({ verification: "verified", accountContactId: ria.membershipId });
    expect(await prisma.mail.count({ where: { kind: "company_verified", accountId: noor.accountId } })).toBe(1);
  });

  it("of no can be followed by asking again, once however often it is asked", async () => {
    const noor = await manager();
    await decide(noor.organisationId!, "rejected");
    const answers = await Promise.all(Array.from({ length: 10 }, () => askVerification(noor)));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(await prisma.review.count({ where: { state: "open" } })).toBe(1);
  });
});

describe("colleagues", () => {
  it("come by a link in a mail, and can be taken back before", async () => {
    const noor = await manager();
    await inviteColleague(noor, { firstName: "Sem", email: "sem@bakkerijzon.example" }, "nl");
    const mail = await prisma.mail.findFirstOrThrow({ where: { to: "sem@bakkerijzon.example" } });
    const token = /uitnodiging\/([\w-]+)/.exec(mail.text)![1]!;
    expect(await acceptInvitation(token, "nl")).toMatchObject({ ok: true });
    expect(await prisma.membership.count({ where: { organisationId: noor.organisationId!, role: "employer" } })).toBe(2);
    expect(await inviteColleague(noor, { firstName: "Sem", email: "sem@bakkerijzon.example" }, "nl")).toMatchObject({ ok: false, reason: "conflict" });
    await inviteColleague(noor, { firstName: "Lot", email: "lot@bakkerijzon.example" }, "nl");
    const open = await prisma.invitation.findFirstOrThrow({ where: { email: "lot@bakkerijzon.example" } });
    expect(await withdrawInvitation(noor, open.id)).toMatchObject({ ok: true });
    expect(await withdrawInvitation(noor, open.id)).toMatchObject({ ok: false, reason: "notFound" });
  });

  it("always keep a manager, also when two managers remove each other at once", async () => {
    const noor = await manager();
    expect(await removeColleague(noor, noor.membershipId!)).toMatchObject({ ok: false, reason: "conflict" });
    expect(await changeColleague(noor, noor.membershipId!, false)).toMatchObject({ ok: false, reason: "conflict" });
    const sem = await makeMember("employer", noor.organisationId!, "Sem", { isManager: true });
    await Promise.all([removeColleague(noor, sem.membershipId!), removeColleague(sem, noor.membershipId!)]);
    expect(await prisma.membership.count({ where: { organisationId: noor.organisationId!, isManager: true, endedAt: null } })).toBe(1);
  });

  it("who are no manager, or of another company, change nothing", async () => {
    const noor = await manager();
    const sem = await makeMember("employer", noor.organisationId!, "Sem");
    const stranger = await manager("Slagerij Vos");
    expect(await removeColleague(sem, noor.membershipId!)).toMatchObject({ ok: false, reason: "refused" });
    expect(await removeColleague(stranger, sem.membershipId!)).toMatchObject({ ok: false, reason: "notFound" });
    expect(await inviteColleague(sem, { firstName: "X", email: "x@x.example" }, "nl")).toMatchObject({ ok: false, reason: "refused" });
  });
});

describe("agreements to post", () => {
  it("are made once by the company, dated, and end at once for what was posted", async () => {
    const noor = await manager();
    const agency = await makeOrganisation("agency", "Uitzendbureau Bries", [], { municipalityId: world.here.id });
    const answers = await Promise.all(Array.from({ length: 10 }, () => agreePosting(noor, agency.id)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await listPostingPlaces(agency.id)).map(({ company }) => company)).toEqual(["Bakkerij Zon"]);
    const workplace = await prisma.workplace.findFirstOrThrow({ where: { organisationId: noor.organisationId! } });
    const vacancy = await prisma.vacancy.create({
      data: { postedById: agency.id, placeOfWorkId: noor.organisationId!, formalEmployerId: agency.id, workplaceId: workplace.id, createdById: noor.accountId },
    });
    const version = await prisma.vacancyVersion.create({ data: { vacancyId: vacancy.id, number: 1, state: "approved", content: {}, submittedById: noor.accountId } });
    await prisma.vacancy.update({
      where: { id: vacancy.id },
      data: { state: "published", liveVersionId: version.id, placeKind: "paid", remuneration: "wage", publishedAt: now(), expiresAt: now() },
    });
    const agreement = await prisma.postingAgreement.findFirstOrThrow();
    expect(await withdrawAgreement(await manager("Slagerij Vos"), agreement.id)).toMatchObject({ ok: false, reason: "notFound" });
    expect(await withdrawAgreement(noor, agreement.id)).toMatchObject({ ok: true, value: { paused: 1 } });
    expect(await prisma.vacancy.findUniqueOrThrow({ where: { id: vacancy.id } })).toMatchObject({ state: "paused" });
    expect(await listPostingPlaces(agency.id)).toEqual([]);
  });
});

describe("leaving a company", () => {
  const join = (noor: Actor, name: string, isManager = false) => makeMember("employer", noor.organisationId!, name, { isManager });

  it("ends the hat of a colleague, and what was made stays", async () => {
    const noor = await manager();
    const bas = await join(noor, "Bas");
    expect(await leaveCompany(bas)).toMatchObject({ ok: true });
    expect(await prisma.membership.findUniqueOrThrow({ where: { id: bas.membershipId! } })).toMatchObject({ endedAt: expect.any(Date) as Date });
    expect(await leaveCompany(bas)).toMatchObject({ ok: false, reason: "notFound" });
  });

  it("is not for the only manager, nor for the very last", async () => {
    const noor = await manager();
    expect(await leaveCompany(noor)).toMatchObject({ ok: false, reason: "conflict" });
    await join(noor, "Bas");
    expect(await leaveCompany(noor)).toMatchObject({ ok: false, reason: "conflict" });
  });

  it("leaves one manager, however many leave at the same moment", async () => {
    const noor = await manager();
    const managers = [noor, await join(noor, "Bas", true), await join(noor, "Eva", true)];
    const left = await Promise.all(managers.map(leaveCompany));
    expect(left.filter(({ ok }) => ok)).toHaveLength(2);
    expect(await prisma.membership.count({ where: { organisationId: noor.organisationId!, endedAt: null, isManager: true } })).toBe(1);
  });

  it("is nothing for others", async () => {
    const worker = await makeJobSeeker(world.here.id, "Samira", null);
    expect(await leaveCompany(worker)).toMatchObject({ ok: false, reason: "refused" });
  });
});

describe("workplaces", () => {
  it("are the own company's only, and one always stays", async () => {
    const noor = await manager();
    const values = { name: "De winkel", street: "Markt 2", postcode: "3111 AB", place: "Vlaardingen", directions: "", access: ["lift"], accessMissing: ["dog"] };
    const added = await saveWorkplace(noor, null, values);
    if (!added.ok) throw new Error(added.message);
    expect(await prisma.workplace.findUniqueOrThrow({ where: { id: added.value.id } })).toMatchObject({ municipalityId: world.there.id });
    const stranger = await manager("Slagerij Vos");
    expect(await saveWorkplace(stranger, added.value.id, values)).toMatchObject({ ok: false, reason: "notFound" });
    expect(await closeWorkplace(noor, added.value.id)).toMatchObject({ ok: true });
    const last = await prisma.workplace.findFirstOrThrow({ where: { organisationId: noor.organisationId!, closedAt: null } });
    expect(await closeWorkplace(noor, last.id)).toMatchObject({ ok: false, reason: "conflict" });
  });
});

describe("the fixed contact", () => {
  it("is taken and handed over within the organisation that serves the company", async () => {
    const noor = await manager();
    const ria = await makeMember("contactPerson", world.office.id, "Ria");
    const tom = await makeMember("contactPerson", world.office.id, "Tom");
    const elsewhere = await makeMember("contactPerson", world.otherOffice.id, "Ans");
    expect(await takeCompany(elsewhere, noor.organisationId!, elsewhere.membershipId!)).toMatchObject({ ok: false, reason: "notFound" });
    expect(await takeCompany(ria, noor.organisationId!, elsewhere.membershipId!)).toMatchObject({ ok: false, reason: "invalid" });
    expect(await takeCompany(ria, noor.organisationId!, ria.membershipId!)).toMatchObject({ ok: true });
    expect(await takeCompany(ria, noor.organisationId!, tom.membershipId!)).toMatchObject({ ok: true });
    expect(await findCompanyForContact(ria, noor.organisationId!)).toMatchObject({ contact: { firstName: "Tom" } });
    expect(await findCompanyForContact(elsewhere, noor.organisationId!)).toBeNull();
    expect(await listCompanies(tom, { text: "zon", state: null, mine: true, page: 1 })).toMatchObject({ total: 1, rows: [{ name: "Bakkerij Zon", isMine: true }] });
    expect((await listCompanies(elsewhere, { text: "", state: null, mine: false, page: 1 })).total).toBe(0);
  });
});

describe("the home of an employer", () => {
  it("shows what runs, however much is still being written", async () => {
    const noor = await manager();
    const running = await makePublishedVacancy(noor);
    const { id: _, liveVersionId: __, draft: ___, ...like } = await prisma.vacancy.findUniqueOrThrow({ where: { id: running } });
    await prisma.vacancy.createMany({ data: Array.from({ length: 9 }, () => ({ ...like, state: "draft" as const, publishedAt: null, expiresAt: null })) });
    const { home, published } = await findEmployerHome(noor);
    expect(published.map(({ id }) => id)).toEqual([running]);
    expect(home.vacancies[0]!.id).toBe(running);
    expect(home.vacancies).toHaveLength(8);
  });
});

describe("the label of Open Hiring®", () => {
  const step = (label: "ask" | "confirm" | "refuse" | "withdraw", more: object = {}) => ({ label, source: "Overeenkomst van 3 maart", checkedOn: new Date("2026-03-04T00:00:00Z"), note: "Niet gevonden.", ...more });

  async function scene() {
    const noor = await manager();
    const ria = await makeMember("contactPerson", world.office.id, "Ria");
    await prisma.organisation.update({ where: { id: noor.organisationId! }, data: { accountContactId: ria.membershipId } });
    return { noor, ria, companyId: noor.organisationId! };
  }

  it("stands nowhere until the fixed contact looked, and leaves when either side ends it", async () => {
    const { noor, ria, companyId } = await scene();
    expect(await moveLabel(noor, companyId, step("ask"))).toMatchObject({ ok: true });
    expect(await findPublicLabel(companyId)).toBeNull();
    expect(await prisma.mail.count({ where: { kind: "label_asked", accountId: ria.accountId } })).toBe(1);
    expect(await moveLabel(noor, companyId, step("confirm"))).toMatchObject({ ok: false, reason: "conflict" });
    expect(await moveLabel(ria, companyId, step("confirm"))).toMatchObject({ ok: true });
    expect(await findPublicLabel(companyId)).toEqual({ source: "Overeenkomst van 3 maart", checkedOn: new Date("2026-03-04T00:00:00Z") });
    expect(await prisma.mail.count({ where: { kind: "label_confirmed", accountId: noor.accountId } })).toBe(1);
    expect(await moveLabel(noor, companyId, step("withdraw"))).toMatchObject({ ok: true });
    expect(await findPublicLabel(companyId)).toBeNull();
    expect((await prisma.openHiringLabelEvent.findMany({ orderBy: { at: "asc" }, select: { to: true } })).map(({ to }) => to)).toEqual(["asked", "confirmed", "withdrawn"]);
  });

  it("is not for another contact person, nor for another company", async () => {
    const { noor, companyId } = await scene();
    const other = await makeMember("contactPerson", world.office.id, "Bas");
    const stranger = await makeMember("employer", (await makeOrganisation("company", "Slagerij", [])).id, "Jan");
    await moveLabel(noor, companyId, step("ask"));
    expect(await moveLabel(other, companyId, step("confirm"))).toMatchObject({ ok: false, reason: "refused" });
    expect(await moveLabel(stranger, companyId, step("withdraw"))).toMatchObject({ ok: false, reason: "notFound" });
    expect(await findPublicLabel(companyId)).toBeNull();
  });

  it("decided twenty times at once is decided once", async () => {
    const { noor, ria, companyId } = await scene();
    await moveLabel(noor, companyId, step("ask"));
    const answers = await Promise.all(Array.from({ length: 20 }, (_, at) => moveLabel(ria, companyId, step(at % 2 ? "confirm" : "refuse"))));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await prisma.openHiringLabelEvent.count()).toBe(2);
    expect(await prisma.mail.count({ where: { kind: { in: ["label_confirmed", "label_ended"] } } })).toBe(1);
  });

  it("shows on cards and on the page of a vacancy whose formal employer has it, and on no other", async () => {
    const { noor, ria, companyId } = await scene();
    const mine = await makePublishedVacancy(noor);
    const [before] = await listVacancyCards([mine], "nl");
    expect(before).toMatchObject({ inProgramme: false });
    await moveLabel(noor, companyId, step("ask"));
    await moveLabel(ria, companyId, step("confirm"));
    expect((await listVacancyCards([mine], "nl"))[0]).toMatchObject({ inProgramme: true });
    const page = await findVacancyPage(null, mine, "nl");
    expect(page?.partiesWords).toContain("Open Hiring®");
    const agency = await makeOrganisation("agency", "Zaanwerk", []);
    await prisma.vacancy.update({ where: { id: mine }, data: { formalEmployerId: agency.id } });
    expect((await listVacancyCards([mine], "nl"))[0]).toMatchObject({ inProgramme: false, contractWith: "Zaanwerk" });
  });
});
