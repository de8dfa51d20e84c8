import type { Actor } from "~/features/accounts";
import { sendDirect } from "~/features/notifications/index.server";
import { findMunicipalityOfPlace } from "~/features/organisations/index.server";
import { servesMunicipality } from "~/features/organisations";
import { findPlace } from "~/features/places";
import { m } from "~/paraglide/messages";
import { after, days, now } from "~/platform/clock";
import { inTransaction, prisma } from "~/platform/db.server";
import { conflict, done, invalid, refused, type Outcome } from "~/platform/outcome";
import { hashToken, newToken } from "~/platform/secrets.server";
import type { InvitationInput } from "../model/forms";

const validDays = 14;

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
  const known = await prisma.jobSeeker.findFirst({ where: { account: { email: input.email }, contactPersonId: { not: null } }, select: { id: true } });
  if (known) return conflict(m.caseload_already_has_contact());
  const token = newToken();
  return inTransaction(async (tx) => {
    await tx.invitation.updateMany({ where: { kind: "jobSeeker", email: input.email, senderMembershipId: membershipId, acceptedAt: null, withdrawnAt: null }, data: { withdrawnAt: now() } });
    const { id } = await tx.invitation.create({
      data: {
        kind: "jobSeeker", email: input.email, firstName: input.firstName, lastName: input.lastName, place: place.name,
        organisationId, municipalityId: municipality.id, senderId: actor.accountId, senderMembershipId: membershipId,
        tokenHash: hashToken(token), createdAt: now(), expiresAt: after(days(validDays)),
      },
      select: { id: true },
    });
    await sendDirect(tx, {
      to: input.email,
      locale: input.language,
      kind: "invitation_jobseeker",
      key: `invitation:${id}`,
      path: `/uitnodiging/${token}`,
      params: { name: actor.firstName, company: actor.organisationName ?? "", days: String(validDays) },
      side: "person",
    });
    return done({ email: input.email });
  });
}
