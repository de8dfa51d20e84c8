import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "~/features/accounts";
import { makeVacancy } from "~/features/carving/commands/make-vacancy.server";
import { eraseAccount } from "~/features/privacy/commands/erase-account.server";
import { collectOwnData } from "~/features/privacy/own-data.server";
import { listEveryLook } from "~/features/privacy/queries.server";
import { propose } from "~/features/matches/index.server";
import { readVacancyContent } from "~/features/vacancies";
import { after, days, freezeClock, now } from "~/platform/clock";
import { prisma } from "~/platform/db.server";
import type { Outcome } from "~/platform/outcome";
import { useDatabase } from "#tests/support/database";
import { makeJobSeeker, makeOrganisation } from "#tests/support/people";
import { makeLivePerson, makeScene } from "#tests/support/scene";
import { answerOffer } from "./commands/answer-offer.server";
import { keepWish } from "./commands/keep-wish.server";
import { makeWork } from "./commands/make-work.server";
import { offerTalent } from "./commands/offer-talent.server";
import { withdrawOffer } from "./commands/withdraw-offer.server";
import { lookAtOffers, tellOfWork } from "./jobs.server";
import { findOfferForContact, findOfferToCompany, listOffersForContact, listOffersToCompany, listOwnCompanies } from "./list-offers.server";
import { listCompaniesToAsk } from "./offer-choices.server";
import type { OfferValues } from "./model/offer-form";
import { countSignals, countWishes, findWishes } from "./queries.server";

const database = useDatabase();
let scene: Awaited<ReturnType<typeof makeScene>>;
let samira: Actor;
let workplaceId: string;

beforeEach(async () => {
  freezeClock(null);
  await database.emptyTables();
  scene = await makeScene();
  workplaceId = await workplaceOf(scene.company.id, 51.93);
  samira = await makeLivePerson(scene.here.id, "Samira", scene.ria.membershipId, { taskWishes: [{ id: "water-plants", wish: "like" }] });
});

const workplaceOf = async (organisationId: string, latitude: number) => (await prisma.workplace.create({ data: { organisationId, municipalityId: scene.here.id, name: "Kade", street: "Kade 1", postcode: "3111 AA", place: "Schiedam", latitude, longitude: 4.41 } })).id;

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.reason}: ${outcome.message} ${JSON.stringify(outcome.errors)}`);
  return outcome.value;
}
const input = (changes: Partial<OfferValues> = {}): OfferValues => ({ jobSeekerId: samira.jobSeekerId!, organisationId: scene.company.id, tasks: ["water-plants", "weed-beds"], why: "Werkt rustig en precies.", ...changes });
const offer = async () => valueOf(await offerTalent(scene.ria, input())).offerId;
const mails = async (kind: string) => (await prisma.mail.findMany({ where: { kind }, orderBy: { id: "asc" } })).map(({ accountId }) => accountId);
const stateOf = async (id: string) => (await prisma.talentOffer.findUniqueOrThrow({ where: { id } })).state;
const notFound = { ok: false, reason: "notFound" };
const conflict = { ok: false, reason: "conflict" };

describe("offering somebody to a company", () => {
  it("is done by the own contact person, and tells the company no name", async () => {
    const id = await offer();
    expect(await mails("talent_offer")).toEqual(expect.arrayContaining([scene.fatma.accountId, samira.accountId]));
    const page = (await findOfferToCompany(scene.fatma, id, "nl"))!;
    expect(page).toMatchObject({ state: "waiting", actions: ["welcome", "decline"], tasks: [{ id: "water-plants" }, { id: "weed-beds" }] });
    expect(JSON.stringify([page, await listOffersToCompany(scene.fatma, "nl")])).not.toMatch(/Samira|Zonnebloemveld|06 55/);
    const [mail] = await prisma.mail.findMany({ where: { kind: "talent_offer", accountId: scene.fatma.accountId } });
    expect(`${mail!.subject} ${mail!.text} ${mail!.html}`).not.toMatch(/Samira|Zonnebloemveld/);
    expect((await listEveryLook(samira, 10)).length).toBe(1);
  });

  it("makes one of twenty at once, with one mail to each", async () => {
    const made = await Promise.all(Array.from({ length: 20 }, () => offerTalent(scene.ria, input())));
    expect(new Set(made.map((one) => valueOf(one).offerId)).size).toBe(1);
    expect(made.filter((one) => one.ok && one.value.isNew)).toHaveLength(1);
    expect(await mails("talent_offer")).toHaveLength(2);
  });

  it.each([
    ["a colleague", () => scene.tom, notFound],
    ["a contact person of another municipality", () => scene.els, notFound],
    ["a company", () => scene.fatma, { ok: false, reason: "refused" }],
    ["the person", () => samira, { ok: false, reason: "refused" }],
  ] as const)("is not for %s", async (_, who, answer) => {
    expect(await offerTalent(who(), input())).toMatchObject(answer);
    expect(await prisma.talentOffer.count()).toBe(0);
  });

  it("keeps to who may see whom (rule 8)", async () => {
    const tries = async () => offerTalent(scene.ria, input());
    await prisma.hiddenCompany.create({ data: { jobSeekerId: samira.jobSeekerId!, organisationId: scene.company.id } });
    expect(await tries()).toMatchObject(conflict);
    await prisma.hiddenCompany.deleteMany();
    await prisma.jobSeeker.update({ where: { id: samira.jobSeekerId! }, data: { state: "paused" } });
    expect(await tries()).toMatchObject(conflict);
    await prisma.jobSeeker.update({ where: { id: samira.jobSeekerId! }, data: { state: "live", availableConfirmedAt: after(-days(91)) } });
    expect(await tries()).toMatchObject(conflict);
    await prisma.jobSeeker.update({ where: { id: samira.jobSeekerId! }, data: { availableConfirmedAt: now() } });
    await prisma.workplace.update({ where: { id: workplaceId }, data: { latitude: 52.5 } });
    expect(await tries()).toMatchObject(conflict);
    expect((await listCompaniesToAsk(scene.ria, samira.jobSeekerId!, ""))!.companies).toEqual([]);
    await prisma.workplace.update({ where: { id: workplaceId }, data: { latitude: 51.93 } });
    expect((await listCompaniesToAsk(scene.ria, samira.jobSeekerId!, ""))!.companies.map(({ id }) => id)).toEqual([scene.company.id]);
    await prisma.organisation.update({ where: { id: scene.company.id }, data: { verification: "waiting" } });
    expect(await tries()).toMatchObject(conflict);
    expect(await prisma.talentOffer.count()).toBe(0);
  });

  it("refuses words that tell who it is, or what is private", async () => {
    for (const why of ["Samira werkt precies.", "Bel 06 12345678 voor meer.", "Werkt weer na een depressie."]) expect(await offerTalent(scene.ria, input({ why }))).toMatchObject({ ok: false, errors: { why: expect.any(Array) } });
  });
});

describe("the answer of a company", () => {
  it("yes goes to the contact person and the person; a no after it has a reason that both read", async () => {
    const id = await offer();
    for (const stranger of [scene.guus, scene.els, await makeLivePerson(scene.here.id, "Dennis", scene.ria.membershipId)]) expect(await answerOffer(stranger, id, { answer: "yes" })).toMatchObject(notFound);
    for (const looker of [scene.ria, scene.tom, samira]) expect(await answerOffer(looker, id, { answer: "yes" })).toMatchObject({ ok: false, reason: "refused" });
    const answers = await Promise.all(Array.from({ length: 5 }, () => answerOffer(scene.fatma, id, { answer: "yes" })));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await mails("talent_offer_welcome")).sort()).toEqual([scene.ria.accountId, samira.accountId].sort());
    expect(await answerOffer(scene.fatma, id, { answer: "no", reason: "noRoom", note: "Bel 06 12345678" })).toMatchObject({ ok: false, errors: { note: expect.any(Array) } });
    valueOf(await answerOffer(scene.fatma, id, { answer: "no", reason: "noRoom", note: "Wel mooie talenten." }));
    expect((await listOwnCompanies(samira, "nl")).offers[0]).toMatchObject({ state: "declined", reason: "Er is nu geen werk voor iemand erbij. Het ligt niet aan jou. Wel mooie talenten." });
    expect((await prisma.mail.findFirst({ where: { kind: "talent_offer_declined", accountId: samira.accountId } }))!.text).toContain("Wel mooie talenten.");
    expect(await answerOffer(scene.fatma, id, { answer: "yes" })).toMatchObject(conflict);
    expect((await prisma.talentOfferEvent.findMany({ where: { offerId: id }, orderBy: { at: "asc" } })).map(({ by, action, to }) => `${by} ${action} ${to}`)).toEqual(["contactPerson offer waiting", "employer welcome welcome", "employer decline declined"]);
  });

  it("'maak er werk van' makes one sheet with the tasks, of twenty presses too, and says yes", async () => {
    const id = await offer();
    expect(await makeWork(scene.guus, id)).toMatchObject(notFound);
    expect(await makeWork(scene.ria, id)).toMatchObject({ ok: false, reason: "refused" });
    const made = await Promise.all(Array.from({ length: 20 }, () => makeWork(scene.fatma, id)));
    expect(new Set(made.map((one) => valueOf(one).sheetId)).size).toBe(1);
    expect([await prisma.carvingSheet.count(), await stateOf(id)]).toEqual([1, "welcome"]);
    expect((await prisma.carvingSheet.findFirstOrThrow()).content).toMatchObject({ functions: [{ people: 1, minutesEach: 24 * 60, tasks: [{ taskId: "water-plants", minutes: 720, canMove: true }, { taskId: "weed-beds", minutes: 720, canMove: true }] }] });
  });

  it("goes on in the workflow of a match once the work is up: the contact person hears it once and proposes", async () => {
    const id = await offer();
    const { sheetId } = valueOf(await makeWork(scene.fatma, id));
    const vacancy = valueOf(await makeVacancy(scene.fatma, sheetId, { placeKind: "paid", workplaceId }));
    await tellOfWork();
    expect(await mails("talent_offer_vacancy")).toEqual([]);
    const { draft } = await prisma.vacancy.findUniqueOrThrow({ where: { id: vacancy.id } });
    const version = await prisma.vacancyVersion.create({ data: { vacancyId: vacancy.id, number: 1, state: "approved", content: readVacancyContent({ ...(draft as object), title: "Planten en bedden" }), submittedById: scene.fatma.accountId } });
    await prisma.vacancy.update({ where: { id: vacancy.id }, data: { state: "published", liveVersionId: version.id, placeKind: "paid", remuneration: "wage", publishedAt: now(), expiresAt: after(days(60)) } });
    await Promise.all([tellOfWork(), tellOfWork()]);
    expect(await mails("talent_offer_vacancy")).toEqual([scene.ria.accountId]);
    expect(await findOfferForContact(scene.ria, id, "nl")).toMatchObject({ vacancy: { id: vacancy.id, title: "Planten en bedden" }, matchId: null, isOwn: true });
    const { matchId } = valueOf(await propose(scene.ria, { vacancyId: vacancy.id, jobSeekerId: samira.jobSeekerId!, note: "" }));
    expect(await findOfferForContact(scene.ria, id, "nl")).toMatchObject({ matchId });
  });
});

describe("taking it back", () => {
  it("is for the person and the own contact person, and the company reads only that it ended", async () => {
    const id = await offer();
    expect(await withdrawOffer(scene.fatma, id)).toMatchObject({ ok: false, reason: "refused" });
    expect(await withdrawOffer(scene.tom, id)).toMatchObject({ ok: false, reason: "refused" });
    valueOf(await withdrawOffer(samira, id));
    expect(await mails("talent_offer_ended")).toEqual(expect.arrayContaining([scene.fatma.accountId, scene.ria.accountId]));
    expect(await withdrawOffer(scene.ria, id)).toMatchObject(conflict);
    const again = await offer();
    expect(again).not.toBe(id);
    valueOf(await withdrawOffer(scene.ria, again));
  });
});

describe("no silence", () => {
  it("reminds at 3, 7 and 14 days, once each, and closes at 21 with the truth", async () => {
    const id = await offer();
    const begun = now();
    for (const [day, reminders] of [[2, 0], [3, 1], [4, 1], [7, 2], [15, 3], [20, 3]] as const) {
      freezeClock(after(days(day), begun));
      await Promise.all([lookAtOffers(), lookAtOffers()]);
      expect([day, await mails("talent_offer_reminder")]).toEqual([day, Array.from({ length: reminders }, () => scene.fatma.accountId)]);
    }
    freezeClock(after(days(21), begun));
    await Promise.all([lookAtOffers(), lookAtOffers()]);
    expect(await stateOf(id)).toBe("expired");
    expect((await mails("talent_offer_expired")).sort()).toEqual([scene.fatma.accountId, scene.ria.accountId, samira.accountId].sort());
    // nobody at the company asked for it, so it does not count as an answer that was left out
    expect(await prisma.answerStanding.count()).toBe(0);
  });

  it("ends at once what the company may no longer see, and shows nothing of the person meanwhile", async () => {
    const id = await offer();
    await prisma.jobSeeker.update({ where: { id: samira.jobSeekerId! }, data: { state: "paused" } });
    expect(await findOfferToCompany(scene.fatma, id, "nl")).toMatchObject({ profile: null, actions: [] });
    expect(await answerOffer(scene.fatma, id, { answer: "yes" })).toMatchObject(conflict);
    expect(await makeWork(scene.fatma, id)).toMatchObject(conflict);
    await lookAtOffers();
    expect([await stateOf(id), await mails("talent_offer_ended")]).toEqual(["withdrawn", expect.arrayContaining([scene.fatma.accountId, scene.ria.accountId])]);
  });
});

describe("what a job seeker wishes of a company", () => {
  it("is counted for the company, where nobody and a few read the same (rule 24)", async () => {
    expect(await countWishes(scene.company.id)).toMatchObject({ kind: "few" });
    for (let at = 0; at < 6; at += 1) valueOf(await keepWish(await makeLivePerson(scene.here.id, `P${at}`, null), scene.company.id, "workHere", true));
    expect(await countWishes(scene.company.id)).toEqual({ kind: "about", size: 5 });
    await Promise.all(Array.from({ length: 10 }, () => keepWish(samira, scene.company.id, "workHere", true)));
    expect(await prisma.companyWish.count({ where: { jobSeekerId: samira.jobSeekerId! } })).toBe(1);
    valueOf(await keepWish(samira, scene.company.id, "workHere", false));
    expect(await findWishes(samira, scene.company.id)).toMatchObject({ wantsToWork: false });
  });

  it("'vraag dit bedrijf voor mij' is a signal to the own contact person, answered by an offer", async () => {
    await Promise.all(Array.from({ length: 5 }, () => keepWish(samira, scene.company.id, "askForMe", true)));
    expect(await mails("company_wish_asked")).toEqual([scene.ria.accountId]);
    expect([await countSignals(scene.ria), await countSignals(scene.tom)]).toEqual([1, 0]);
    expect((await listOffersForContact(scene.ria, "nl")).signals).toMatchObject([{ company: "De Wilgenhof" }]);
    expect((await listCompaniesToAsk(scene.ria, samira.jobSeekerId!, ""))!.companies[0]).toMatchObject({ isAsked: true });
    await offer();
    expect(await countSignals(scene.ria)).toBe(0);
    expect(await keepWish(samira, scene.company.id, "askForMe", true)).toMatchObject(conflict);
    expect(await findWishes(samira, scene.company.id)).toMatchObject({ asked: false, isOffered: true });
  });

  it("is for job seekers, of verified companies, and asking needs somebody to ask", async () => {
    for (const other of [scene.fatma, scene.ria]) expect(await keepWish(other, scene.company.id, "workHere", true)).toMatchObject({ ok: false, reason: "refused" });
    const waiting = await makeOrganisation("company", "Wacht nog", [], { municipalityId: scene.here.id, verification: "waiting" });
    expect(await keepWish(samira, waiting.id, "workHere", true)).toMatchObject(notFound);
    const alone = await makeJobSeeker(scene.here.id, "Noor", null);
    expect(await keepWish(alone, scene.company.id, "askForMe", true)).toMatchObject(conflict);
    expect(await findWishes(alone, scene.company.id)).toMatchObject({ hasContact: false });
    expect(await findWishes(null, scene.company.id)).toBeNull();
  });
});

describe("personal data", () => {
  it("is in the export, and gone with the account; the company reads that it ended", async () => {
    const id = await offer();
    valueOf(await keepWish(samira, scene.company.id, "workHere", true));
    expect((await collectOwnData(samira)).jobSeeker).toMatchObject({ talentOffers: [{ company: "De Wilgenhof", why: "Werkt rustig en precies." }], companyWishes: [{ kind: "workHere" }] });
    expect(await collectOwnData(scene.ria)).toMatchObject({ stepsInTalentOffers: [{ action: "offer" }] });
    valueOf(await eraseAccount(samira));
    expect([await prisma.talentOffer.count(), await prisma.companyWish.count(), await prisma.talentOfferEvent.count()]).toEqual([0, 0, 0]);
    expect(await mails("talent_offer_ended")).toContain(scene.fatma.accountId);
    expect(await prisma.mail.count({ where: { text: { contains: "Samira" } } })).toBe(0);
    expect(id).toBeTruthy();
  });
});
