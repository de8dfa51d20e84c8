import type { Actor } from "~/features/accounts";
import { peopleIn } from "~/features/caseload/index.server";
import { m } from "~/paraglide/messages";
import type { Tx } from "~/platform/db.server";
import { conflict, done, notFound, refused, type Outcome } from "~/platform/outcome";
import { lockPlacement, type PlacementRow } from "./lock-placement.server";
import { findStep, placementSteps, type PlacementAction, type PlacementParty } from "./model/steps";
import { partyOf, relationTo, type PlacementTies } from "./policy";

export async function readTies(tx: Tx, actor: Actor, { jobSeekerId, vacancy }: Pick<PlacementRow, "jobSeekerId" | "vacancy">): Promise<PlacementTies> {
  const isIn = async (scope: "own" | "colleagues") => (await tx.jobSeeker.count({ where: { AND: [{ id: jobSeekerId }, peopleIn(actor, scope)] } })) > 0;
  const caseload = actor.role !== "contactPerson" ? "none" : (await isIn("own")) ? "own" : (await isIn("colleagues")) ? "colleague" : "none";
  return { jobSeekerId, companyIds: [vacancy.postedById, vacancy.placeOfWorkId], caseload };
}

export type Allowed = { placement: PlacementRow; party: Exclude<PlacementParty, "system"> };

/** Who this is to a placement that stays locked; nothing when it is not theirs to see. */
export async function lockAsParty(tx: Tx, actor: Actor, placementId: string): Promise<Outcome<Allowed>> {
  const placement = await lockPlacement(tx, placementId);
  if (!placement) return notFound();
  const ties = await readTies(tx, actor, placement);
  if (relationTo(actor, ties) === "none") return notFound();
  const party = partyOf(actor, ties);
  return party ? done({ placement, party }) : refused(m.placements_not_yours());
}

/** Whether this person may do this now; the row stays locked, so what is answered stays true. */
export async function allowStep(tx: Tx, actor: Actor, placementId: string, action: PlacementAction): Promise<Outcome<Allowed>> {
  const locked = await lockAsParty(tx, actor, placementId);
  if (!locked.ok) return locked;
  const { placement, party } = locked.value;
  if (findStep(placement.state, action, party)) return locked;
  const couldEver = placementSteps.some((step) => step.action === action && step.by.includes(party));
  return couldEver ? conflict(m.placements_not_now()) : refused(m.placements_not_yours());
}
