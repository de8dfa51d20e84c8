import type { Actor } from "~/features/accounts";
import { isSectorId, labelOf, sectors, taskById, tasksOfSector, type SectorId, type VocabularyLocale } from "~/features/vocabulary";
import { withCapital } from "~/platform/formats";
import { askedByNobody, balanceOf, wantedByNobodyNear } from "./model/balance";
import { showPeople, type ShownCount } from "~/features/insights";
import { countCells, listReadable } from "./queries.server";

const mostDrawn = 12;
const mostListed = 20;
/** A table beside each other stays readable up to here. */
const mostColumns = 8;

export type BalanceRow = { task: string; label: string; people: ShownCount; places: number };

/** The page of supply and demand. No exact number of people leaves this function. */
export async function readPage(actor: Actor, params: URLSearchParams, locale: VocabularyLocale) {
  const municipalities = await listReadable(actor);
  const sector = isSectorId(params.get("sector")) ? (params.get("sector") as SectorId) : null;
  const chosen = municipalities.find(({ slug }) => slug === params.get("gemeente")) ?? null;
  const shown = chosen ? [chosen] : municipalities;
  const cells = await countCells(shown.map(({ id }) => id), sector && tasksOfSector(sector).map(({ id }) => id));
  const known = cells.filter(({ task }) => taskById(task) !== null);
  const label = (task: string) => withCapital(labelOf(taskById(task)!, locale));
  const row = (one: { task: string; people: number; places: number }): BalanceRow => ({ task: one.task, label: label(one.task), people: showPeople(one.people), places: one.places });
  const balance = balanceOf(known);
  const nameOf = new Map(municipalities.map(({ id, name }) => [id, name]));
  return {
    sector,
    gemeente: chosen?.slug ?? null,
    sectors: sectors.map(({ id, label: words }) => ({ value: id as string, label: words[locale] })),
    municipalities: municipalities.map(({ slug, name }) => ({ value: slug, label: name })),
    drawn: balance.slice(0, mostDrawn).map(row),
    rows: balance.map(row).sort((a, b) => a.label.localeCompare(b.label, locale)),
    notAsked: askedByNobody(balance).slice(0, mostListed).map(row),
    notWanted: wantedByNobodyNear(known).slice(0, mostListed).map((cell) => ({ ...row(cell), where: nameOf.get(cell.municipalityId ?? "") ?? "" })),
    /** per task a cell for each municipality; only for one field of work, and while it fits beside each other */
    perMunicipality: sector && shown.length > 1 && shown.length <= mostColumns
      ? balance.map(({ task }) => ({
          task, label: label(task),
          cells: shown.map(({ id }) => { const cell = known.find((one) => one.task === task && one.municipalityId === id); return { people: showPeople(cell?.people ?? 0), places: cell?.places ?? 0 }; }),
        }))
      : [],
    columns: shown.map(({ name }) => name),
  };
}
