import type { Actor } from "~/features/accounts";
import { notify } from "~/features/notifications/index.server";
import { m } from "~/paraglide/messages";
import { after, hours } from "~/platform/clock";
import { inTransaction, type Tx } from "~/platform/db.server";
import { conflict, done, type Outcome } from "~/platform/outcome";
import { mostReportsPerHour, type Report } from "../model/report";

/**
 * Mails what somebody reports to the administrators of the municipality: of the reporter's own, else of the chosen one,
 * else to all. Nothing is stored but that mail. The same form twice is one mail.
 */
export function reportProblem(actor: Actor | null, report: Report): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const recent = await tx.mail.findMany({ where: { kind: "problem_reported", createdAt: { gt: after(-hours(1)) } }, distinct: ["text"], take: mostReportsPerHour, select: { id: true } });
    if (recent.length >= mostReportsPerHour) return conflict(m.welcome_report_too_many());
    const receivers = await listReceivers(tx, actor?.municipalityIds[0] ?? report.municipalityId);
    if (receivers.length === 0) return conflict(m.welcome_report_nobody());
    const note = [report.text, report.page, report.email].filter(Boolean).join("\n\n");
    for (const accountId of receivers) {
      await notify(tx, { accountId, kind: "problem_reported", key: `problem:${report.id}`, path: report.page.startsWith("/") && !report.page.startsWith("//") ? report.page : "/", params: { note } });
    }
    return done();
  });
}

async function listReceivers(tx: Tx, municipalityId: string | null): Promise<string[]> {
  const administrators = { role: "administrator" as const, endedAt: null, account: { erasedAt: null } };
  const near = municipalityId
    ? await tx.membership.findMany({
        where: { ...administrators, organisation: { OR: [{ municipalityId }, { serves: { some: { municipalityId } } }] } },
        select: { accountId: true },
      })
    : [];
  const found = near.length > 0 ? near : await tx.membership.findMany({ where: administrators, take: 20, orderBy: { createdAt: "asc" }, select: { accountId: true } });
  return [...new Set(found.map(({ accountId }) => accountId))];
}
