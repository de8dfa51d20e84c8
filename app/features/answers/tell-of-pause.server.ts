import { notify } from "~/features/notifications/index.server";
import { listHelpers } from "~/features/organisations/index.server";
import type { Tx } from "~/platform/db.server";

type Pause = { organisationId: string; eventId: string; unanswered: number };

/** Mails everybody at the company, with how it goes on, and the fixed contact person with who stands in. The row of the log makes it one mail each. */
export async function tellOfPause(tx: Tx, { organisationId, eventId, unanswered }: Pause): Promise<void> {
  // by id: the count that calls belongs to this company
  const { name, memberships, accountContactId } = await tx.organisation.findUniqueOrThrow({
    where: { id: organisationId },
    select: {
      name: true,
      memberships: { where: { role: "employer", endedAt: null }, select: { accountId: true } },
      accountContactId: true,
    },
  });
  const params = { company: name, days: String(unanswered) };
  for (const { accountId } of memberships) await notify(tx, { accountId, kind: "company_rests", key: `answers:${eventId}:company`, path: "/bedrijf/antwoorden", params, side: "company" });
  for (const { accountId } of await listHelpers(tx, accountContactId)) await notify(tx, { accountId, kind: "company_rests", key: `answers:${eventId}:contact`, path: "/gemeente/antwoorden", params, side: "contact" });
}
