import type { Actor } from "~/features/accounts";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { conflict, done, invalid, notFound, type Outcome } from "~/platform/outcome";
import { columnsFaultText } from "../components/fault-words";
import { headersHash } from "../headers-hash.server";
import { lockImport } from "../lock-import.server";
import { checkColumns, readColumns, type Columns } from "../model/fields";

/** Says which column is which, and remembers it for the next file of the organisation with these columns. */
export function chooseColumns(actor: Actor, importId: string, chosen: { columns: Columns; defaultMembershipId: string | null }): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const found = await lockImport(tx, actor, importId);
    if (!found || found.kind !== "people") return notFound();
    if (found.state !== "mapping" && found.state !== "checked") return conflict(m.imports_begun_already());
    const columns = readColumns(chosen.columns, found.headers.length);
    const fault = checkColumns(columns);
    if (fault) return invalid("", { [fault === "place" ? "place" : "firstName"]: [columnsFaultText(fault)] });
    const contact = chosen.defaultMembershipId && (await tx.membership.findFirst({ where: { id: chosen.defaultMembershipId, organisationId: found.organisationId, role: "contactPerson", endedAt: null }, select: { id: true } }));
    if (chosen.defaultMembershipId && !contact) return invalid("", { defaultMembershipId: [m.imports_contact_not_there()] });
    await tx.peopleImport.update({ where: { id: importId }, data: { columns, state: "checked", defaultMembershipId: contact ? contact.id : null } });
    const kept = { columns, changedAt: now() };
    const key = { organisationId: found.organisationId, headersHash: headersHash(found.headers) };
    await tx.importMapping.upsert({ where: { organisationId_headersHash: key }, create: { ...key, ...kept }, update: kept });
    return done();
  });
}
