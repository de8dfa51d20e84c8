import { chairOnArrival, nextInLine } from "~/platform/chairs";
import { now } from "~/platform/clock";
import { today } from "~/platform/dates";
import type { Tx } from "~/platform/db.server";
import { listSeatedAndWaiting, type LockedRoute } from "./lock-route.server";
import { stateOf } from "./model/group-route";
import { tellMember } from "./tell.server";

/** A place for a yes while there is one, else the end of the line. The caller holds the lock of the route and has asked who may. */
export async function seat(tx: Tx, route: LockedRoute, memberId: string): Promise<number | null> {
  const chair = chairOnArrival(route.places, await listSeatedAndWaiting(tx, route.id));
  const last = await tx.groupMember.aggregate({ where: { routeId: route.id }, _max: { number: true } });
  const at = now();
  await tx.groupMember.update({ where: { id: memberId }, data: { saidYes: true, answeredAt: at, number: (last._max.number ?? 0) + 1, chair, seatedAt: chair === null ? null : at } });
  return chair;
}

/** Gives free places to who waits longest, and tells them; no longer once the route began. The caller holds the lock. */
export async function seatNext(tx: Tx, route: LockedRoute): Promise<void> {
  if (stateOf(route, today()) !== "toCome") return;
  const members = await listSeatedAndWaiting(tx, route.id);
  for (const { id, chair } of nextInLine(route.places, members)) {
    await tx.groupMember.update({ where: { id }, data: { chair, seatedAt: now() } });
    await tellMember(tx, "group_place", route, members.find((member) => member.id === id)!);
  }
}
