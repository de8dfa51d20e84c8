import { enqueue } from "~/platform/jobs.server";
import type { Tx } from "~/platform/db.server";

/** An answer or a silence of this company has to be counted, see answers. A job, so that many answers at once do not wait for each other. */
export function countAnswersOf(tx: Tx, organisationId: string): Promise<void> {
  return enqueue(tx, "count-answers", { organisationId }, { key: `count-answers:${organisationId}` });
}
