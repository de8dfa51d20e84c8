import { findPlace } from "~/features/places";
import { keyOf, randomOf, type Random } from "../base/random";
import { placeInCountry, pointAround } from "../base/country";
import { municipalityOf, placesOf, unservedPlaces, type MunicipalitySlug } from "../base/served-places";
import { requireStaff, type World } from "../base/world";
import { planCaseloadOfRia } from "./caseload-of-ria";
import { makePerson } from "./make-person";
import { hiddenFirstNames, lastNameOf, shownFirstNames } from "./names";
import type { MadePerson, PersonCourse, PersonPlan } from "./person";

/** Who takes people of which municipality; somebody named twice takes twice as many. */
const takers: Readonly<Record<MunicipalitySlug, readonly string[]>> = {
  schiedam: ["ria", "karim", "karim", "truus", "sharmila", "sharmila", "ineke"],
  vlaardingen: ["wendy", "ruben", "hatice", "aylin", "dennis", "ineke"],
  gorinchem: ["corrie", "corrie", "bart", "nadine", "wendy", "ineke"],
  molenlanden: ["arie", "arie", "ruben", "hatice"],
};

const courses: readonly (readonly [PersonCourse, number])[] = [
  ["live", 60], ["liveSecond", 6], ["changed", 2.5], ["changedVideo", 0.5], ["paused", 6], ["submitted", 2.5], ["superseded", 0.5], ["draft", 9], ["draftReady", 2], ["changesAsked", 3], ["rejected", 1],
  ["intakeWaiting", 3], ["intakeLate", 2], ["intakeUnconfirmed", 1], ["unserved", 1],
];

/** One or a few of each, so that no state is missing however few people are made. */
const certain: readonly PersonCourse[] = ["intakeWaiting", "intakeLate", "intakeUnconfirmed", "unserved", "changed", "changedVideo", "submitted", "superseded", "changesAsked", "rejected", "paused", "draftReady"];
const riaAtMost = 40;

export function makePeople(world: World, count: number): MadePerson[] {
  const known = planCaseloadOfRia(world).slice(0, count);
  let ofRia = known.length;
  const others = Array.from({ length: Math.max(0, count - known.length) }, (_, number) => {
    const plan = planPerson(world, number, ofRia < riaAtMost, { course: certain[number] });
    if (plan.contact?.key === "ria") ofRia += 1;
    return plan;
  });
  return [...known, ...others].map((plan) => makePerson(world, plan));
}

/** More people for measuring, without stories, all over the country: `from` and `until` count on after the people of `makePeople`. */
export function makeMorePeople(world: World, from: number, until: number, seed: number): MadePerson[] {
  return Array.from({ length: until - from }, (_, at) => makePerson(world, elsewhere(planPerson(world, from + at, false, { seed }), seed)));
}

/** A whole country of people in four municipalities would say nothing of searching near a home. */
function elsewhere(plan: PersonPlan, seed: number): PersonPlan {
  const random = randomOf(`home of person ${keyOf(String(plan.number), seed)}`);
  const place = placeInCountry(random);
  const municipality = municipalityOf(plan.place);
  return { ...plan, place: place.name, home: pointAround(place, random), ...(municipality ? { municipality } : {}) };
}

/** Somebody by number; the same number is always the same person, and with another seed somebody else. */
function planPerson(world: World, number: number, riaHasRoom: boolean, { course, seed = 0 }: { course?: PersonCourse; seed?: number } = {}): PersonPlan {
  const key = keyOf(String(number), seed);
  const random = randomOf(`plan person ${key}`);
  const dealt = course ?? random.weighted(courses);
  const municipality = random.weighted<MunicipalitySlug>([["schiedam", 42], ["vlaardingen", 24], ["gorinchem", 21], ["molenlanden", 13]]);
  const place = dealt === "unserved" ? random.pick(unservedPlaces) : placeIn(municipality, random);
  const showsName = random.chance(0.45);
  const firstName = showsName ? shownFirstNames[18 + ((number + seed) % (shownFirstNames.length - 18))]! : hiddenFirstNames[(number + seed) % hiddenFirstNames.length]!;
  const taker = random.pick(takers[municipality]);
  const hasNobody = dealt === "unserved" || dealt.startsWith("intake");
  return {
    key, number, firstName, lastName: lastNameOf(number + seed), email: `wz${number}@werkzoekende.demo.meedoen.example`, place,
    contact: hasNobody ? null : requireStaff(world, taker === "ria" && !riaHasRoom ? "karim" : taker), course: dealt, showsName, ...(random.chance(0.06) ? { locale: "en" as const } : {}),
  };
}

/** Large places more often than villages, but not as much more as they are larger. */
function placeIn(municipality: MunicipalitySlug, random: Random): string {
  return random.weighted(placesOf[municipality].filter((place) => place !== "Liesveld").map((place) => [place, Math.sqrt(findPlace(place)?.population ?? 1000)] as const));
}
