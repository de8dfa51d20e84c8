import type { Actor } from "~/features/accounts";
import { peopleIn } from "~/features/caseload/index.server";
import { privateTextErrors } from "~/features/text-guard";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { conflict, done, invalid, notFound, refused, type Outcome } from "~/platform/outcome";
import { allowStep } from "../allow-step.server";
import { lockPlacement, placementSelect } from "../lock-placement.server";
import type { TrialValues } from "../model/trial-form";
import { movePlacement } from "../move-placement.server";
import { tellParties } from "../tell.server";
import { trialColumns } from "../write-trial.server";

/** States of a match in which both sides know each other and nobody works yet. */
const beforeWork = ["approved", "planned"] as const;

/** The own contact person writes the agreement of a trial for a match that was approved, and asks all three to read it. One open placement per match. */
export function draftTrial(actor: Actor, matchId: string, values: TrialValues): Promise<Outcome<{ placementId: string }>> {
  return inTransaction(async (tx) => {
    if (actor.role !== "contactPerson") return refused(m.placements_only_contact());
    await tx.$queryRaw`select id from match where id = ${matchId}::uuid for update`;
    const match = await tx.match.findFirst({ where: { id: matchId, jobSeeker: peopleIn(actor, "own") }, select: { jobSeekerId: true, vacancyId: true, state: true, jobSeeker: { select: placementSelect.jobSeeker.select }, vacancy: { select: placementSelect.vacancy.select } } });
    if (!match) return notFound();
    if (!(beforeWork as readonly string[]).includes(match.state)) return conflict(m.placements_match_not_open());
    const errors = findPrivate(values);
    if (errors) return invalid("", errors);
    const at = now();
    const [made] = await tx.placement.createManyAndReturn({
      data: [{ jobSeekerId: match.jobSeekerId, vacancyId: match.vacancyId, matchId, kind: "trial", state: "agreeing", remuneration: "none", instruments: ["trialPlacement"], createdAt: at, changedAt: at, ...trialColumns(match, values) }],
      // the partial unique index: of two who begin at once, one does
      skipDuplicates: true,
      select: { id: true },
    });
    if (!made) return conflict(m.placements_trial_there());
    const { id: eventId } = await tx.placementEvent.create({ data: { placementId: made.id, at, actorId: actor.accountId, by: "contactPerson", action: "draft", from: null, to: "agreeing" }, select: { id: true } });
    await tellParties(tx, (await lockPlacement(tx, made.id))!, { kind: "placement_agreement", key: eventId, without: "ownContact" });
    return done({ placementId: made.id });
  });
}

/** Another text: what was agreed to stays in the log, and all three are asked anew. The same text changes nothing. */
export function changeTrial(actor: Actor, placementId: string, values: TrialValues): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const allowed = await allowStep(tx, actor, placementId, "change");
    if (!allowed.ok) return allowed;
    const { placement, party } = allowed.value;
    if (placement.kind !== "trial") return conflict(m.placements_not_now());
    const errors = findPrivate(values);
    if (errors) return invalid("", errors);
    const changes = trialColumns(placement, values);
    if (changes.agreementHash === placement.agreementHash) return done();
    // a text that comes back after another is asked anew too
    await tx.placementAgreement.deleteMany({ where: { placementId, hash: changes.agreementHash } });
    const eventId = await movePlacement(tx, placement, { action: "change", party, actorId: actor.accountId, changes });
    await tellParties(tx, placement, { kind: "placement_agreement", key: eventId, without: party });
    return done();
  });
}

/** Health, debts and numbers of people have no place in a paper that a company reads. */
function findPrivate(values: TrialValues): Record<string, string[]> | null {
  const found = (["goal", "tasks", "guide", "daySchedule", "longReason"] as const).flatMap((field) => {
    const errors = privateTextErrors(values[field]);
    return errors ? [[field, errors] as const] : [];
  });
  return found.length > 0 ? Object.fromEntries(found) : null;
}
