import type { Actor } from "~/features/accounts";
import { findMunicipalityOfPlace } from "~/features/organisations/index.server";
import { servesMunicipality } from "~/features/organisations";
import { findPlace } from "~/features/places";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { conflict, done, invalid, refused, type Outcome } from "~/platform/outcome";
import type { InvitationInput } from "../model/forms";
import { addressesWithContact, writeInvitation } from "../write-invitation.server";

/**
 * Mails an invitation link; who accepts it belongs to the caseload of the sender at once, without the intake list.
 * A newer invitation of the same sender to the same address takes the place of the older one.
 */
export async function inviteJobSeeker(actor: Actor, input: InvitationInput): Promise<Outcome<{ email: string }>> {
  const { membershipId, organisationId } = actor;
  if (actor.role !== "contactPerson" || !membershipId || !organisationId) return refused(m.caseload_not_yours());
  const place = findPlace(input.place);
  if (!place) return invalid(m.caseload_unknown_place(), { place: [m.caseload_unknown_place()] });
  const municipality = await findMunicipalityOfPlace(place.name);
  if (!municipality || !servesMunicipality(actor, municipality.id)) return invalid(m.caseload_place_not_served(), { place: [m.caseload_place_not_served()] });
  if ((await addressesWithContact([input.email])).size > 0) return conflict(m.caseload_already_has_contact());
  return inTransaction(async (tx) => {
    await tx.invitation.updateMany({ where: { kind: "jobSeeker", email: input.email, senderMembershipId: membershipId, acceptedAt: null, withdrawnAt: null }, data: { withdrawnAt: now() } });
    await writeInvitation(tx, { accountId: actor.accountId, membershipId, organisationId, organisationName: actor.organisationName ?? "", firstName: actor.firstName }, { ...input, place: place.name, municipalityId: municipality.id });
    return done({ email: input.email });
  });
}
