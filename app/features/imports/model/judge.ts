import { z } from "zod";
import { findPlace } from "~/features/places";
import type { Columns, ImportField } from "./fields";

/** Why somebody in a row cannot be invited. */
export const rowFaults = ["nameMissing", "nameTooLong", "emailWrong", "placeMissing", "placeUnknown", "placeElsewhere", "double", "hasContact", "invited", "contactUnknown", "contactMissing", "gone"] as const;
export type RowFault = (typeof rowFaults)[number];

export type ImportPerson = { firstName: string; lastName: string; email: string | null; place: string; municipalityId: string; membershipId: string; language: "nl" | "en" };
export type Verdict = { ok: true; person: ImportPerson } | { ok: false; fault: RowFault; field: ImportField; /** the row in which this person stands too */ other?: number };

/** What has to be known to judge rows. Names and addresses in small letters. */
export type Facts = {
  /** places that the organisation serves, with their municipality */
  servedPlaces: ReadonlyMap<string, string>;
  /** contact persons of the organisation, by mail address and by whole name */
  contacts: ReadonlyMap<string, string>;
  defaultMembershipId: string | null;
  withContact: ReadonlySet<string>;
  invited: ReadonlySet<string>;
};

type Row = { number: number; cells: readonly string[] };
export type JudgedRow = { number: number; verdict: Verdict };

/** By what two rows are the same person: the mail address, or else name and place. */
export const keyOf = ({ email, firstName, lastName, place }: Pick<ImportPerson, "email" | "firstName" | "lastName" | "place">): string => email ?? `${firstName} ${lastName}|${place}`.toLowerCase();

const mailAddress = z.email();

/** Every row by itself, and against the rows before it: of two rows with the same person the first counts. */
export function judgeRows(rows: readonly Row[], columns: Columns, facts: Facts): JudgedRow[] {
  const seen = new Map<string, number>();
  return rows.map(({ number, cells }) => {
    const verdict = judge((field) => (columns[field] === undefined ? "" : (cells[columns[field]] ?? "").trim()), facts);
    if (!verdict.ok) return { number, verdict };
    const key = keyOf(verdict.person);
    const field: ImportField = verdict.person.email ? "email" : columns.firstName === undefined ? "fullName" : "firstName";
    const other = seen.get(key);
    if (other !== undefined) return { number, verdict: { ok: false, fault: "double", field, other } };
    if (facts.withContact.has(key)) return { number, verdict: { ok: false, fault: "hasContact", field } };
    if (facts.invited.has(key)) return { number, verdict: { ok: false, fault: "invited", field } };
    seen.set(key, number);
    return { number, verdict };
  });
}

function judge(cell: (field: ImportField) => string, facts: Facts): Verdict {
  const name = nameOf(cell);
  const nameField: ImportField = name.isWhole ? "fullName" : "firstName";
  if (!name.firstName) return { ok: false, fault: "nameMissing", field: nameField };
  if (name.firstName.length > 60 || name.lastName.length > 80) return { ok: false, fault: "nameTooLong", field: name.firstName.length > 60 ? nameField : name.isWhole ? "fullName" : "lastName" };
  const email = cell("email").toLowerCase();
  if (email && (email.length > 200 || !mailAddress.safeParse(email).success)) return { ok: false, fault: "emailWrong", field: "email" };
  if (!cell("place")) return { ok: false, fault: "placeMissing", field: "place" };
  const place = findPlace(cell("place"));
  if (!place) return { ok: false, fault: "placeUnknown", field: "place" };
  const municipalityId = facts.servedPlaces.get(place.name);
  if (!municipalityId) return { ok: false, fault: "placeElsewhere", field: "place" };
  const contact = cell("contact").toLowerCase().replace(/\s+/g, " ");
  const membershipId = contact ? facts.contacts.get(contact) : facts.defaultMembershipId;
  if (!membershipId) return { ok: false, fault: contact ? "contactUnknown" : "contactMissing", field: "contact" };
  const language = /^(en|eng|english|engels)$/i.test(cell("language")) ? "en" : "nl";
  return { ok: true, person: { firstName: name.firstName, lastName: name.lastName, email: email || null, place: place.name, municipalityId, membershipId, language } };
}

/** A whole name is "Jansen, Piet" or "Piet Jansen". */
function nameOf(cell: (field: ImportField) => string): { firstName: string; lastName: string; isWhole: boolean } {
  const firstName = cell("firstName");
  const whole = cell("fullName").replace(/\s+/g, " ");
  const last = [cell("infix"), cell("lastName")].filter(Boolean).join(" ");
  if (firstName || !whole) return { firstName, lastName: last, isWhole: false };
  const [before, after] = whole.split(/\s*,\s*/, 2);
  if (after) return { firstName: after, lastName: before!, isWhole: true };
  const gap = whole.indexOf(" ");
  return gap < 0 ? { firstName: whole, lastName: last, isWhole: true } : { firstName: whole.slice(0, gap), lastName: whole.slice(gap + 1), isWhole: true };
}
