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
import { proposeVacancyColumns } from "../model/vacancy-fields";
import { kindFor } from "../policy";
import { vacancyColumnsOf } from "../vacancy-lists.server";

/** Keeps a list to look at. The same file that is being worked on already is that import: pressed twice is once. */
export async function putUpList(actor: Actor, file: { name: string; bytes: Uint8Array }): Promise<Outcome<{ importId: string }>> {
  const kind = kindFor(actor);
  const { organisationId, accountId, membershipId, role } = actor;
  if (!kind || !organisationId) return refused(m.imports_not_yours());
  const read = readCsv(file.bytes);
  if (!read.ok) return invalid("", { file: [fileFaultText(read.fault, read.column)] });
  const contentHash = createHash("sha256").update(file.bytes).digest("hex");
  return inTransaction(async (tx) => {
    await tx.$queryRaw`select id from account where id = ${accountId}::uuid for no key update`;
    const same = await tx.peopleImport.findFirst({ where: { kind, organisationId, accountId, contentHash, state: { in: ["mapping", "checked", "running"] } }, select: { id: true } });
    if (same) return done({ importId: same.id });
    const remembered = await tx.importMapping.findFirst({ where: { organisationId, headersHash: headersHash(read.headers, kind) }, select: { columns: true } });
    const { headers } = read;
    const columns =
      kind === "vacancies"
        ? remembered ? vacancyColumnsOf({ columns: remembered.columns, headers }) : proposeVacancyColumns(headers)
        : remembered ? readColumns(remembered.columns, headers.length) : proposeColumns(headers);
    const { id } = await tx.peopleImport.create({
      data: { kind, organisationId, accountId, defaultMembershipId: role === "contactPerson" ? membershipId : null, fileName: nameOfFile(file.name), contentHash, headers, columns, createdAt: now() },
      select: { id: true },
    });
    await tx.peopleImportRow.createMany({ data: read.rows.map(({ number, cells }) => ({ importId: id, number, cells })) });
    return done({ importId: id });
  });
}

const nameOfFile = (name: string) => name.replace(/[\u0000-\u001f]/g, "").slice(-120) || "lijst.csv";
