import { notify } from "~/features/notifications/index.server";
import { tellParty, type PlacementRow } from "~/features/placements/index.server";
import type { Tx } from "~/platform/db.server";

type Coached = { id: string; membership: { accountId: string } };

/** Tells the coach. Names nobody: the page does, after signing in. */
export const tellCoach = (tx: Tx, { id, membership }: Coached, kind: "coach_entrusted" | "coach_ended" | "coach_month", key: string, company: string) =>
  notify(tx, { accountId: membership.accountId, kind, side: "contact", key: `coaching:${id}:${key}`, path: kind === "coach_ended" ? "/coach" : `/coach/${id}`, params: { company } });

export const tellPerson = (tx: Tx, placement: PlacementRow, coachingId: string, name: string) =>
  notify(tx, { accountId: placement.jobSeeker.account.id, kind: "coach_asked", side: "person", key: `coaching:${coachingId}:asked`, path: `/mijn/jobcoach/${coachingId}`, params: { name, company: placement.vacancy.placeOfWork.name } });

/** Who helps hears the answer, an end by the person, and trouble; who stands in too. */
export const tellContact = (tx: Tx, placement: PlacementRow, kind: "placement_coach_yes" | "placement_coach_no" | "placement_coach_ended" | "placement_trouble", key: string) =>
  tellParty(tx, placement, "ownContact", { kind, key: `coaching:${key}`, path: `/gemeente/plaatsingen/${placement.id}/jobcoach` });
