import type { Actor } from "~/features/accounts";
import { reveal, type Relation, type RevealedPerson } from "~/features/privacy";
import { readProfileContent } from "~/features/profiles";
import type { Prisma } from "~/platform/db.server";
import { tiesOf, tiesSelect } from "./lock-person.server";
import { relationTo } from "./policy";

/** What a line about a person is made of. */
export const personSelect = {
  ...tiesSelect,
  id: true, state: true, place: true,
  account: { select: { firstName: true, lastName: true, phone: true, email: true } },
  municipality: { select: { ...tiesSelect.municipality.select, name: true } },
  liveVersion: { select: { id: true, content: true } },
} as const satisfies Prisma.JobSeekerSelect;

export type PersonRow = Prisma.JobSeekerGetPayload<{ select: typeof personSelect }>;

/** The person as the actor may know that one: the table of privacy decides. */
export function revealTo(actor: Actor, row: PersonRow): RevealedPerson {
  return revealRow(row, relationTo(actor, tiesOf(row)));
}

function revealRow({ id, account, place, municipality, liveVersion }: PersonRow, relation: Relation): RevealedPerson {
  return reveal({ id, ...account, place, municipality: municipality?.name ?? null, content: readProfileContent(liveVersion?.content) }, relation);
}

/** "Fatma K.", or the first name alone where the last name may not be seen. */
export function shortNameOf({ name, fullName }: RevealedPerson): string {
  return shortName(name ?? "", fullName ?? "");
}

/** A first name and the first letter of the last word of the whole name. */
export function shortName(firstName: string, fullName: string): string {
  const words = fullName.trim().split(/\s+/);
  return words.length > 1 ? `${firstName} ${words.at(-1)!.charAt(0).toUpperCase()}.` : firstName;
}

export function initialsOf({ name, fullName }: RevealedPerson): string {
  const words = (fullName ?? name ?? "").trim().split(/\s+/);
  return `${words[0]?.charAt(0) ?? ""}${words.length > 1 ? words.at(-1)!.charAt(0) : ""}`.toUpperCase();
}
