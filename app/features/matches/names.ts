import { reveal, type Relation, type RevealedPerson } from "~/features/privacy";
import { readProfileContent } from "~/features/profiles";
import { m } from "~/paraglide/messages";
import { isSharing, type MatchState } from "./model/transitions";
import type { MatchRelation } from "./policy";

type Account = { firstName: string; lastName: string; phone: string; email: string };

/** What the names of a match are made of. */
export type Named = {
  jobSeekerId: string;
  state: MatchState;
  jobSeeker: { account: Account; place: string; municipality: { name: string } | null; liveVersion: { content: unknown } | null };
  profileVersion: { content: unknown } | null;
};

const relations = { jobseeker: "self", ownContact: "ownContact", colleague: "colleague", region: "otherContactShared", none: "otherContactNotShared" } as const satisfies Record<Exclude<MatchRelation, "employer">, Relation>;

/** The person of a match as somebody in this relation may know that one: the table of privacy decides. */
export function personIn(match: Named, relation: MatchRelation): RevealedPerson {
  const { account, place, municipality, liveVersion } = match.jobSeeker;
  const { firstName, lastName, phone, email } = account;
  const content = readProfileContent((liveVersion ?? match.profileVersion)?.content);
  const seen = relation === "employer" ? (isSharing(match.state) ? "employerAfter" : "employerBefore") : relations[relation];
  return reveal({ id: match.jobSeekerId, firstName, lastName, phone, email, place, municipality: municipality?.name ?? null, content }, seen);
}

export function nameOf(person: RevealedPerson): string {
  return person.fullName ?? person.name ?? (person.municipality ? m.matches_someone_from({ municipality: person.municipality }) : m.matches_someone());
}

/** "Fatma K.", where the last name may be seen; otherwise the name that is known. */
export function shortNameOf(person: RevealedPerson): string {
  const words = (person.fullName ?? "").trim().split(/\s+/);
  return words.length > 1 ? `${person.name} ${words.at(-1)!.charAt(0).toUpperCase()}.` : nameOf(person);
}

export function initialsOf(person: RevealedPerson): string {
  const words = nameOf(person).split(/\s+/);
  return `${words[0]!.charAt(0)}${person.fullName && words.length > 1 ? words.at(-1)!.charAt(0) : ""}`.toUpperCase();
}

/** Where the work is; the poster may be another. */
export const companyName = (match: { vacancy: { placeOfWork: { name: string } } }): string => match.vacancy.placeOfWork.name;
