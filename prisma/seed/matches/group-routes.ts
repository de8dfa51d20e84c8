import { lastDayOf, planMeetings, type Weekday } from "~/features/group-routes/model/group-route";
import type { Outcome, Presence } from "~/features/group-routes/model/member";
import { dateOfDay, isoDay, noonOf } from "~/platform/dates";
import { later } from "../base/calendar";
import { idOf, randomOf } from "../base/random";
import { add } from "../base/rows";
import { requireStaff, type World } from "../base/world";
import type { MadePerson } from "../people/person";

type Plan = {
  key: string; title: string; about: string; gives: string; street: string; leader: string;
  /** Mondays from now; 0 is this week */
  monday: number;
  weeks: number; places: number; days: readonly Weekday[]; from: string; until: string;
  partners: readonly (readonly [string, string])[];
  programme: readonly string[];
  /** people of Ria, by first name: with a place, and those whose answer waits */
  members: readonly string[]; asked: readonly string[];
  /** people of colleagues and of UWV with a place */
  others: number; ofUwv: number;
  why: string;
};

/** Groups as municipalities run them: one that was, one that runs, and one to come for which Samira is asked. */
const plans: readonly Plan[] = [
  {
    key: "kortste route", title: "De kortste route", leader: "karim", monday: -16, weeks: 8, places: 12, days: ["tue", "thu"], from: "09:30", until: "12:00", street: "Buurthuis De Gorzen",
    about: "Je ontdekt in acht weken wat je kunt en wat je wilt. Je maakt een filmpje van jezelf en praat met drie bedrijven.", gives: "Je hebt een filmpje, een plan en de namen van drie bedrijven die jou kennen.",
    partners: [["Zorghuis De Wilgenhof", "een ochtend meelopen"], ["Bibliotheek Schiedam", "geeft ons de zaal met computers"]],
    programme: ["Kennismaken", "Wat kun je?", "Wat geeft je energie?", "Een filmpje maken", "Op bezoek bij een bedrijf", "Oefenen met praten over jezelf", "Gesprekken met bedrijven", "Hoe nu verder?"],
    members: ["Fatma", "Nadia", "Tom"], asked: [], others: 7, ofUwv: 1, why: "Je zocht een plek om rustig te ontdekken wat je wilt.",
  },
  {
    key: "groen", title: "Werkroute groen", leader: "ria", monday: -2, weeks: 6, places: 10, days: ["mon", "wed"], from: "09:00", until: "12:30", street: "Tuinderij Morgenrood, Parkweg 200",
    about: "Je werkt twee ochtenden per week buiten en in de kas. Iemand legt alles uit en doet het voor. Daarna praten we over hoe het ging.", gives: "Een praktijkverklaring: op papier staat wat je kunt.",
    partners: [["Tuinderij Morgenrood", "laat ons meewerken in de kas"], ["Leerwerkhuis De Sluis", "schrijft de praktijkverklaring"]],
    programme: ["Kennismaken en veilig werken", "Stekken in de kas", "Water geven en verzorgen", "Bestellingen inpakken", "Werken in het park", "Op bezoek bij een bloemist"],
    members: ["Nora", "Peter"], asked: [], others: 4, ofUwv: 2, why: "Je vertelde dat je graag buiten bent.",
  },
  {
    key: "zorg", title: "Samen beginnen in de zorg", leader: "ria", monday: 4, weeks: 10, places: 8, days: ["tue", "fri"], from: "09:30", until: "12:30", street: "Lange Haven 71",
    about: "Je leert in tien weken hoe het is om te helpen in de zorg. De ene ochtend oefenen we samen. De andere ochtend loop je mee in een huiskamer. Je hoeft geen diploma te hebben.", gives: "Je weet of de zorg bij je past. Wie wil, praat daarna met drie zorghuizen over werk of een leerplek.",
    partners: [["Zorghuis De Wilgenhof", "je loopt mee in de huiskamer"], ["Taalhuis De Brug", "oefent woorden voor het werk"]],
    programme: ["Kennismaken", "Meelopen in de huiskamer", "Praten met bewoners", "Meelopen bij het eten", "Samen oefenen: helpen opstaan", "Meelopen in de middag", "Woorden voor het werk", "Wat past bij jou?"],
    members: ["Henk"], asked: ["Samira", "Danuta"], others: 4, ofUwv: 0, why: "Jij kunt goed voor mensen zorgen. Hier probeer je dat uit, samen met anderen.",
  },
];

const results: readonly (Outcome | null)[] = ["work", "learning", "work", "unpaidPlace", "work", "learning", "work", "looksOn", "work", "learning", "work", "stopped"];

export function makeGroupRoutes(world: World, people: readonly MadePerson[]): void {
  for (const plan of plans) addRoute(world, plan, people);
}

function addRoute(world: World, plan: Plan, people: readonly MadePerson[]): void {
  const { rows, calendar } = world;
  const leader = requireStaff(world, plan.leader);
  const id = idOf(`group route ${plan.key}`);
  const startsOn = calendar.mondayAhead(plan.monday);
  const madeAt = plan.monday > 0 ? calendar.daysAgo(20, 10) : later(noonOf(startsOn), { days: -45 });
  add(rows, "groupRoute", {
    id, organisationId: leader.organisationId, leaderId: leader.membershipId, title: plan.title, about: plan.about, gives: plan.gives, street: plan.street, place: "Schiedam", startsOn: dateOfDay(startsOn), weeks: plan.weeks,
    endsOn: dateOfDay(lastDayOf(startsOn, plan.weeks)), places: plan.places, createdById: leader.accountId, createdAt: madeAt, changedAt: madeAt, cancelledAt: null, cancelNote: "",
  });
  for (const [name, does] of plan.partners) add(rows, "groupPartner", { id: idOf(`group partner ${plan.key} ${name}`), routeId: id, name, does });
  const meetings = planMeetings({ startsOn, weeks: plan.weeks, days: plan.days, from: plan.from, until: plan.until }).map((moments, at) => ({ id: idOf(`group meeting ${plan.key} ${at}`), routeId: id, ...moments, title: plan.programme[at % plan.programme.length]!, place: "" }));
  for (const meeting of meetings) add(rows, "groupMeeting", meeting);
  addMembers(world, plan, people, { id, startsOn, madeAt, meetings });
}

type Made = { id: string; startsOn: string; madeAt: Date; meetings: { id: string; startsAt: Date }[] };

function addMembers(world: World, plan: Plan, people: readonly MadePerson[], made: Made): void {
  const { rows, calendar } = world;
  const random = randomOf(`group members ${plan.key}`);
  const ofRia = (names: readonly string[]) => names.flatMap((first) => people.find(({ key }) => key === `ria ${first}`) ?? []);
  const free = random.shuffle(people.filter(({ live, contact, key, isPaused }) => live !== null && !isPaused && contact !== null && !key.startsWith("ria ")));
  const colleagues = free.filter(({ contact }) => contact!.organisationKey === "gemeente-schiedam").slice(0, plan.others);
  const uwv = free.filter(({ contact, place }) => contact!.organisationKey === "uwv" && place === "Schiedam").slice(0, plan.ofUwv);
  const seated = [...ofRia(plan.members), ...colleagues, ...uwv];
  const isOver = plan.monday < -plan.weeks;
  for (const [at, person] of [...seated, ...ofRia(plan.asked)].entries()) {
    const isSeated = at < seated.length;
    const id = idOf(`group member ${plan.key} ${person.key}`);
    const proposedAt = later(made.madeAt, { days: 2, minutes: at });
    const answeredAt = isSeated ? later(proposedAt, { days: 1 + (at % 4), hours: 3 }) : null;
    const outcome = isOver ? results[at % results.length]! : null;
    add(rows, "groupMember", {
      id, routeId: made.id, jobSeekerId: person.id, proposedById: person.contact!.membershipId, proposedAt, why: plan.why, answeredAt, saidYes: isSeated ? true : null, number: isSeated ? at + 1 : null, chair: isSeated ? at + 1 : null, seatedAt: answeredAt,
      endedAt: null, ending: "", outcome, outcomeAt: outcome ? calendar.daysAgo(30, 15) : null,
    });
    if (!isSeated) continue;
    // of the last meeting that was nothing is noted yet
    const was = made.meetings.filter(({ startsAt }) => startsAt < calendar.daysAgo(1, 23));
    for (const { id: meetingId, startsAt } of isOver ? was : was.slice(0, -1)) {
      const presence = random.weighted<Presence>([["came", 8], ["excused", 2], ["absent", 1]]);
      add(rows, "groupAttendance", { memberId: id, meetingId, presence, notedAt: later(startsAt, { hours: 4 }) });
    }
    if (isOver) addSteps(world, person, made.startsOn);
  }
}

/** A step before, when there was none, and one after; most went up. */
function addSteps({ rows, calendar }: World, person: MadePerson, startsOn: string): void {
  const random = randomOf(`group steps ${person.key}`);
  const start = dateOfDay(startsOn);
  const own = (rows.ladderStep ?? []).filter(({ jobSeekerId, since }) => jobSeekerId === person.id && new Date(since as Date) <= start).toSorted((a, b) => Number(a.since) - Number(b.since));
  const before = own.at(-1)?.step ?? 2;
  const put = (step: number, at: Date, reason: string) => add(rows, "ladderStep", { id: idOf(`group step ${person.key} ${isoDay(at)}`), jobSeekerId: person.id, membershipId: person.contact!.membershipId, step, since: dateOfDay(isoDay(at)), reason, at });
  if (own.length === 0) put(before, later(noonOf(startsOn), { days: -10 }), "Ging weinig naar buiten.");
  put(Math.min(6, Math.max(1, before + random.pick([1, 1, 2, 1, 0, -1]))), calendar.daysAgo(40, 11), "Deed mee met een groep.");
}
