import type { Actor } from "~/features/accounts";
import { readProfileContent } from "~/features/profiles";
import { visibleJobSeekers } from "~/features/profiles/index.server";
import { privateTextErrors } from "~/features/text-guard";
import { m } from "~/paraglide/messages";
import { inTransaction, prisma } from "~/platform/db.server";
import { invalid, notFound, refused, type Outcome } from "~/platform/outcome";
import { scoreNow, startMatch } from "../start-match.server";

/** A contact person brings an own person, a colleague's, or one shared with the region, and a vacancy together; both are asked. */
export async function propose(actor: Actor, { vacancyId, jobSeekerId, note = "" }: { vacancyId: string; jobSeekerId: string; note?: string }): Promise<Outcome<{ matchId: string; isNew: boolean }>> {
  if (actor.role !== "contactPerson") return refused(m.matches_only_contact_persons());
  const person = await prisma.jobSeeker.findFirst({ where: { AND: [{ id: jobSeekerId }, visibleJobSeekers(actor)] }, select: { account: { select: { firstName: true, lastName: true } }, liveVersion: { select: { content: true } } } });
  if (!person) return notFound();
  const isPrivate = privateTextErrors(note);
  if (isPrivate) return invalid(m.matches_note_private(), { note: isPrivate });
  if (namesPerson(note, person)) return invalid(m.matches_note_private(), { note: [m.matches_note_private()] });
  const fit = await scoreNow(jobSeekerId, vacancyId);
  return inTransaction((tx) => startMatch(tx, actor, { origin: "proposal", party: "proposer", jobSeekerId, vacancyId, note, fit }));
}

type Person = { account: { firstName: string; lastName: string }; liveVersion: { content: unknown } | null };

/** The company reads the note before it may know who it is about (product rule 5). */
function namesPerson(note: string, { account, liveVersion }: Person): boolean {
  const hidden = readProfileContent(liveVersion?.content).showFirstName === "everyone" ? [] : [account.firstName];
  const words = note.toLowerCase().split(/[^\p{L}]+/u);
  const last = account.lastName.split(/\s+/).filter((word) => word.length > 3);
  return [...hidden, ...last].some((name) => name !== "" && words.includes(name.toLowerCase()));
}
