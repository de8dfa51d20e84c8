import { cellOf, findPlace } from "~/features/places";
import { addOfficeHours } from "~/platform/working-time";
import { later } from "../base/calendar";
import { idOf } from "../base/random";
import { add } from "../base/rows";
import type { MunicipalitySlug } from "../base/served-places";
import { contactPersonsOf, type World } from "../base/world";
import type { MadePerson } from "../people/person";

/** Some people share with the region since a day: that is the first row of their history. */
export function makeRegionConsents({ rows }: World): void {
  for (const { id, sharedWithRegionSince } of rows.jobSeeker ?? []) {
    if (sharedWithRegionSince) add(rows, "regionConsent", { id: idOf(`region consent ${id}`), jobSeekerId: id!, given: true, at: sharedWithRegionSince, byMove: false });
  }
}

type MovePlan = { from: "schiedam" | "vlaardingen"; to: MunicipalitySlug | null; place: string; daysAgo: number; goesAlong: readonly string[]; person: (people: readonly MadePerson[], world: World) => MadePerson | undefined };

const ofRia = (first: string) => (people: readonly MadePerson[]) => people.find(({ key }) => key === `ria ${first}`);
const ofVlaardingen = (people: readonly MadePerson[], world: World) => {
  const staff = contactPersonsOf(world, "gemeente-vlaardingen").map(({ membershipId }) => membershipId);
  return people.find(({ contact, live, isPaused }) => contact !== null && staff.includes(contact.membershipId) && live !== null && !isPaused);
};

/** Somebody of Ria's goes to live where the werkbedrijf helps, one where nobody does, and one comes to Schiedam. */
const plans: readonly MovePlan[] = [
  { from: "schiedam", to: "vlaardingen", place: "Vlaardingen", daysAgo: 1, goesAlong: ["plan"], person: ofRia("Gerda") },
  { from: "schiedam", to: null, place: "Dordrecht", daysAgo: 4, goesAlong: [], person: ofRia("Zofia") },
  { from: "vlaardingen", to: "schiedam", place: "Schiedam", daysAgo: 1, goesAlong: [], person: ofVlaardingen },
];

export function makeMoves(world: World, people: readonly MadePerson[]): void {
  const { rows, calendar, municipalityIds } = world;
  for (const plan of plans) {
    const person = plan.person(people, world);
    // a small database has not everybody
    if (!person) continue;
    const [row, place, at] = [rows.jobSeeker!.find(({ id }) => id === person.id)!, findPlace(plan.place)!, calendar.daysAgo(plan.daysAgo, 10)];
    const { cell, lat, lon } = cellOf(place);
    Object.assign(row, { place: place.name, cell, latitude: lat, longitude: lon });
    add(rows, "move", {
      id: idOf(`move ${person.key}`), jobSeekerId: person.id, fromMunicipalityId: municipalityIds[plan.from], toMunicipalityId: plan.to && municipalityIds[plan.to], toPlace: place.name, fromContactId: person.contact!.membershipId,
      toContactId: null, state: "open", at, dueAt: plan.to ? addOfficeHours(at, 16) : null, goesAlong: [...plan.goesAlong], goesAlongAt: plan.goesAlong.length > 0 ? later(at, { hours: 1 }) : null, closedAt: null,
    });
  }
}
