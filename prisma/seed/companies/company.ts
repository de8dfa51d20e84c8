import { later } from "../base/calendar";
import { idOf, randomOf, type Random } from "../base/random";
import { add } from "../base/rows";
import { municipalityOf, pointIn, postcodeIn, type MunicipalitySlug } from "../base/served-places";
import { contactPersonsOf, requireStaff, type Company, type Member, type World } from "../base/world";
import { agencyEntry, companyList, type CompanyEntry } from "./companies-list";
import { mailName } from "./organisations";
import { deciders } from "./staff-list";
import { accessOf, companyPage } from "./company-page";

export type Workplace = { id: string; place: string; latitude: number; longitude: number; municipality: MunicipalitySlug };

/** First names of people at companies; no job seeker has one of them. */
const firstNames = ["Annelies", "Bram", "Carla", "Dirk-Jan", "Erwin", "Fleur", "Geert", "Hanneke", "Ilse", "Jeroen", "Klaas", "Lotte", "Maarten", "Niels", "Onno", "Pauline", "Quirijn", "Renate", "Sjoerd", "Tineke", "Ursula", "Vincent", "Willemijn", "Yvonne", "Abdelkader", "Soraya", "Ngoc", "Priya", "Marek", "Ewa"];
const lastNames = ["van Dam", "de Boer", "Jansen", "van den Berg", "Vos", "Meijer", "Kok", "van Leeuwen", "Postma", "de Wit", "Kuipers", "Blom", "van Vliet", "Hendriks", "Schipper", "Peters", "Timmer", "Brouwer", "Koster", "de Haan"];
const jobTitles = ["teamleider", "bedrijfsleider", "planner", "personeelszaken", "voorman", "eigenaar"];

/** The company of the demo's employer door. */
export const demoCompany = "Tuinderij Morgenrood";

export function makeCompanies(world: World): Company[] {
  const companies = companyList.map((entry, number) => makeCompany(world, entry, number));
  return [...companies, makeAgency(world, companies)];
}

function makeCompany(world: World, entry: CompanyEntry, number: number): Company {
  const random = randomOf(`company ${entry.name}`);
  const id = idOf(`company ${entry.name}`);
  const municipality = municipalityOf(entry.places[0]!)!;
  const contact = contactOf(world, municipality, number);
  const verified = entry.status !== "waiting";
  const since = world.calendar.daysAgo(random.between(40, 500), 11);
  addOrganisation(world, { entry, id, random, number, since, verified, contactId: verified ? contact.membershipId : null, kind: "company" });
  const workplaces = entry.places.map((place, at): Workplace => {
    const point = pointIn(place, random);
    const workplace = { id: idOf(`workplace ${entry.name} ${at}`), place, ...point, municipality: municipalityOf(place)! };
    add(world.rows, "workplace", {
      id: workplace.id, organisationId: id, name: at === 0 ? entry.name : `${entry.name} in ${place}`, street: at === 0 ? entry.street : `${random.pick(streets)} ${random.between(2, 180)}`,
      postcode: postcodeIn(place, random), place, municipalityId: world.municipalityIds[workplace.municipality], latitude: point.latitude, longitude: point.longitude, directions: random.pick(directions), ...accessOf(workplace.id),
    });
    return workplace;
  });
  return { id, name: entry.name, verified, municipality, work: entry.work, workplaces, members: makeMembers(world, entry.name, number, random.weighted([[1, 2], [2, 5], [3, 3]])), contact };
}

const streets = ["Kerkweg", "Industrieweg", "Havenstraat", "Parallelweg", "Molenlaan", "Stationsstraat"];
const directions = [
  "Er is een fietsenrek bij de deur. De bushalte is drie minuten lopen.",
  "Bus 4 stopt voor de deur. Parkeren is gratis.",
  "Vanaf het station is het tien minuten fietsen. Loop achterom naar de blauwe deur.",
  "De ingang is aan de zijkant. Bel aan, dan komt er iemand.",
  "Met de fiets ben je er het snelst. Je fiets kan binnen staan.",
  "De bushalte ligt om de hoek. In de spits gaat er elk kwartier een bus.",
];

type NewOrganisation = {
  entry: Pick<CompanyEntry, "name" | "street" | "about"> & { places: readonly string[]; sector?: string };
  id: string; random: Random; number: number; since: Date; verified: boolean; contactId: string | null; kind: "company" | "agency";
};

function addOrganisation(world: World, { entry, id, random, number, since, verified, contactId, kind }: NewOrganisation): void {
  const place = entry.places[0]!;
  const waitingSince = world.calendar.workingDaysAgo(1 + (number % 2), 12 + (number % 4));
  add(world.rows, "organisation", {
    id, kind, name: entry.name, slug: mailName(entry.name), kvkNumber: String(99_000_100 + number * 37), verification: verified ? "verified" : "waiting", verifiedAt: verified ? later(since, { days: 2 }) : null,
    about: entry.about, ...companyPage(entry.name), website: random.chance(0.6) ? `https://www.${mailName(entry.name)}.example` : "", phone: `0${random.pick(["10", "183", "184"])} 301 ${random.between(10, 99)} ${random.between(10, 99)}`,
    sector: entry.sector ?? null, street: entry.street, postcode: postcodeIn(place, random), place, municipalityId: world.municipalityIds[municipalityOf(place)!], accountContactId: contactId,
    createdAt: verified ? since : waitingSince,
  });
}

function contactOf(world: World, municipality: MunicipalitySlug, number: number) {
  const staff = contactPersonsOf(world, deciders[municipality].company);
  return staff[number % staff.length]!;
}

function makeMembers(world: World, company: string, number: number, count: number): Member[] {
  const isDemo = company === demoCompany;
  return Array.from({ length: isDemo ? 3 : count }, (_, at): Member => {
    const firstName = firstNames[(number * 3 + at) % firstNames.length]!;
    const lastName = lastNames[(number * 7 + at * 3) % lastNames.length]!;
    const accountId = idOf(`account ${company} ${at}`);
    const membershipId = idOf(`membership ${company} ${at}`);
    const email = isDemo && at === 0 ? "morgenrood@demo.meedoen.example" : `${mailName(firstName)}.${mailName(lastName)}@${mailName(company)}.demo.meedoen.example`;
    const phone = `010 302 ${String(10 + at).padStart(2, "0")} ${String(10 + (number % 90))}`;
    add(world.rows, "account", { id: accountId, email, firstName, lastName, phone, locale: at === 2 ? "en" : "nl", createdAt: world.calendar.daysAgo(300), lastSeenAt: world.calendar.daysAgo(1 + at * 3, 15) });
    add(world.rows, "membership", {
      id: membershipId, accountId, organisationId: idOf(`company ${company}`), role: "employer", isManager: at === 0, jobTitle: at === 0 ? "eigenaar" : jobTitles[(number + at) % jobTitles.length]!, phone, hours: "", portrait: (number + at) % 8, createdAt: world.calendar.daysAgo(300),
    });
    return { accountId, membershipId, firstName };
  });
}

/** Companies for which the agency posts, and one that withdrew its agreement (rule 3). */
const postsFor = ["Zorghuis De Wilgenhof", "Webwinkel Kadootje", "Distributie Rivierpoort", "Snackfabriek Krokant"];
const noLonger = "Metaalbewerking Staalvast";

function makeAgency(world: World, companies: readonly Company[]): Company {
  const { name, street, place, about } = agencyEntry;
  const id = idOf(`company ${name}`);
  const random = randomOf(`company ${name}`);
  const contact = requireStaff(world, "truus");
  addOrganisation(world, { entry: { name, street, about, places: [place] }, id, random, number: 61, since: world.calendar.daysAgo(420), verified: true, contactId: contact.membershipId, kind: "agency" });
  const point = pointIn(place, random);
  const office: Workplace = { id: idOf(`workplace ${name}`), place, ...point, municipality: "schiedam" };
  add(world.rows, "workplace", { id: office.id, organisationId: id, name, street, postcode: postcodeIn(place, random), place, municipalityId: world.municipalityIds.schiedam, ...point, directions: directions[0]!, ...accessOf(office.id) });
  for (const [at, company] of [...postsFor, noLonger].entries()) {
    const agreed = world.calendar.daysAgo(300 - at * 40, 14);
    const found = companies.find((one) => one.name === company)!;
    add(world.rows, "postingAgreement", { id: idOf(`agreement ${company}`), posterId: id, companyId: found.id, agreedAt: agreed, agreedById: found.members[0]!.accountId, withdrawnAt: company === noLonger ? world.calendar.daysAgo(20) : null });
  }
  return { id, name, verified: true, municipality: "schiedam", work: [], workplaces: [office], members: makeMembers(world, name, 61, 2), contact };
}

/** What the agency may post for, as long as the agreement stands. */
export const agencyPostsFor = (companies: readonly Company[]): Company[] => companies.filter(({ name }) => postsFor.includes(name));
