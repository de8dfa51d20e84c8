import { notify } from "~/features/notifications/index.server";
import { after, days, now } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";
import { enqueue } from "~/platform/jobs.server";
import { readVacancyContent } from "../model/vacancy-content";
import { daysOpen, type VacancyAction } from "../model/vacancy-states";
import { lockVacancy, moveVacancy, type LockedVacancy } from "../vacancy-move.server";
import { forgetUnusedPhotos } from "../vacancy-photos.server";

export type VacancyDecision = { versionId: string; decision: "approved" | "changesAsked" | "rejected"; note: string };

const actions = {
  approved: { first: "approve", change: "approveChange" },
  changesAsked: { first: "askChanges", change: "askChangesToChange" },
  rejected: { first: "reject", change: "rejectChange" },
} as const satisfies Record<VacancyDecision["decision"], Record<"first" | "change", VacancyAction>>;

const mailKinds = { approved: "vacancy_approved", changesAsked: "vacancy_changes_asked", rejected: "vacancy_rejected" } as const;

/**
 * What a decision does to the vacancy, in the transaction of the review. A version that does not wait any more is left alone.
 * Of a change that is not approved the version before it stays up.
 */
export async function applyVacancyDecision(tx: Tx, { versionId, decision, note }: VacancyDecision): Promise<void> {
  const version = await tx.vacancyVersion.findUniqueOrThrow({ where: { id: versionId }, select: { id: true, vacancyId: true, state: true, content: true, submittedById: true } });
  const vacancy = await lockVacancy(tx, version.vacancyId);
  if (!vacancy || version.state !== "submitted") return;
  const { count } = await tx.vacancyVersion.updateMany({ where: { id: versionId, state: "submitted" }, data: { state: decision, decidedAt: now() } });
  if (count === 0) return;
  const isFirst = vacancy.state === "submitted";
  await moveVacancy(tx, {
    vacancy,
    action: actions[decision][isFirst ? "first" : "change"],
    actorId: null,
    reason: note,
    changes: decision === "approved" ? goLive(vacancy, version) : {},
  });
  const content = readVacancyContent(version.content);
  if (decision === "approved") await enqueue(tx, "tell-of-version", { versionId }, { key: `tell-of-version:${versionId}` });
  await forgetUnusedPhotos(tx, vacancy.id);
  await notify(tx, {
    accountId: version.submittedById,
    kind: mailKinds[decision],
    key: `vacancy-decision:${versionId}`,
    path: `/bedrijf/vacatures/${vacancy.id}`,
    params: { title: content.title, company: vacancy.placeOfWork.name, note },
  });
}

function goLive(vacancy: LockedVacancy, version: { id: string; content: unknown }) {
  const { placeKind, remuneration, places, openHiring } = readVacancyContent(version.content);
  return {
    liveVersionId: version.id,
    placeKind,
    remuneration,
    places,
    openHiring,
    publishedAt: vacancy.publishedAt ?? now(),
    ...(vacancy.state === "submitted" ? { expiresAt: after(days(daysOpen)) } : {}),
  };
}
