import { placeInCountry, pointAround } from "../base/country";
import { idOf, randomOf } from "../base/random";
import { add } from "../base/rows";
import { postcodeIn } from "../base/served-places";
import type { World } from "../base/world";
import type { VacancyPlan } from "../work/plan";
import { demoCompany, type Workplace } from "./company";

/**
 * Where work for measuring is done: a branch of its company somewhere in the country, made when it is first needed. None for the
 * company of the demo: who searches for it does so from the places that it has.
 */
export function branchFor(world: World, branches: Map<string, Workplace>, { key, company }: VacancyPlan, seed: number): { workplace?: Workplace } {
  if (company.name === demoCompany) return {};
  const place = placeInCountry(randomOf(`branch ${key}`));
  const name = `${company.name} in ${place.name}`;
  const known = branches.get(name);
  if (known) return { workplace: known };
  const random = randomOf(`branch ${name} of ${seed}`);
  const { lat: latitude, lon: longitude } = pointAround(place, random);
  const branch: Workplace = { id: idOf(`branch ${name} of ${seed}`), place: place.name, latitude, longitude, municipality: company.municipality };
  add(world.rows, "workplace", {
    id: branch.id, organisationId: company.id, name, street: `Stationsstraat ${random.between(2, 180)}`, postcode: postcodeIn(place.name, random), place: place.name,
    municipalityId: world.municipalityIds[company.municipality], latitude, longitude, directions: "", access: [], accessMissing: [],
  });
  branches.set(name, branch);
  return { workplace: branch };
}
