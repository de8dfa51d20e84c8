import { stageOf } from "~/features/caseload";
import type { Standing } from "./board";

/** What is known of a person or of a company at one moment; both sides are staged by the rule of the caseload. */
export type Facts = { isPlaced: boolean; hasOpenMatch: boolean; /** a profile or a vacancy was sent in */ isSent: boolean; /** it can be found */ isUp: boolean };

type Read = Facts & { id: string; name: string; /** it was there at that moment */ known: boolean };

const stageAt = ({ isPlaced, hasOpenMatch, isSent, isUp }: Facts) => stageOf({ isPlaced, hasOpenMatch, hasVersion: isSent, state: isUp ? "live" : "draft" });

/** Two moments of each, the earlier first, become where it stands and where it stood. Who was not there at the later one is left out. */
export function standingsOf(rows: readonly Read[]): Standing[] {
  const earlier = new Map<string, Read>();
  const standings: Standing[] = [];
  for (const row of rows) {
    const before = earlier.get(row.id);
    if (!before) earlier.set(row.id, row);
    else if (row.known) standings.push({ id: row.id, name: row.name, stage: stageAt(row), before: before.known ? stageAt(before) : null });
  }
  return standings;
}
