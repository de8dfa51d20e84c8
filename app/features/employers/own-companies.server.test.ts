import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "~/features/accounts";
import { after, days, freezeClock, now } from "~/platform/clock";
import { dateOfDay, isoDay } from "~/platform/dates";
import { prisma } from "~/platform/db.server";
import { countQueries, useDatabase } from "#tests/support/database";
import { makeMember, makeOrganisation } from "#tests/support/people";
import { makeLivePerson, makePublishedVacancy, makeScene } from "#tests/support/scene";
import { listOwnCompanies } from "./list-own-companies.server";

const database = useDatabase();
let scene: Awaited<ReturnType<typeof makeScene>>;
const page = { take: 25, skip: 0 };

beforeEach(async () => {
  freezeClock(null);
  await database.emptyTables();
  scene = await makeScene();
});

const list = async (who: Actor = scene.ria) => (await listOwnCompanies(who, null, page)).companies.map(({ name, need }) => [name, need]);

/** A company of Ria's with somebody who can post. */
async function company(name: string, who: Actor = scene.ria): Promise<Actor> {
  const { id } = await makeOrganisation("company", name, [], { municipalityId: scene.here.id });
  await prisma.organisation.update({ where: { id }, data: { accountContactId: who.membershipId } });
  return makeMember("employer", id, "Noor", { isManager: true });
}

async function asks(vacancyId: string, daysAgo: number): Promise<void> {
  const person = await makeLivePerson(scene.here.id, "Ada", scene.tom.membershipId);
  const at = after(-days(daysAgo));
  await prisma.match.create({ data: { jobSeekerId: person.jobSeekerId!, vacancyId, origin: "interest", state: "interest", jobSeekerAnswer: "yes", createdAt: at, changedAt: at } });
}

describe("the own companies of a contact person", () => {
  it("come by what they need now, each with one need, and are counted", async () => {
    const [asked, silent, ending, quiet, fine, checked] = [await company("Asker"), await company("Silent"), await company("Ending"), await company("Quiet"), await company("Fine"), await company("Checked")];
    await asks(await makePublishedVacancy(asked), 1);
    await asks(await makePublishedVacancy(silent), 9);
    await makePublishedVacancy(fine);
    const work = await makePublishedVacancy(ending);
    const person = await makeLivePerson(scene.here.id, "Bo", scene.tom.membershipId);
    const match = await prisma.match.create({ data: { jobSeekerId: person.jobSeekerId!, vacancyId: work, origin: "interest", state: "placed", jobSeekerAnswer: "yes", employerAnswer: "yes", startsOn: now(), hoursPerWeek: 12 } });
    await prisma.placement.create({ data: { jobSeekerId: person.jobSeekerId!, vacancyId: work, matchId: match.id, kind: "work", state: "running", remuneration: "wage", startsOn: after(-days(60)), endsOn: dateOfDay(isoDay(after(days(20)))) } });
    await prisma.organisation.update({ where: { id: quiet.organisationId! }, data: { createdAt: after(-days(40)) } });
    await prisma.review.create({ data: { kind: "company", companyId: checked.organisationId!, organisationId: scene.office.id, municipalityId: scene.here.id, dueAt: after(days(2)) } });
    expect(await list()).toEqual([["Silent", "notAnswering"], ["Checked", "reviewDue"], ["Asker", "questionWaits"], ["Ending", "placeOpens"], ["Quiet", "nothingPosted"], ["Fine", null]]);
    const chosen = await listOwnCompanies(scene.ria, "placeOpens", page);
    expect([chosen.count, chosen.total, chosen.counts.map(({ count }) => count)]).toEqual([1, 6, [1, 1, 1, 1, 1]]);
    // who said yes already waits for somebody else
    await prisma.review.updateMany({ data: { firstYesById: scene.ria.accountId, firstYesAt: now() } });
    expect((await list()).find(([name]) => name === "Checked")).toEqual(["Checked", null]);
    await prisma.review.updateMany({ data: { firstYesById: scene.tom.accountId } });
    expect((await list()).find(([name]) => name === "Checked")).toEqual(["Checked", "reviewDue"]);
    // a review that another organisation does is not for this one
    await prisma.review.updateMany({ data: { organisationId: scene.otherOffice.id } });
    expect((await list()).find(([name]) => name === "Checked")).toEqual(["Checked", null]);
    expect(JSON.stringify(await listOwnCompanies(scene.ria, null, page))).not.toContain("Ada");
  });

  it("are those of colleagues who are away as well, and nobody else's", async () => {
    await company("Zon");
    await company("Maan", scene.tom);
    expect(await list()).toEqual([["Zon", null]]);
    const today = dateOfDay(isoDay(now()));
    await prisma.standIn.create({ data: { absentId: scene.tom.membershipId!, standInId: scene.ria.membershipId!, from: today, until: today } });
    expect(await list()).toEqual([["Maan", null], ["Zon", null]]);
    for (const who of [scene.els, scene.fatma, await makeMember("administrator", scene.office.id, "Bea")]) expect(await list(who)).toEqual([]);
  });

  it("cost one question, for two and for many", async () => {
    for (const name of ["Zon", "Maan"]) await asks(await makePublishedVacancy(await company(name)), 1);
    const few = await countQueries(() => listOwnCompanies(scene.ria, null, page));
    for (let number = 0; number < 30; number += 1) await company(`Ster ${number}`);
    const many = await countQueries(() => listOwnCompanies(scene.ria, null, page));
    expect([few.count, many.count, many.value.total, many.value.companies.length]).toEqual([1, 1, 32, 25]);
  });
});
