import type { Actor } from "~/features/accounts";
import { listPostingPlaces } from "~/features/employers/index.server";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { conflict, done, invalid, notFound, type Outcome } from "~/platform/outcome";
import { headersHash } from "../headers-hash.server";
import { lockImport } from "../lock-import.server";
import { checkVacancyColumns, type VacancyColumns } from "../model/vacancy-fields";
import { isPlaceKind, vacancyColumnsOf } from "../vacancy-lists.server";

type Chosen = { columns: VacancyColumns; defaultWorkplaceId: string; defaultPlaceKind: string };

/** Says which column is which in a list of vacancies, and remembers it for the next file of the company with these columns. */
export async function chooseVacancyColumns(actor: Actor, importId: string, chosen: Chosen): Promise<Outcome> {
  const places = actor.organisationId ? await listPostingPlaces(actor.organisationId) : [];
  return inTransaction(async (tx) => {
    const found = await lockImport(tx, actor, importId);
    if (!found || found.kind !== "vacancies") return notFound();
    if (found.state !== "mapping" && found.state !== "checked") return conflict(m.imports_begun_already());
    const columns = vacancyColumnsOf({ columns: chosen.columns, headers: found.headers });
    const fault = checkVacancyColumns(columns);
    if (fault) return invalid("", { [fault === "text" ? "text" : "title"]: [fault === "twice" ? m.imports_columns_twice() : fault === "text" ? m.imports_columns_no_text() : m.imports_columns_no_title()] });
    const { defaultWorkplaceId, defaultPlaceKind } = chosen;
    if (defaultWorkplaceId && !places.some(({ id }) => id === defaultWorkplaceId)) return invalid("", { defaultWorkplaceId: [m.vacancies_workplace_unknown()] });
    await tx.peopleImport.update({ where: { id: importId }, data: { columns, state: "checked", defaultWorkplaceId: defaultWorkplaceId || null, defaultPlaceKind: isPlaceKind(defaultPlaceKind) ? defaultPlaceKind : "" } });
    const kept = { columns, changedAt: now() };
    const key = { organisationId: found.organisationId, headersHash: headersHash(found.headers, "vacancies") };
    await tx.importMapping.upsert({ where: { organisationId_headersHash: key }, create: { ...key, ...kept }, update: kept });
    return done();
  });
}
