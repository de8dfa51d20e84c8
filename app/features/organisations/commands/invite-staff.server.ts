import { z } from "zod";
import { emailSchema, nameSchema, type Actor } from "~/features/accounts";
import { sendDirect } from "~/features/notifications/index.server";
import { after, days } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { done, notFound, type Outcome } from "~/platform/outcome";
import { hashToken, newToken } from "~/platform/secrets.server";
import { staffRoles } from "../model/staff-roles";
import { administeredOrganisations } from "../policy";


export const inviteStaffSchema = z.object({
  firstName: nameSchema,
  lastName: z.string().trim().max(80).default(""),
  email: emailSchema,
  organisationId: z.uuid(),
  role: z.enum(staffRoles),
});

/** Invites somebody to work in an organisation that the administrator looks after. The link works for two weeks. */
export async function inviteStaff(actor: Actor, input: z.infer<typeof inviteStaffSchema>): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const organisation = await tx.organisation.findFirst({
      where: { AND: [{ id: input.organisationId }, administeredOrganisations(actor)] },
      select: { id: true, name: true },
    });
    if (!organisation) return notFound();
    const token = newToken();
    const { id } = await tx.invitation.create({
      data: { kind: "staff", ...input, senderId: actor.accountId, tokenHash: hashToken(token), expiresAt: after(days(14)) },
      select: { id: true },
    });
    await sendDirect(tx, {
      to: input.email,
      locale: "nl",
      kind: "invitation_staff",
      key: `invitation:${id}`,
      path: `/uitnodiging/${token}`,
      params: { name: actor.firstName, company: organisation.name },
    });
    return done();
  });
}
