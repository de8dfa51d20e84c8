import type { Actor } from "~/features/accounts";
import { peopleIn } from "~/features/caseload/index.server";
import { showPeople, type ShownCount } from "~/features/insights";
import { prisma } from "~/platform/db.server";
import { openStates } from "./model/offer-steps";
import { canWish } from "./policy";

/** Offers that wait for an answer of the actor's company. */
export async function countOffersToAnswer(actor: Actor): Promise<number> {
  if (actor.role !== "employer" || !actor.organisationId || !actor.organisationVerified) return 0;
  return prisma.talentOffer.count({ where: { organisationId: actor.organisationId, state: "waiting" } });
}

/** Own people who ask the contact person to ask a company, and have not been answered. */
export const countSignals = (actor: Actor): Promise<number> => prisma.companyWish.count({ where: { kind: "askForMe", endedAt: null, jobSeeker: peopleIn(actor, "own") } });

/** How a job seeker stands to a company. */
export type Wishes = {
  organisationId: string;
  wantsToWork: boolean;
  asked: boolean;
  /** offered by the contact person, and not ended */
  isOffered: boolean;
  /** somebody helps this person, so that there is whom to ask */
  hasContact: boolean;
};

/** The reader's own wishes of a company; null for who is no job seeker. */
export async function findWishes(actor: Actor | null, organisationId: string): Promise<Wishes | null> {
  if (!actor || !canWish(actor)) return null;
  const { jobSeekerId } = actor;
  const [wishes, offers, person] = await Promise.all([
    prisma.companyWish.findMany({ where: { jobSeekerId, organisationId, endedAt: null }, select: { kind: true } }),
    prisma.talentOffer.count({ where: { jobSeekerId, organisationId, state: { in: [...openStates] } } }),
    prisma.jobSeeker.findUnique({ where: { id: jobSeekerId, accountId: actor.accountId }, select: { contactPersonId: true } }),
  ]);
  const has = (wanted: string) => wishes.some(({ kind }) => kind === wanted);
  return { organisationId, wantsToWork: has("workHere"), asked: has("askForMe"), isOffered: offers > 0, hasContact: Boolean(person?.contactPersonId) };
}

/** How many people say that they want to work at a company, as it may be told (rule 24): nobody and a few read the same. */
export async function countWishes(organisationId: string): Promise<ShownCount> {
  const count = await prisma.companyWish.count({ where: { organisationId, kind: "workHere", endedAt: null, jobSeeker: { account: { erasedAt: null } } } });
  return showPeople(Math.max(1, count));
}

export type TalentOfPerson = { wishes: { kind: "workHere" | "askForMe"; company: string; slug: string }[]; offers: { id: string; company: string }[] };

/** What one person wishes of companies, and where offers of the person wait or go on. The caller has asked who may see the person. */
export async function findTalentOf(jobSeekerId: string): Promise<TalentOfPerson> {
  const organisation = { select: { name: true, slug: true } } as const;
  const [wishes, offers] = await Promise.all([
    prisma.companyWish.findMany({ where: { jobSeekerId, endedAt: null }, orderBy: [{ at: "desc" }, { id: "asc" }], take: 20, select: { kind: true, organisation } }),
    prisma.talentOffer.findMany({ where: { jobSeekerId, state: { in: [...openStates] } }, orderBy: [{ changedAt: "desc" }, { id: "asc" }], take: 20, select: { id: true, organisation } }),
  ]);
  return { wishes: wishes.map(({ kind, organisation: { name, slug } }) => ({ kind, company: name, slug })), offers: offers.map(({ id, organisation: { name } }) => ({ id, company: name })) };
}
