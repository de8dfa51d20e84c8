import { openReview } from "~/features/reviews/index.server";
import { findPlace } from "~/features/places";
import { now } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";
import type { CompanyToAdd } from "./model/company-forms";
import { slugOf } from "./model/slug";

/**
 * Makes a company that waits for verification, with its main workplace, its first manager and the review.
 * @returns null when the KvK number is there already: of two who sign up at once the second makes nothing
 */
export async function makeCompany(tx: Tx, input: CompanyToAdd, accountId: string): Promise<{ id: string } | null> {
  const place = findPlace(input.place);
  if (!place) throw new Error("the form lets only existing places through");
  const served = await tx.municipalityPlace.findUnique({ where: { place: place.name }, select: { municipalityId: true } });
  const municipalityId = served?.municipalityId ?? null;
  const insert = async (slug: string) => {
    const [made] = await tx.organisation.createManyAndReturn({
      data: [
        {
          kind: "company",
          name: input.companyName,
          slug,
          kvkNumber: input.kvkNumber,
          verification: "waiting",
          street: input.street,
          postcode: input.postcode,
          place: place.name,
          municipalityId,
          createdAt: now(),
        },
      ],
      skipDuplicates: true,
      select: { id: true },
    });
    return made ?? null;
  };
  // the name in the address may be taken by another company; the KvK number cannot be in it twice
  const company = (await insert(slugOf(input.companyName))) ?? (await insert(`${slugOf(input.companyName)}-${input.kvkNumber}`));
  if (!company) return null;
  await tx.workplace.create({
    data: { organisationId: company.id, name: input.companyName, street: input.street, postcode: input.postcode, place: place.name, municipalityId, latitude: place.lat, longitude: place.lon },
  });
  await tx.membership.create({ data: { accountId, organisationId: company.id, role: "employer", isManager: true, createdAt: now() } });
  await openReview(tx, { kind: "company", companyId: company.id, municipalityId });
  return company;
}
