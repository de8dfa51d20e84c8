import { widestRadius } from "~/features/fit";
import { distanceInKm } from "~/features/places";
import { findableStates, readProfileContent, type ProfileContent } from "~/features/profiles";
import { isStillAvailable } from "~/features/profiles/index.server";
import { now } from "~/platform/clock";
import type { Prisma, Tx } from "~/platform/db.server";
import type { OfferFacts } from "./model/offer-rules";

/** What the rules ask of a person. */
export const personSelect = {
  id: true, state: true, liveVersionId: true, availableConfirmedAt: true, latitude: true, longitude: true, contactPersonId: true,
  account: { select: { id: true, firstName: true, lastName: true } },
  liveVersion: { select: { content: true } },
  hiddenCompanies: { select: { organisationId: true } },
} as const satisfies Prisma.JobSeekerSelect;

export type PersonRow = Prisma.JobSeekerGetPayload<{ select: typeof personSelect }>;

/** What the rules ask of a company. */
export const companySelect = {
  id: true, name: true, slug: true, place: true, sector: true, verification: true,
  answerStanding: { select: { pausedSince: true } },
  workplaces: { where: { closedAt: null }, select: { latitude: true, longitude: true } },
} as const satisfies Prisma.OrganisationSelect;

export type CompanyRow = Prisma.OrganisationGetPayload<{ select: typeof companySelect }>;

export const contentOf = (person: Pick<PersonRow, "liveVersion">): ProfileContent => readProfileContent(person.liveVersion?.content);

/** From the centre of the person's cell (rule 10) to the nearest place of work; null without one. */
export function distanceTo(person: Pick<PersonRow, "latitude" | "longitude">, { workplaces }: Pick<CompanyRow, "workplaces">): number | null {
  const home = { lat: person.latitude, lon: person.longitude };
  return workplaces.length === 0 ? null : Math.min(...workplaces.map(({ latitude, longitude }) => distanceInKm(home, { lat: latitude, lon: longitude })));
}

export function offerFacts(person: PersonRow, company: CompanyRow): OfferFacts {
  const km = distanceTo(person, company);
  return {
    companyVerified: company.verification === "verified",
    companyRests: Boolean(company.answerStanding?.pausedSince),
    hasLiveProfile: person.liveVersionId !== null,
    isFindable: isFindable(person),
    hidesFromCompany: person.hiddenCompanies.some(({ organisationId }) => organisationId === company.id),
    reaches: km !== null && km <= widestRadius(contentOf(person)),
  };
}

const isFindable = ({ state, availableConfirmedAt }: Pick<PersonRow, "state" | "availableConfirmedAt">): boolean => findableStates.some((one) => one === state) && isStillAvailable(availableConfirmedAt, now());

/** Whether a company may still see somebody whom it was offered, apart from the radius, which the person may change after. */
export async function isStillShown(tx: Tx, jobSeekerId: string, organisationId: string): Promise<boolean> {
  const person = await tx.jobSeeker.findUnique({ where: { id: jobSeekerId }, select: personSelect });
  return person !== null && person.liveVersionId !== null && isFindable(person) && !person.hiddenCompanies.some((hidden) => hidden.organisationId === organisationId);
}
