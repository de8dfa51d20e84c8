import { columnsByName, type Columns } from "./fields";

/** What a column of a list of vacancies can hold. */
export const vacancyFields = ["title", "text", "hours", "days", "pay", "start", "workplace"] as const;
export type VacancyField = (typeof vacancyFields)[number];
export type VacancyColumns = Columns<VacancyField>;

const names: Record<VacancyField, readonly string[]> = {
  title: ["titel", "functie", "functietitel", "functienaam", "vacature", "vacaturetitel", "naam", "title", "jobtitle"],
  text: ["omschrijving", "beschrijving", "tekst", "vacaturetekst", "functieomschrijving", "taken", "werkzaamheden", "description"],
  hours: ["uren", "urenperweek", "aantaluren", "uur", "hours"],
  days: ["dagen", "werkdagen", "werktijden", "tijden", "rooster", "days"],
  pay: ["loon", "uurloon", "loonperuur", "salaris", "salarisperuur", "wage", "pay"],
  start: ["start", "startdatum", "begindatum", "ingangsdatum", "startdate"],
  workplace: ["werkplek", "locatie", "vestiging", "plaats", "standplaats", "bedrijf", "location"],
};

export const proposeVacancyColumns = (headers: readonly string[]): VacancyColumns => columnsByName(headers, names);

export type VacancyColumnsFault = "title" | "text" | "twice";

/** A vacancy is a list of tasks: without a title and a text that tells of them there is nothing to begin with (rule 2 of the product). */
export function checkVacancyColumns(columns: VacancyColumns): VacancyColumnsFault | null {
  if (columns.title === undefined) return "title";
  if (columns.text === undefined) return "text";
  const taken = Object.values(columns);
  return new Set(taken).size < taken.length ? "twice" : null;
}

/**
 * The cells of a row as the lines of an advertisement, for the rules that read a pasted one. The name of the column says what a bare number is;
 * nothing else is added.
 */
export function textOfRow(cell: (field: VacancyField) => string): string {
  const bare = /^\d{1,2}(?:[.,]\d{1,2})?(?:\s*(?:-|tot)\s*\d{1,2}(?:[.,]\d{1,2})?)?$/;
  const hours = cell("hours");
  const pay = cell("pay").replace(/^€\s*/, "");
  const lines = [
    cell("title"),
    hours && (bare.test(hours) ? `${hours} uur per week` : hours),
    cell("days"),
    pay && (bare.test(pay) ? `Loon: ${pay.replace(/\d{1,2}(?:[.,]\d{1,2})?/g, (amount) => `€ ${Number(amount.replace(",", ".")).toFixed(2).replace(".", ",")}`)} per uur.` : cell("pay")),
    cell("start") && startLine(cell("start")),
    cell("text"),
  ];
  return lines.filter(Boolean).join("\n");
}

/** A day as spreadsheets write it, or words. */
function startLine(start: string): string {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(start);
  if (day) return `Start: vanaf ${Number(day[3])}-${Number(day[2])}-${day[1]}.`;
  return /^\d/.test(start) ? `Start: vanaf ${start}.` : `Start: ${start}.`;
}
