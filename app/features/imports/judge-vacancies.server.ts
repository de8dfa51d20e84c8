import type { PostingPlace } from "~/features/employers/index.server";
import { readText, toStart } from "~/features/pasted-text/index.server";
import type { PlaceKindId } from "~/features/vacancies";
import type { NewVacancy } from "~/features/vacancies/index.server";
import { textOfRow, type VacancyColumns, type VacancyField } from "./model/vacancy-fields";

export const vacancyFaults = ["titleMissing", "titleTooLong", "noTasks", "workplaceMissing", "workplaceUnknown", "workplaceSeveral", "kindMissing", "double", "alreadyThere", "refused", "gone"] as const;
export type VacancyFault = (typeof vacancyFaults)[number];

export type VacancyVerdict = { ok: true; vacancy: NewVacancy } | { ok: false; fault: VacancyFault; field: VacancyField; other?: number };

export type VacancyFacts = {
  places: readonly PostingPlace[];
  defaultWorkplaceId: string | null;
  defaultPlaceKind: PlaceKindId | null;
  /** `keyOf` of what the company has that did not end */
  known: ReadonlySet<string>;
  /** ISO day */
  today: string;
};

const longestTitle = 80;

/** By what two vacancies are the same: title and workplace. */
export const keyOf = (title: string, workplaceId: string): string => `${workplaceId}|${title.trim().toLowerCase()}`;

/** Every row by itself, and against the rows before it. What a draft begins with is what the rules read in the row, and no more. */
export function judgeVacancies(rows: readonly { number: number; cells: readonly string[] }[], columns: VacancyColumns, facts: VacancyFacts): { number: number; verdict: VacancyVerdict }[] {
  const seen = new Map<string, number>();
  return rows.map(({ number, cells }) => {
    const verdict = judge((field) => (columns[field] === undefined ? "" : (cells[columns[field]] ?? "").trim()), facts);
    if (!verdict.ok) return { number, verdict };
    const key = keyOf(verdict.vacancy.start?.title ?? "", verdict.vacancy.workplaceId);
    const other = seen.get(key);
    if (other !== undefined) return { number, verdict: { ok: false, fault: "double", field: "title", other } };
    if (facts.known.has(key)) return { number, verdict: { ok: false, fault: "alreadyThere", field: "title" } };
    seen.set(key, number);
    return { number, verdict };
  });
}

function judge(cell: (field: VacancyField) => string, facts: VacancyFacts): VacancyVerdict {
  const title = cell("title");
  if (!title) return { ok: false, fault: "titleMissing", field: "title" };
  if (title.length > longestTitle) return { ok: false, fault: "titleTooLong", field: "title" };
  const workplace = workplaceOf(cell("workplace"), facts);
  if (!workplace.ok) return { ok: false, fault: workplace.fault, field: "workplace" };
  const read = readText(textOfRow(cell), [], facts.today, "nl");
  const start = toStart(read.found.filter(({ said }) => said.what !== "about").map(({ said }) => said));
  if (start.taskIds.length === 0) return { ok: false, fault: "noTasks", field: "text" };
  const placeKind = read.placeKind?.id ?? facts.defaultPlaceKind;
  if (!placeKind) return { ok: false, fault: "kindMissing", field: "text" };
  return { ok: true, vacancy: { placeKind, workplaceId: workplace.id, start: { ...start, title } } };
}

/** The name of a workplace, of its company when that has one, or of the place where only one is. */
function workplaceOf(words: string, { places, defaultWorkplaceId }: VacancyFacts): { ok: true; id: string } | { ok: false; fault: VacancyFault } {
  if (!words) return places.some(({ id }) => id === defaultWorkplaceId) ? { ok: true, id: defaultWorkplaceId! } : { ok: false, fault: "workplaceMissing" };
  const same = (one: string) => one.trim().toLowerCase() === words.toLowerCase();
  for (const found of [places.filter(({ name }) => same(name)), places.filter(({ company }) => same(company)), places.filter(({ place }) => same(place))]) {
    if (found.length > 0) return found.length === 1 ? { ok: true, id: found[0]!.id } : { ok: false, fault: "workplaceSeveral" };
  }
  return { ok: false, fault: "workplaceUnknown" };
}
