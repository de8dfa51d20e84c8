import type { Actor } from "~/features/accounts";
import { openReview } from "~/features/reviews/index.server";
import { m } from "~/paraglide/messages";
import { inTransaction } from "~/platform/db.server";
import { conflict, done, refused, type Outcome } from "~/platform/outcome";

/** After a no or a question somebody changed the details and asks again. Asking twice leaves one review. */
export function askVerification(actor: Actor): Promise<Outcome<{ someoneDecides: boolean }>> {
  return inTransaction(async (tx) => {
    const { organisationId } = actor;
    if (actor.role !== "employer" || !organisationId) return refused(m.employers_members_only());
    await tx.$queryRaw`select id from organisation where id = ${organisationId}::uuid for update`;
    const company = await tx.organisation.findUniqueOrThrow({
      where: { id: organisationId },
      select: { verification: true, municipalityId: true, reviewsOfMe: { where: { state: "open" }, select: { id: true } } },
    });
    if (company.verification === "verified") return conflict(m.employers_already_verified());
    if (company.reviewsOfMe.length > 0) return done({ someoneDecides: true });
    await tx.organisation.update({ where: { id: organisationId }, data: { verification: "waiting" } });
    const review = await openReview(tx, { kind: "company", companyId: organisationId, municipalityId: company.municipalityId });
    return done({ someoneDecides: review !== null });
  });
}
