import type { Actor } from "~/features/accounts";
import { sightOf, type Relation } from "~/features/privacy";
import { m } from "~/paraglide/messages";
import type { Prisma } from "~/platform/db.server";

const company = { select: { id: true, name: true } } as const;

/** What the names of a thread are made of. */
export const threadSelect = {
  id: true,
  kind: true,
  jobSeeker: {
    select: {
      account: { select: { firstName: true, lastName: true } },
      contactPerson: { select: { portrait: true, photoId: true, phone: true, hours: true, organisation: { select: { name: true } }, account: { select: { firstName: true, lastName: true } } } },
    },
  },
  match: {
    select: {
      id: true,
      state: true,
      vacancyVersion: { select: { content: true } },
      vacancy: { select: { postedBy: company, placeOfWork: company, liveVersion: { select: { content: true } } } },
    },
  },
} as const satisfies Prisma.ThreadSelect;

type ThreadRow = Prisma.ThreadGetPayload<{ select: typeof threadSelect }>;
type Author = { firstName: string; lastName: string; memberships: { organisationId: string }[] } | null;

export type ThreadNames = {
  kind: "caseload" | "match";
  /** the other, as the actor may know that one */
  title: string;
  /** what it is about */
  about: string;
  /** two letters for the petal beside the name */
  initials: string;
  /** the contact person's portrait, for the job seeker */
  portrait: { variant: number; photoId: string | null } | null;
};

const fullName = (account: { firstName: string; lastName: string }) => `${account.firstName} ${account.lastName}`.trim() || m.messages_someone();

const initialsOf = (name: string) =>
  name
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .filter((letter) => /\p{Lu}/u.test(letter))
    .filter((_, index, all) => index === 0 || index === all.length - 1)
    .join("");

/** A company is in a thread only after approval. */
const relationOf = (actor: Actor): Relation => (actor.role === "employer" ? "employerAfter" : actor.role === "jobseeker" ? "self" : "ownContact");

/** The job seeker as the visibility table lets this actor know that one. */
function nameJobSeeker(actor: Actor, account: { firstName: string; lastName: string }): string {
  const relation = relationOf(actor);
  if (sightOf("firstName", relation) !== "yes") return m.messages_someone();
  return sightOf("reach", relation) === "yes" ? fullName(account) : account.firstName || m.messages_someone();
}

/** How a thread is called for this actor. */
export function nameThread(actor: Actor, { kind, jobSeeker, match }: ThreadRow): ThreadNames {
  const contact = jobSeeker.contactPerson;
  const person = nameJobSeeker(actor, jobSeeker.account);
  const vacancy = match ? titleOf(match.vacancyVersion?.content ?? match.vacancy.liveVersion?.content) : "";
  const own = { kind, portrait: null };
  if (actor.role === "jobseeker" && !match) {
    const title = contact ? fullName(contact.account) : m.messages_no_contact_yet();
    return { ...own, title, about: contact ? m.messages_your_contact({ organisation: contact.organisation.name }) : m.messages_no_contact_about(), initials: initialsOf(title), portrait: contact ? { variant: contact.portrait, photoId: contact.photoId } : null };
  }
  if (!match) return { ...own, title: person, about: m.messages_about_person(), initials: initialsOf(person) };
  const companyName = match.vacancy.placeOfWork.name;
  const title = actor.role === "jobseeker" ? companyName : actor.role === "employer" ? person : m.messages_two_parties({ person, company: companyName });
  return { ...own, title, about: vacancy, initials: initialsOf(actor.role === "jobseeker" ? companyName : person) };
}

/** Who wrote a message: name and, where it helps, for whom. A deleted account leaves a neutral word. */
export function nameAuthor(actor: Actor, { jobSeeker, match }: ThreadRow, role: string, author: Author): string {
  if (!author) return m.messages_someone_gone();
  const name = role === "jobseeker" ? nameJobSeeker(actor, author) : fullName(author);
  if (role === "employer" && match) {
    const companies = [match.vacancy.placeOfWork, match.vacancy.postedBy];
    const own = companies.find(({ id }) => author.memberships.some(({ organisationId }) => organisationId === id));
    return m.messages_author_of({ name, organisation: (own ?? companies[0]!).name });
  }
  if (role === "contactPerson") return m.messages_author_of({ name, organisation: jobSeeker.contactPerson?.organisation.name ?? m.messages_the_municipality() });
  return name;
}

/** Title of a vacancy out of a frozen version, see vacancies/model/vacancy-content.ts. */
function titleOf(content: unknown): string {
  const title = (content as { title?: unknown } | null)?.title;
  return typeof title === "string" && title ? title : m.messages_a_place();
}
