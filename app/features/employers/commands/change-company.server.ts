import type { Actor } from "~/features/accounts";
import { findPlace } from "~/features/places";
import { m } from "~/paraglide/messages";
import { inTransaction } from "~/platform/db.server";
import { done, refused, type Outcome } from "~/platform/outcome";
import type { CompanyDetails } from "../model/company-forms";

/** Changes what a company tells about itself. Name and KvK number stay as they were verified. */
export function changeCompany(actor: Actor, input: CompanyDetails): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const { organisationId } = actor;
    if (actor.role !== "employer" || !organisationId) return refused(m.employers_members_only());
    const place = findPlace(input.place);
    if (!place) throw new Error("the form lets only existing places through");
    const served = await tx.municipalityPlace.findUnique({ where: { place: place.name }, select: { municipalityId: true } });
    await tx.organisation.update({
      where: { id: organisationId },
      data: { about: input.about, contribution: input.contribution, harries: input.harries, website: input.website ?? "", phone: input.phone, sector: input.sector ?? null, street: input.street, postcode: input.postcode, place: place.name, municipalityId: served?.municipalityId ?? null },
    });
    return done();
  });
}
