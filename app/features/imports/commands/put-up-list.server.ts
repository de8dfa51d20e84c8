import { createHash } from "node:crypto";
import type { Actor } from "~/features/accounts";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { done, invalid, refused, type Outcome } from "~/platform/outcome";
import { fileFaultText } from "../components/fault-words";
import { headersHash } from "../headers-hash.server";
import { proposeColumns, readColumns } from "../model/fields";
import { readCsv } from "../model/read-csv";
import { canImport } from "../policy";

/** Keeps a list to look at. The same file that is being worked on already is that import: pressed twice is once. */
export async function putUpList(actor: Actor, file: { name: string; bytes: Uint8Array }): Promise<Outcome<{ importId: string }>> {
  if (!canImport(actor)) return refused(m.imports_not_yours());
  const { organisationId, accountId, membershipId, role } = actor;
  const read = readCsv(file.bytes);
  if (!read.ok) return invalid("", { file: [fileFaultText(read.fault, read.column)] });
  const contentHash = createHash("sha256").update(file.bytes).digest("hex");
  return inTransaction(async (tx) => {
    await tx.$queryRaw`select id from account where id = ${accountId}::uuid for no key update`;
    const same = await tx.peopleImport.findFirst({ where: { organisationId, accountId, contentHash, state: { in: ["mapping", "checked", "running"] } }, select: { id: true } });
    if (same) return done({ importId: same.id });
    const remembered = await tx.importMapping.findFirst({ where: { organisationId, headersHash: headersHash(read.headers) }, select: { columns: true } });
    const columns = remembered ? readColumns(remembered.columns, read.headers.length) : proposeColumns(read.headers);
    const { id } = await tx.peopleImport.create({
      data: { organisationId, accountId, defaultMembershipId: role === "contactPerson" ? membershipId : null, fileName: nameOfFile(file.name), contentHash, headers: read.headers, columns, createdAt: now() },
      select: { id: true },
    });
    await tx.peopleImportRow.createMany({ data: read.rows.map(({ number, cells }) => ({ importId: id, number, cells })) });
    return done({ importId: id });
  });
}

const nameOfFile = (name: string) => name.replace(/[\u0000-\u001f]/g, "").slice(-120) || "lijst.csv";
