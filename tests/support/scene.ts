import { randomUUID } from "node:crypto";
import type { Actor } from "~/features/accounts";
import { readProfileContent, type ProfileContent } from "~/features/profiles";
import { readVacancyContent, type VacancyContent } from "~/features/vacancies";
import { prisma } from "~/platform/db.server";
import { makeJobSeeker, makeMember, makeOrganisation, makeWorld } from "./people";

/**
 * Work and people who can be brought together: a verified company with a published vacancy, contact persons in two offices,
 * and job seekers with an approved profile.
 */
export async function makeScene() {
  const world = await makeWorld();
  const ria = await makeMember("contactPerson", world.office.id, "Ria");
  const tom = await makeMember("contactPerson", world.office.id, "Tom");
  const els = await makeMember("contactPerson", world.otherOffice.id, "Els");
  const company = await makeOrganisation("company", "De Wilgenhof", [], { municipalityId: world.here.id });
  const rival = await makeOrganisation("company", "Het Pannetje", [], { municipalityId: world.here.id });
  const fatma = await makeMember("employer", company.id, "Fatima", { isManager: true });
  const guus = await makeMember("employer", rival.id, "Guus", { isManager: true });
  return { ...world, ria, tom, els, company, rival, fatma, guus };
}

/** A job seeker with an approved profile that is up; the last name, phone and mail are unmistakable. */
export async function makeLivePerson(municipalityId: string, firstName: string, contactPersonId: string | null, content: Partial<ProfileContent> = {}): Promise<Actor> {
  const person = await makeJobSeeker(municipalityId, firstName, contactPersonId, { lastName: "Zonnebloemveld", phone: "06 55 55 55 55" });
  const version = await prisma.profileVersion.create({
    data: {
      jobSeekerId: person.jobSeekerId!, number: 1, state: "approved", submittedById: person.accountId, decidedAt: new Date(),
      content: readProfileContent({ talents: [{ id: "calm" }, { id: "precise" }], motives: ["outdoors"], hoursMin: 12, hoursMax: 24, dayParts: ["mon-morning"], travel: [{ transport: "bike", km: 10 }], ...content }),
    },
  });
  await prisma.jobSeeker.update({ where: { id: person.jobSeekerId! }, data: { state: "live", liveVersionId: version.id, availableConfirmedAt: new Date() } });
  return person;
}

/** A vacancy that is up. */
export async function makePublishedVacancy(employer: Actor, content: Partial<VacancyContent> = {}, more: { openHiring?: boolean; places?: number } = {}): Promise<string> {
  const organisationId = employer.organisationId!;
  const { municipalityId } = await prisma.organisation.findUniqueOrThrow({ where: { id: organisationId }, select: { municipalityId: true } });
  const workplace = await prisma.workplace.create({
    data: { organisationId, municipalityId, name: "Kade", street: "Kade 1", postcode: "3111 AA", place: "Schiedam", latitude: 51.93, longitude: 4.41 },
  });
  const whole = readVacancyContent({ placeKind: "paid", remuneration: "wage", title: `Planten stekken ${randomUUID().slice(0, 8)}`, tasks: [{ id: "plant-cuttings", share: 100, physicalLoad: "light", mentalLoad: "calm" }], hoursMin: 12, hoursMax: 16, dayParts: ["mon-morning"], ...content });
  const vacancy = await prisma.vacancy.create({
    data: {
      postedById: organisationId, placeOfWorkId: organisationId, formalEmployerId: organisationId, workplaceId: workplace.id, municipalityId, createdById: employer.accountId,
      state: "draft", placeKind: whole.placeKind, remuneration: whole.remuneration, places: more.places ?? whole.places, openHiring: more.openHiring ?? false,
    },
  });
  const version = await prisma.vacancyVersion.create({ data: { vacancyId: vacancy.id, number: 1, state: "approved", content: whole, submittedById: employer.accountId, decidedAt: new Date() } });
  await prisma.vacancy.update({ where: { id: vacancy.id }, data: { state: "published", liveVersionId: version.id, publishedAt: new Date(), expiresAt: new Date(Date.now() + 60 * 86_400_000) } });
  return vacancy.id;
}
