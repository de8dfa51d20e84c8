import { calendarOf, type Calendar } from "../base/calendar";
import { idOf } from "../base/random";
import { add, type Rows } from "../base/rows";
import { placesOf, requirePlace, type MunicipalitySlug } from "../base/served-places";
import type { Staff, World } from "../base/world";
import { deciders, organisationList, staffList } from "./staff-list";

const regions = [
  { slug: "rijnmond", name: "Rijnmond", municipalities: ["schiedam", "vlaardingen"] },
  { slug: "gorinchem", name: "Gorinchem", municipalities: ["gorinchem", "molenlanden"] },
] as const;

/** Names of themes are those of the mock pages; the municipalities are real. */
const municipalities = {
  schiedam: { name: "Schiedam", theme: "lindewaard", phone: "010 300 00 00", centre: "Schiedam" },
  vlaardingen: { name: "Vlaardingen", theme: "duinhaven", phone: "010 300 01 00", centre: "Vlaardingen" },
  gorinchem: { name: "Gorinchem", theme: "rozenveen", phone: "0183 300 00 00", centre: "Gorinchem" },
  molenlanden: { name: "Molenlanden", theme: "heideloo", phone: "0184 300 00 00", centre: "Giessenburg" },
} as const satisfies Record<MunicipalitySlug, object>;

const slugs = Object.keys(municipalities) as MunicipalitySlug[];

/** Regions, municipalities, who serves them and the people who work there. */
export function makeOrganisations(moment: Date): World {
  const calendar = calendarOf(moment);
  const rows: Rows = {};
  const municipalityIds = Object.fromEntries(slugs.map((slug) => [slug, idOf(`municipality ${slug}`)])) as Record<MunicipalitySlug, string>;
  const organisationIds = Object.fromEntries(organisationList.map(({ key }) => [key, idOf(`organisation ${key}`)]));
  for (const { slug, name } of regions) add(rows, "region", { id: idOf(`region ${slug}`), slug, name });
  for (const slug of slugs) addMunicipality(rows, slug, municipalityIds, organisationIds);
  for (const entry of organisationList) {
    add(rows, "organisation", {
      id: organisationIds[entry.key]!, kind: entry.kind, name: entry.name, slug: entry.key, kvkNumber: null, verification: "verified", verifiedAt: calendar.daysAgo(700), about: entry.about, contribution: "", harries: null,
      website: "", phone: "", sector: null, street: entry.street, postcode: "", place: entry.place, municipalityId: entry.municipality ? municipalityIds[entry.municipality] : null,
      accountContactId: null, createdAt: calendar.daysAgo(700),
    });
    for (const served of entry.serves) add(rows, "serviceArea", { organisationId: organisationIds[entry.key]!, municipalityId: municipalityIds[served] });
  }
  const staff = makeStaff(rows, calendar, organisationIds);
  return { calendar, rows, municipalityIds, organisationIds, staff };
}

function addMunicipality(rows: Rows, slug: MunicipalitySlug, municipalityIds: Record<MunicipalitySlug, string>, organisationIds: Record<string, string>): void {
  const { name, theme, phone, centre } = municipalities[slug];
  const region = regions.find((one) => (one.municipalities as readonly string[]).includes(slug))!;
  const { lat, lon } = requirePlace(centre);
  add(rows, "municipality", {
    id: municipalityIds[slug], slug, name, theme, regionId: idOf(`region ${region.slug}`), latitude: lat, longitude: lon,
    helpPhone: phone, helpHours: "op werkdagen van 9.00 tot 17.00 uur", retentionMonths: 12,
    intakeOrganisationId: organisationIds[deciders[slug].intake]!,
    companyReviewOrganisationId: organisationIds[deciders[slug].company]!,
    vacancyReviewOrganisationId: organisationIds[deciders[slug].vacancy]!,
  });
  for (const place of placesOf[slug]) add(rows, "municipalityPlace", { municipalityId: municipalityIds[slug], place: requirePlace(place).name });
}

function makeStaff(rows: Rows, calendar: Calendar, organisationIds: Record<string, string>): Staff[] {
  const staff = staffList.map((member): Staff => {
    const accountId = idOf(`account ${member.key}`);
    const membershipId = idOf(`membership ${member.key}`);
    const organisationId = organisationIds[member.organisation]!;
    const email = member.email ?? `${mailName(member.first)}.${mailName(member.last)}@${member.organisation}.demo.meedoen.example`;
    add(rows, "account", { id: accountId, email, firstName: member.first, lastName: member.last, phone: member.phone, locale: member.locale ?? "nl", createdAt: calendar.daysAgo(600), lastSeenAt: calendar.daysAgo(1, 16, 10) });
    add(rows, "membership", {
      id: membershipId, accountId, organisationId, role: member.role, isManager: false, jobTitle: member.title, phone: member.phone, hours: member.hours, portrait: member.portrait, createdAt: calendar.daysAgo(600),
    });
    const { serves } = organisationList.find(({ key }) => key === member.organisation)!;
    return { key: member.key, accountId, membershipId, organisationId, organisationKey: member.organisation, role: member.role, firstName: member.first, serves };
  });
  const membership = (key: string) => idOf(`membership ${key}`);
  const day = (date: Date) => date.toISOString().slice(0, 10);
  add(rows, "standIn",
    { id: idOf("stand-in nadine"), absentId: membership("nadine"), standInId: membership("corrie"), from: day(calendar.daysAgo(3)), until: calendar.dayAhead(11) },
    { id: idOf("stand-in ria"), absentId: membership("ria"), standInId: membership("karim"), from: calendar.dayAhead(30), until: calendar.dayAhead(44) },
  );
  return staff;
}

/** A name as part of a mail address. */
export const mailName = (name: string): string => name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^a-z]+/g, "-").replace(/^-|-$/g, "");
