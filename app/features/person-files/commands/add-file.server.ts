import { createHash } from "node:crypto";
import type { Actor } from "~/features/accounts";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { maxDocumentBytes, readDocument } from "~/platform/documents.server";
import { conflict, done, invalid, type Outcome } from "~/platform/outcome";
import { asKeeper } from "../as-keeper.server";
import { mostFiles } from "../model/files";

/** Keeps a paper. The same paper again, under whatever name, is the one that is there. */
export async function addFile(actor: Actor, jobSeekerId: string, { name, upload }: { name: string; upload: Buffer }): Promise<Outcome> {
  const wrong = (message: string) => invalid("", { file: [message] });
  if (upload.length === 0) return wrong(m.person_files_missing());
  if (upload.length > maxDocumentBytes) return wrong(m.person_files_too_large());
  const document = await readDocument(upload);
  if (!document) return wrong(m.person_files_wrong_kind());
  const hash = createHash("sha256").update(upload).digest("base64url");
  return asKeeper(actor, jobSeekerId, async (tx, by) => {
    const same = await tx.personFile.findUnique({ where: { jobSeekerId_hash: { jobSeekerId, hash } }, select: { heldBack: true } });
    // the same paper put up again is meant to be seen
    if (same?.heldBack) await tx.personFile.update({ where: { jobSeekerId_hash: { jobSeekerId, hash } }, data: { heldBack: false } });
    if (same) return done();
    if ((await tx.personFile.count({ where: { jobSeekerId } })) >= mostFiles) return conflict(m.person_files_full({ max: mostFiles }));
    await tx.personFile.create({ data: { jobSeekerId, name, hash, by, addedById: actor.accountId, size: document.bytes.length, at: now(), ...document } });
    return done();
  });
}
