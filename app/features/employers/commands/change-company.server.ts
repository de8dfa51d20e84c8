import type { Actor } from "~/features/accounts";
import { findPlace } from "~/features/places";
import { privateTextErrors } from "~/features/text-guard";
import { m } from "~/paraglide/messages";
import { inTransaction } from "~/platform/db.server";
import { done, invalid, refused, type Outcome } from "~/platform/outcome";
import type { CompanyDetails } from "../model/company-forms";

/** Changes what a company tells about itself. Name and KvK number stay as they were verified. */
export function changeCompany(actor: Actor, input: CompanyDetails): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const { organisationId } = actor;
    if (actor.role !== "employer" || !organisationId) return refused(m.employers_members_only());
    const place = findPlace(input.place);
    if (!place) throw new Error("the form lets only existing places through");
    const served = await tx.municipalityPlace.findUnique({ where: { place: place.name }, select: { municipalityId: true } });
    const problem = privateIn(input);
    if (problem) return invalid("", problem);
    await tx.organisation.update({
      where: { id: organisationId },
      data: { about: input.about, contribution: input.contribution, harries: input.harries, website: input.website ?? "", phone: input.phone, sector: input.sector ?? null, street: input.street, postcode: input.postcode, place: place.name, municipalityId: served?.municipalityId ?? null },
    });
    return done();
  });
}

/** Everybody reads these at once. How to reach the company itself may stand in them. */
function privateIn(input: CompanyDetails): Record<string, string[]> | null {
  const found = (["about", "contribution"] as const).flatMap((field) => {
    const errors = privateTextErrors(input[field], { without: "contact" });
    return errors ? [[field, errors] as const] : [];
  });
  return found.length > 0 ? Object.fromEntries(found) : null;
}
