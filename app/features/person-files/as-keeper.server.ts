import type { Actor } from "~/features/accounts";
import { lockPerson } from "~/features/caseload/index.server";
import { m } from "~/paraglide/messages";
import { inTransaction, type Tx } from "~/platform/db.server";
import { notFound, refused, type Outcome } from "~/platform/outcome";
import { fileRelationTo, keepsFiles, partyOf } from "./policy";

/** Runs `work` for who keeps the papers of this person, with the person held: two at once are one after the other. */
export function asKeeper(actor: Actor, jobSeekerId: string, work: (tx: Tx, party: "jobseeker" | "contactPerson") => Promise<Outcome>): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const person = await lockPerson(tx, jobSeekerId);
    if (!person) return notFound();
    const relation = fileRelationTo(actor, { id: jobSeekerId, ties: person.ties });
    if (relation === "none") return notFound();
    return keepsFiles(relation) ? work(tx, partyOf(relation)) : refused(m.person_files_not_yours());
  });
}
