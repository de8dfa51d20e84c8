import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "~/features/accounts";
import { eraseAccount } from "~/features/privacy/commands/erase-account.server";
import { collectOwnData } from "~/features/privacy/own-data.server";
import { after, days, freezeClock, hours, now } from "~/platform/clock";
import { prisma } from "~/platform/db.server";
import type { Outcome } from "~/platform/outcome";
import { countQueries, useDatabase } from "#tests/support/database";
import { makeMember, makeOrganisation } from "#tests/support/people";
import { makeLivePerson, makePublishedVacancy, makeScene } from "#tests/support/scene";
import { bringPeople } from "./commands/bring-people.server";
import { cancelTour } from "./commands/cancel-tour.server";
import { noteAttendance } from "./commands/note-attendance.server";
import { saveTour } from "./commands/save-tour.server";
import { signUp } from "./commands/sign-up.server";
import { withdraw } from "./commands/withdraw.server";
import { findKeptTour } from "./find-kept-tour.server";
import { findTourForContact, listToursToNote } from "./find-tour-for-contact.server";
import { remindOfTours } from "./jobs.server";
import type { TourValues } from "./model/tour-form";
import { findTour, listKeptTours, listOwnVisits, listToursNear, listToursOfCompany, listToursOfVacancy } from "./queries.server";

const database = useDatabase();
let scene: Awaited<ReturnType<typeof makeScene>>;
let workplaceId: string;

/** Noon in Amsterdam, so that "tomorrow" is far from midnight. */
const noon = new Date("2026-05-11T10:00:00Z");

beforeEach(async () => {
  freezeClock(noon);
  await database.emptyTables();
  scene = await makeScene();
  workplaceId = (await prisma.workplace.create({ data: { organisationId: scene.company.id, municipalityId: scene.here.id, name: "Kade", street: "Kade 1", postcode: "3111 AA", place: "Schiedam", latitude: 51.93, longitude: 4.41 } })).id;
});

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.reason}: ${outcome.message} ${JSON.stringify(outcome.errors)}`);
  return outcome.value;
}
const values = (changes: Partial<TourValues> = {}): TourValues => ({ startsAt: after(days(5)), endsAt: after(days(5) + hours(1)), workplaceId, vacancyId: null, audience: "everyone", places: 2, shows: "Je ziet de huiskamer.", isAccessible: true, ...changes });
const plan = async (changes: Partial<TourValues> = {}, actor = scene.fatma) => valueOf(await saveTour(actor, null, values(changes))).tourId;
const person = (name: string, contact = scene.ria, content = {}) => makeLivePerson(scene.here.id, name, contact.membershipId, content);
const people = async (count: number) => { const made: Actor[] = []; for (let at = 0; at < count; at += 1) made.push(await person(`Persoon${at}`)); return made; };
const chairs = async (tourId: string) => (await prisma.tourGuest.findMany({ where: { tourId, endedAt: null }, orderBy: { number: "asc" } })).map(({ chair }) => chair);
const mails = async (kind: string) => (await prisma.mail.findMany({ where: { kind }, orderBy: { id: "asc" } })).map(({ accountId }) => accountId);
const notFound = { ok: false, reason: "notFound" };

describe("signing up", () => {
  it("gives a place while there is one, and tells the own contact person", async () => {
    const id = await plan();
    const samira = await person("Samira");
    expect(valueOf(await signUp(samira, id))).toEqual({ chair: 1 });
    expect(await mails("tour_sign_up")).toEqual([scene.ria.accountId]);
    expect((await listOwnVisits(samira, "nl")).toCome).toMatchObject([{ id, hasPlace: true }]);
  });

  it("of many at the last places at once never gives more than there are, and puts the rest in line in the order of arrival", async () => {
    const id = await plan({ places: 5 });
    const crowd = await people(20);
    const outcomes = await Promise.all(crowd.map((one) => signUp(one, id)));
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    expect(await chairs(id)).toEqual([1, 2, 3, 4, 5, ...Array.from({ length: 15 }, () => null)]);
  });

  it("of one person twenty times at once, alone and by the contact person, is one guest", async () => {
    const id = await plan();
    const samira = await person("Samira");
    await Promise.all(Array.from({ length: 20 }, (_, at) => (at % 2 ? signUp(samira, id) : bringPeople(scene.ria, id, [samira.jobSeekerId!]))));
    expect(await chairs(id)).toEqual([1]);
    expect((await mails("tour_sign_up")).length + (await mails("tour_brought")).length).toBe(1);
  });

  it("is for whom the tour is for, and over once it began", async () => {
    const samira = await person("Samira");
    const own = await plan({ audience: "ownCandidates" });
    expect(await signUp(samira, own)).toMatchObject({ ok: false, reason: "refused" });
    const contacts = await plan({ audience: "contactPersons" });
    expect(await signUp(samira, contacts)).toMatchObject(notFound);
    expect(valueOf(await signUp(scene.ria, contacts))).toEqual({ chair: 1 });
    expect(await bringPeople(scene.ria, contacts, [samira.jobSeekerId!])).toMatchObject({ ok: false, reason: "refused" });
    for (const other of [scene.fatma, scene.guus]) expect(await signUp(other, own)).toMatchObject({ ok: false, reason: "refused" });
    const id = await plan();
    freezeClock(after(days(6)));
    expect(await signUp(samira, id)).toMatchObject({ ok: false, reason: "conflict" });
    expect(await chairs(id)).toEqual([]);
  });

  it("of a group takes own people only, or nobody", async () => {
    const id = await plan({ audience: "ownCandidates", places: 2 });
    const [one, two, three] = await people(3);
    const ofTom = await person("Dennis", scene.tom);
    expect(await bringPeople(scene.ria, id, [one!.jobSeekerId!, ofTom.jobSeekerId!])).toMatchObject(notFound);
    expect(await chairs(id)).toEqual([]);
    expect(valueOf(await bringPeople(scene.ria, id, [one!, two!, three!].map(({ jobSeekerId }) => jobSeekerId!)))).toEqual({ seated: 2, waiting: 1 });
    expect(await mails("tour_brought")).toEqual([one!.accountId, two!.accountId]);
    expect(await mails("tour_brought_waits")).toEqual([three!.accountId]);
  });
});

describe("leaving", () => {
  it("gives the place to who waits longest, with a mail to that one alone", async () => {
    const id = await plan({ places: 1 });
    const [first, second, third] = await people(3);
    for (const one of [first!, second!, third!]) valueOf(await signUp(one, id));
    valueOf(await withdraw(first!, id));
    valueOf(await withdraw(first!, id));
    expect(await chairs(id)).toEqual([1, null]);
    expect(await mails("tour_place")).toEqual([second!.accountId]);
    expect((await listOwnVisits(third!, "nl")).toCome[0]).toMatchObject({ hasPlace: false, placeInLine: 1 });
    expect(valueOf(await signUp(first!, id))).toEqual({ chair: null });
  });

  it("of all with a place at once lets exactly as many move up", async () => {
    const id = await plan({ places: 4 });
    const crowd = await people(10);
    for (const one of crowd) valueOf(await signUp(one, id));
    await Promise.all(crowd.slice(0, 4).flatMap((one) => [withdraw(one, id), withdraw(one, id)]));
    expect((await chairs(id)).filter((chair) => chair !== null).sort()).toEqual([1, 2, 3, 4]);
    expect(new Set(await mails("tour_place"))).toEqual(new Set(crowd.slice(4, 8).map(({ accountId }) => accountId)));
  });

  it("is done for somebody by the own contact person alone", async () => {
    const id = await plan();
    const samira = await person("Samira");
    valueOf(await signUp(samira, id));
    for (const stranger of [scene.tom, scene.els, scene.fatma, await person("Dennis")]) expect(await withdraw(stranger, id, samira.jobSeekerId)).toMatchObject(notFound);
    expect(await chairs(id)).toEqual([1]);
    valueOf(await withdraw(scene.ria, id, samira.jobSeekerId));
    expect(await chairs(id)).toEqual([]);
    expect(await mails("tour_brought_back")).toEqual([samira.accountId]);
  });
});

describe("keeping a tour", () => {
  it("is for verified companies, at their own workplaces or those of who agreed", async () => {
    const elsewhere = await prisma.workplace.create({ data: { organisationId: scene.rival.id, municipalityId: scene.here.id, name: "Pan", street: "Kade 2", postcode: "3111 AA", place: "Schiedam", latitude: 51.93, longitude: 4.41 } });
    expect(await saveTour(scene.fatma, null, values({ workplaceId: elsewhere.id }))).toMatchObject({ ok: false, reason: "invalid" });
    for (const other of [scene.ria, await person("Samira")]) expect(await saveTour(other, null, values())).toMatchObject({ ok: false, reason: "refused" });
    expect(await saveTour(scene.guus, null, values({ workplaceId: elsewhere.id, startsAt: after(-hours(1)) }))).toMatchObject({ ok: false, errors: { day: expect.any(Array) } });
    const agency = await makeOrganisation("agency", "Zaanwerk", [], { municipalityId: scene.here.id });
    const zoe = await makeMember("employer", agency.id, "Zoe");
    expect(await saveTour(zoe, null, values())).toMatchObject({ ok: false, reason: "invalid" });
    await prisma.postingAgreement.create({ data: { posterId: agency.id, companyId: scene.company.id, agreedAt: now(), agreedById: scene.fatma.accountId } });
    const id = valueOf(await saveTour(zoe, null, values())).tourId;
    expect(await findTour(null, id, "nl")).toMatchObject({ company: "De Wilgenhof", plannedBy: "Zaanwerk" });
    expect((await listKeptTours(scene.fatma, "nl")).toCome.map((tour) => tour.id)).toEqual([id]);
    expect(await findKeptTour(scene.guus, id, "nl")).toBeNull();
    expect(await cancelTour(scene.guus, id, "")).toMatchObject(notFound);
  });

  it("shows it with work that is open there, and with no other", async () => {
    const vacancyId = await makePublishedVacancy(scene.fatma);
    const foreign = await makePublishedVacancy(scene.guus);
    expect(await saveTour(scene.fatma, null, values({ vacancyId: foreign }))).toMatchObject({ ok: false, errors: { vacancyId: expect.any(Array) } });
    const [mine, general, contacts] = [await plan({ vacancyId }), await plan({ startsAt: after(days(6)), endsAt: after(days(6) + hours(1)) }), await plan({ audience: "contactPersons" })];
    const ofWork = { id: vacancyId, placeOfWorkId: scene.company.id };
    expect((await listToursOfVacancy(null, ofWork, "nl")).map(({ id }) => id)).toEqual([mine, general]);
    expect((await listToursOfVacancy(scene.ria, ofWork, "nl")).map(({ id }) => id)).toContain(contacts);
    expect((await listToursOfCompany(null, scene.rival.id, "nl"))).toEqual([]);
    await prisma.organisation.update({ where: { id: scene.company.id }, data: { verification: "refused" } });
    expect([await listToursOfVacancy(null, ofWork, "nl"), await findTour(null, mine, "nl")]).toEqual([[], null]);
  });

  it("with more places lets people in, never has fewer than people, and tells of another time once", async () => {
    const id = await plan({ places: 2 });
    const crowd = await people(4);
    for (const one of crowd) valueOf(await signUp(one, id));
    expect(await saveTour(scene.fatma, id, values({ places: 1 }))).toMatchObject({ ok: false, errors: { places: expect.any(Array) } });
    expect(await saveTour(scene.fatma, id, values({ audience: "contactPersons" }))).toMatchObject({ ok: false, errors: { audience: expect.any(Array) } });
    valueOf(await saveTour(scene.fatma, id, values({ places: 3, shows: "Je ziet ook de tuin." })));
    expect([await chairs(id), await mails("tour_moved")]).toEqual([[1, 2, 3, null], []]);
    const moved = values({ places: 3, startsAt: after(days(7)), endsAt: after(days(7) + hours(1)) });
    await Promise.all([saveTour(scene.fatma, id, moved), saveTour(scene.fatma, id, moved)]);
    expect((await mails("tour_moved")).sort()).toEqual(crowd.map(({ accountId }) => accountId).sort());
  });

  it("keeps chairs within the places when somebody with a high one stays", async () => {
    const id = await plan({ places: 3 });
    const crowd = await people(3);
    for (const one of crowd) valueOf(await signUp(one, id));
    valueOf(await withdraw(crowd[0]!, id));
    valueOf(await saveTour(scene.fatma, id, values({ places: 2 })));
    expect((await chairs(id)).sort()).toEqual([1, 2]);
  });

  it("that is called off tells everybody why, and takes nobody any more", async () => {
    const id = await plan({ places: 1 });
    const [first, second] = await people(2);
    for (const one of [first!, second!]) valueOf(await signUp(one, id));
    expect(await cancelTour(scene.fatma, id, "Bel 06 12345678")).toMatchObject({ ok: false, reason: "invalid" });
    await Promise.all(Array.from({ length: 5 }, () => cancelTour(scene.fatma, id, "De lift is stuk.")));
    expect(await mails("tour_cancelled")).toEqual([first!.accountId, second!.accountId]);
    expect((await prisma.mail.findFirst({ where: { kind: "tour_cancelled" } }))!.text).toContain("De lift is stuk.");
    expect([await mails("tour_place"), await chairs(id)]).toEqual([[], []]);
    expect(await signUp(first!, id)).toMatchObject({ ok: false, reason: "conflict" });
    expect((await listOwnVisits(first!, "nl")).toCome).toEqual([]);
    expect(await saveTour(scene.fatma, id, values())).toMatchObject({ ok: false, reason: "conflict" });
  });
});

describe("the day before", () => {
  it("everybody with a place is reminded once, also when the job runs twice at once, and again when the tour moves", async () => {
    const id = await plan({ places: 1, startsAt: new Date("2026-05-12T08:00:00Z"), endsAt: new Date("2026-05-12T09:00:00Z") });
    await plan({ startsAt: new Date("2026-05-12T22:30:00Z"), endsAt: new Date("2026-05-12T23:00:00Z") });
    const [first, second] = await people(2);
    for (const one of [first!, second!]) valueOf(await signUp(one, id));
    await Promise.all([remindOfTours(), remindOfTours()]);
    await remindOfTours();
    expect(await mails("tour_tomorrow")).toEqual([first!.accountId]);
    valueOf(await saveTour(scene.fatma, id, values({ places: 1, startsAt: new Date("2026-05-12T13:00:00Z"), endsAt: new Date("2026-05-12T14:00:00Z") })));
    await remindOfTours();
    expect(await mails("tour_tomorrow")).toEqual([first!.accountId, first!.accountId]);
  });
});

describe("who was there", () => {
  it("is noted by the own contact person, from the start on", async () => {
    const id = await plan({ places: 3 });
    const [samira, dennis] = [await person("Samira"), await person("Dennis", scene.tom)];
    for (const one of [samira, dennis]) valueOf(await signUp(one, id));
    const guests = await prisma.tourGuest.findMany({ where: { tourId: id }, orderBy: { number: "asc" } });
    const note = (actor: Actor, at: number, came: boolean) => noteAttendance(actor, id, [{ id: guests[at]!.id, came }]);
    expect(await note(scene.ria, 0, true)).toMatchObject({ ok: false, reason: "conflict" });
    freezeClock(after(days(6)));
    expect((await listToursToNote(scene.ria, "nl")).map((tour) => [tour.id, tour.open])).toEqual([[id, 1]]);
    expect(await note(scene.ria, 1, true)).toMatchObject(notFound);
    expect(await note(scene.fatma, 0, true)).toMatchObject({ ok: false, reason: "refused" });
    valueOf(await note(scene.ria, 0, false));
    valueOf(await note(scene.ria, 0, true));
    valueOf(await note(scene.tom, 1, false));
    expect((await findKeptTour(scene.fatma, id, "nl"))!.coming).toMatchObject({ people: 2, came: 1 });
    expect((await listOwnVisits(samira, "nl")).before[0]).toMatchObject({ attended: true });
  });

  it("shows a contact person own guests alone, and the company numbers and chosen names", async () => {
    const id = await plan({ places: 9 });
    const shown = await person("Samira", scene.ria, { showFirstName: "everyone" });
    const chosen = await person("Farid", scene.tom, { chosenName: "De tuinman" });
    const hides = await person("Noor", scene.tom, { showFirstName: "everyone" });
    await prisma.hiddenCompany.create({ data: { jobSeekerId: hides.jobSeekerId!, organisationId: scene.company.id } });
    const silent = await person("Willem", scene.tom);
    for (const one of [shown, chosen, hides, silent, scene.els]) valueOf(await signUp(one, id));
    const { coming } = (await findKeptTour(scene.fatma, id, "nl"))!;
    expect(coming).toMatchObject({ people: 4, names: ["Samira", "De tuinman"], contactPersons: [{ name: "Els" }] });
    expect(JSON.stringify(coming)).not.toMatch(/Farid|Noor|Willem|@/);
    expect((await findTourForContact(scene.ria, id, "nl"))!.guests.map(({ name }) => name)).toEqual(["Samira Zonnebloemveld"]);
    expect(JSON.stringify(await findTour(null, id, "nl"))).not.toMatch(/Samira|tuinman|Els/);
  });
});

describe("lists", () => {
  it("near a person hold what is near, and ask the database as often for one as for many", async () => {
    const samira = await person("Samira");
    await plan();
    const { count: one } = await countQueries(() => listToursNear(samira, "nl"));
    await plan();
    await plan({ audience: "contactPersons" });
    const far = await prisma.workplace.create({ data: { organisationId: scene.company.id, name: "Ver", street: "Weg 1", postcode: "9711 AA", place: "Groningen", latitude: 53.2, longitude: 6.57 } });
    await plan({ workplaceId: far.id });
    const { value, count: more } = await countQueries(() => listToursNear(samira, "nl"));
    expect([value.length, more]).toEqual([2, one]);
    expect((await listToursNear(scene.ria, "nl")).length).toBe(3);
  });
});

describe("personal data", () => {
  it("is in the export, and gone with the account; the next moves up", async () => {
    const id = await plan({ places: 1 });
    const [first, second] = await people(2);
    for (const one of [first!, second!]) valueOf(await signUp(one, id));
    expect((await collectOwnData(first!)).jobSeeker).toMatchObject({ tours: [{ company: "De Wilgenhof" }] });
    valueOf(await eraseAccount(first!));
    expect(await prisma.tourGuest.findMany({ where: { tourId: id }, select: { jobSeekerId: true, chair: true } })).toEqual([{ jobSeekerId: second!.jobSeekerId, chair: 1 }]);
    expect(await prisma.mail.count({ where: { kind: "tour_sign_up", text: { contains: first!.jobSeekerId! } } })).toBe(0);
  });
});
