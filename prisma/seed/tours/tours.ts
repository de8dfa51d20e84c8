import { later } from "../base/calendar";
import { idOf, randomOf } from "../base/random";
import { add } from "../base/rows";
import { requireStaff, type Company, type World } from "../base/world";
import { demoCompany } from "../companies/company";
import type { MadePerson } from "../people/person";
import type { MadeVacancy } from "../work/vacancies";

type TourPlan = {
  key: string;
  company: string;
  /** shows the work with a queue that the company has; the company as a whole without it */
  showsQueue?: true;
  audience: "everyone" | "ownCandidates" | "contactPersons";
  /** working days ahead, or days ago when it was */
  ahead?: number;
  ago?: number;
  hour: number;
  places: number;
  /** others who signed up themselves */
  guests: number;
  /** people of Ria, by first name; `brought` when she did it */
  ofRia?: readonly string[];
  brought?: true;
  riaComes?: true;
  isAccessible: boolean;
  shows: string;
  cancelled?: string;
};

/** Tours that companies plan, in the way of the field: contact persons first, then people who look for work. */
const plans: readonly TourPlan[] = [
  { key: "morgenrood contacts", company: demoCompany, audience: "contactPersons", ahead: 4, hour: 9, places: 6, guests: 0, riaComes: true, isAccessible: true, shows: "Je loopt mee langs de kas en de verzending. Je ziet welk werk zittend kan en welk werk zwaar is. Daarna drinken we koffie met het team." },
  { key: "morgenrood", company: demoCompany, showsQueue: true, audience: "everyone", ahead: 8, hour: 10, places: 8, guests: 3, ofRia: ["Samira", "Rob"], isAccessible: true, shows: "Je ziet de warme kas en je stekt zelf een plantje. Dat mag mee naar huis. Een collega vertelt hoe een dag gaat." },
  { key: "pannetje", company: "Buurtkeuken Het Pannetje", audience: "everyone", ahead: 3, hour: 15, places: 4, guests: 6, isAccessible: false, shows: "Je kijkt mee in de keuken terwijl we koken voor de buurt. Je proeft de soep en praat met de kok." },
  { key: "wilgenhof", company: "Zorghuis De Wilgenhof", audience: "ownCandidates", ahead: 6, hour: 13, places: 6, guests: 0, ofRia: ["Nadia", "Ivan"], brought: true, isAccessible: true, shows: "Je bezoekt een huiskamer en drinkt koffie met bewoners. Je ziet wat er elke dag gebeurt en wie er helpt." },
  { key: "veerpont", company: "Theater De Veerpont", audience: "everyone", ahead: 10, hour: 11, places: 10, guests: 0, isAccessible: true, shows: "Je kijkt achter het toneel en in de foyer. Je ziet wie er allemaal werkt op een avond." },
  { key: "morgenrood was", company: demoCompany, audience: "everyone", ago: 5, hour: 10, places: 8, guests: 3, ofRia: ["Nora", "Peter"], isAccessible: true, shows: "Je ziet de kas in de drukste week. Je helpt een half uur mee met stekken." },
  { key: "loswal", company: "Restaurant De Loswal", audience: "everyone", ahead: 5, hour: 14, places: 5, guests: 2, isAccessible: false, shows: "Je kijkt in de keuken en aan de bar, voordat de gasten komen.", cancelled: "De keuken wordt die dag verbouwd. We plannen snel een nieuwe dag." },
];

export function makeTours(world: World, companies: readonly Company[], people: readonly MadePerson[], work: readonly MadeVacancy[]): void {
  for (const plan of plans) {
    const company = companies.find(({ name }) => name === plan.company);
    if (!company) continue;
    addTour(world, plan, company, work);
    addGuests(world, plan, people);
  }
}

function addTour({ rows, calendar }: World, plan: TourPlan, company: Company, work: readonly MadeVacancy[]): void {
  const startsAt = plan.ago ? calendar.daysAgo(plan.ago, plan.hour) : calendar.workingDaysAhead(plan.ahead!, plan.hour);
  const madeAt = calendar.daysAgo(16, 11);
  const shown = plan.showsQueue ? work.find(({ company: { id }, state, content, workplace }) => id === company.id && state === "published" && content.openHiring && company.workplaces.some((one) => one.id === workplace.id)) : undefined;
  const cancelledAt = plan.cancelled ? calendar.daysAgo(2, 9) : null;
  add(rows, "tour", {
    id: idOf(`tour ${plan.key}`), organisationId: company.id, workplaceId: shown?.workplace.id ?? company.workplaces[0]!.id, vacancyId: shown?.id ?? null, audience: plan.audience, startsAt, endsAt: later(startsAt, { minutes: 90 }),
    places: plan.places, shows: plan.shows, isAccessible: plan.isAccessible, createdById: company.members[0]!.accountId, createdAt: madeAt, changedAt: cancelledAt ?? madeAt, cancelledAt, cancelNote: plan.cancelled ?? "",
  });
}

function addGuests(world: World, plan: TourPlan, people: readonly MadePerson[]): void {
  const { rows, calendar } = world;
  const ria = requireStaff(world, "ria");
  const random = randomOf(`tour guests ${plan.key}`);
  const own = (plan.ofRia ?? []).flatMap((first) => people.find(({ key }) => key === `ria ${first}`) ?? []);
  const others = random.shuffle(people.filter(({ live, isPaused, key }) => live !== null && !isPaused && !key.startsWith("ria "))).slice(0, plan.guests);
  const cancelledAt = plan.cancelled ? calendar.daysAgo(2, 9) : null;
  const guests = [
    ...(plan.riaComes ? [{ key: "ria", jobSeekerId: null, membershipId: ria.membershipId, isBrought: false, isNoted: false }] : []),
    ...own.map(({ id, key }) => ({ key, jobSeekerId: id, membershipId: null, isBrought: plan.brought ?? false, isNoted: false })),
    // of others it was noted who came; of Ria's people not yet
    ...others.map(({ id, key }) => ({ key, jobSeekerId: id, membershipId: null, isBrought: false, isNoted: plan.ago !== undefined })),
  ];
  for (const [index, { key, isNoted, ...guest }] of guests.entries()) {
    const at = later(calendar.daysAgo(15 - Math.min(9, index), 13, 20), { minutes: index });
    const chair = cancelledAt || index >= plan.places ? null : index + 1;
    add(rows, "tourGuest", {
      id: idOf(`tour guest ${plan.key} ${key}`), tourId: idOf(`tour ${plan.key}`), ...guest, number: index + 1, chair, at, seatedAt: chair === null ? null : at, endedAt: cancelledAt, ending: cancelledAt ? "cancelled" : "",
      attended: isNoted ? index % 4 !== 3 : null, notedAt: isNoted ? calendar.daysAgo(4, 9) : null,
    });
  }
}
