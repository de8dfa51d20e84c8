import type { Workplace } from "../companies/company";
import type { Calendar } from "./calendar";
import type { Rows } from "./rows";
import type { MunicipalitySlug } from "./served-places";

export type Staff = { key: string; accountId: string; membershipId: string; organisationId: string; organisationKey: string; role: string; firstName: string; serves: readonly MunicipalitySlug[] };

export type Member = { accountId: string; membershipId: string; firstName: string };

export type Company = {
  id: string;
  name: string;
  verified: boolean;
  municipality: MunicipalitySlug;
  work: readonly string[];
  workplaces: readonly Workplace[];
  members: readonly Member[];
  contact: Staff;
};

/** What was made so far, for the parts that build on it. */
export type World = {
  calendar: Calendar;
  rows: Rows;
  municipalityIds: Readonly<Record<MunicipalitySlug, string>>;
  organisationIds: Readonly<Record<string, string>>;
  staff: readonly Staff[];
};

export function requireStaff(world: Pick<World, "staff">, key: string): Staff {
  const found = world.staff.find((member) => member.key === key);
  if (!found) throw new Error(`Nobody on the staff is called "${key}".`);
  return found;
}

/** The contact persons of an organisation, in a fixed order. */
export const contactPersonsOf = (world: Pick<World, "staff">, organisationKey: string): Staff[] =>
  world.staff.filter((member) => member.organisationKey === organisationKey && member.role === "contactPerson");
