import type { TaskId } from "~/features/vocabulary";
import { idOf, randomOf } from "../base/random";
import { add } from "../base/rows";
import { requireStaff, type Company, type World } from "../base/world";
import { demoCompany } from "../companies/company";
import type { MadePerson } from "../people/person";

type OfferPlan = { first: string; company: string; tasks: readonly TaskId[]; why: string; daysAgo: number; state: "waiting" | "welcome" | "declined"; reason?: string; note?: string; sheet?: string };

/** People of Ria, offered without a name to companies that have no vacancy for them. */
const offers: readonly OfferPlan[] = [
  { first: "Nora", company: demoCompany, tasks: ["water-plants", "weed-beds", "sort-bulbs"], why: "Kookte jaren voor een grote groep en staat graag vroeg op. Wordt rustig van planten en werkt precies.", daysAgo: 2, state: "waiting" },
  { first: "Gerda", company: demoCompany, tasks: ["label-products", "pick-orders"], why: "Houdt van orde en telt snel. Wil rustig beginnen met een paar uur in de week.", daysAgo: 12, state: "declined", reason: "noGuidance", note: "Na de zomer hebben we weer tijd voor iemand." },
  { first: "Nadia", company: "Zorghuis De Wilgenhof", tasks: ["make-beds-in-care", "help-with-meals", "walk-with-elderly"], why: "Heeft veel geduld en zorgde lang voor familie. Kan in de ochtend, als de kinderen op school zijn.", daysAgo: 9, state: "welcome", sheet: "wilgenhof" },
  { first: "Tom", company: "Buurtkeuken Het Pannetje", tasks: ["wash-dishes"], why: "Maakt graag schoon en werkt stevig door. Een vast ritme helpt.", daysAgo: 4, state: "waiting" },
];

/** How many others say "ik wil hier werken", by company. */
const wishes: readonly (readonly [company: string, people: number])[] = [[demoCompany, 11], ["Zorghuis De Wilgenhof", 3], ["Bloemenhuis Dageraad", 6]];

export function makeTalentOffers(world: World, companies: readonly Company[], people: readonly MadePerson[]): void {
  const companyOf = (name: string) => companies.find((company) => company.name === name);
  for (const plan of offers) {
    const [company, person] = [companyOf(plan.company), people.find(({ key }) => key === `ria ${plan.first}`)];
    if (company && person?.live) addOffer(world, plan, company, person);
  }
  for (const [name, count] of wishes) {
    const company = companyOf(name);
    if (company) addWishes(world, company, people, count);
  }
  const samira = people.find(({ key }) => key === "ria Samira");
  const wished = companyOf("Bibliotheek De Leesboom");
  if (samira && wished) add(world.rows, "companyWish", { id: idOf("wish samira"), jobSeekerId: samira.id, organisationId: wished.id, kind: "workHere", at: world.calendar.daysAgo(6, 20), endedAt: null });
  const [asked, asker] = [companyOf("Bloemenhuis Dageraad"), people.find(({ key }) => key === "ria Rob")];
  if (asked && asker) add(world.rows, "companyWish", { id: idOf("wish ask rob"), jobSeekerId: asker.id, organisationId: asked.id, kind: "askForMe", at: world.calendar.daysAgo(1, 15), endedAt: null });
}

function addOffer(world: World, plan: OfferPlan, company: Company, person: MadePerson): void {
  const { rows, calendar } = world;
  const ria = requireStaff(world, "ria");
  const id = idOf(`talent offer ${plan.first} ${plan.company}`);
  const createdAt = calendar.daysAgo(plan.daysAgo, 10, 15);
  const changedAt = plan.state === "waiting" ? createdAt : calendar.daysAgo(plan.daysAgo - 3, 14, 30);
  add(rows, "talentOffer", {
    id, jobSeekerId: person.id, organisationId: company.id, state: plan.state, tasks: [...plan.tasks], why: plan.why, profileVersionId: person.live!.versionId, offeredById: ria.membershipId, createdAt, changedAt,
    remindedDay: plan.state === "waiting" && plan.daysAgo > 3 ? 3 : 0, sheetId: plan.sheet ? idOf(`carving ${plan.sheet}`) : null,
  });
  add(rows, "talentOfferEvent", { id: idOf(`${id} begun`), offerId: id, at: createdAt, actorId: ria.accountId, by: "contactPerson", action: "offer", from: null, to: "waiting", reason: "", note: "" });
  if (plan.state === "waiting") return;
  const action = plan.state === "welcome" ? "welcome" : "decline";
  add(rows, "talentOfferEvent", { id: idOf(`${id} answered`), offerId: id, at: changedAt, actorId: company.members[0]!.accountId, by: "employer", action, from: "waiting", to: plan.state, reason: plan.reason ?? "", note: plan.note ?? "" });
}

function addWishes({ rows, calendar }: World, company: Company, people: readonly MadePerson[], count: number): void {
  const random = randomOf(`wishes ${company.name}`);
  const keen = random.shuffle(people.filter(({ live, isPaused, key }) => key !== "ria Samira" && live !== null && !isPaused)).slice(0, count);
  for (const [index, { id }] of keen.entries()) add(rows, "companyWish", { id: idOf(`wish ${company.name} ${id}`), jobSeekerId: id, organisationId: company.id, kind: "workHere", at: calendar.daysAgo(1 + index, 12, 5), endedAt: null });
}
