/** What a column can hold. */
export const importFields = ["firstName", "infix", "lastName", "fullName", "email", "place", "contact", "language"] as const;
export type ImportField = (typeof importFields)[number];
/** The place of the column for each field that has one. */
export type Columns<Field extends string = ImportField> = Partial<Record<Field, number>>;

export const importLimits = { bytes: 3_000_000, rows: 5_000, columns: 60, cell: 500, keptDays: 7, batch: 50, faultsOnPage: 50 } as const;

/** Names of columns in small letters without anything else, as client systems and people write them. */
const names: Record<ImportField, readonly string[]> = {
  firstName: ["voornaam", "voornamen", "roepnaam", "firstname", "givenname"],
  infix: ["tussenvoegsel", "tussenvoegsels", "voorvoegsel", "voorvoegsels", "infix"],
  lastName: ["achternaam", "geslachtsnaam", "familienaam", "lastname", "surname"],
  fullName: ["naam", "volledigenaam", "clientnaam", "naamclient", "klantnaam", "name", "fullname"],
  email: ["email", "emailadres", "mail", "mailadres", "emailaddress"],
  place: ["plaats", "woonplaats", "plaatsnaam", "woonplaatsnaam", "city", "place"],
  contact: ["contactpersoon", "klantmanager", "consulent", "casemanager", "begeleider", "werkcoach", "trajectbegeleider", "contact"],
  language: ["taal", "voorkeurstaal", "language"],
};

export const plainName = (header: string): string => header.normalize("NFD").toLowerCase().replace(/[^a-z]/g, "");

/** Which column is which, by the names that each field goes by. */
export function columnsByName<Field extends string>(headers: readonly string[], names: Record<Field, readonly string[]>): Columns<Field> {
  const plain = headers.map(plainName);
  const columns: Columns<Field> = {};
  for (const field of Object.keys(names) as Field[]) {
    const at = plain.findIndex((header) => names[field].includes(header));
    if (at >= 0) columns[field] = at;
  }
  return columns;
}

/** The same for people. A whole name is only taken when there is no first name. */
export function proposeColumns(headers: readonly string[]): Columns {
  const columns = columnsByName(headers, names);
  if (columns.firstName !== undefined) delete columns.fullName;
  return columns;
}

/** What was remembered or posted, as far as it fits a file with so many columns. */
export function readColumnsOf<Field extends string>(fields: readonly Field[], value: unknown, count: number): Columns<Field> {
  if (typeof value !== "object" || value === null) return {};
  const columns: Columns<Field> = {};
  for (const field of fields) {
    const at = (value as Record<string, unknown>)[field];
    if (typeof at === "number" && Number.isInteger(at) && at >= 0 && at < count) columns[field] = at;
  }
  return columns;
}

export const readColumns = (value: unknown, count: number): Columns => readColumnsOf(importFields, value, count);

export type ColumnsFault = "name" | "place" | "twice";

/** Without a name and a place nobody can be invited. */
export function checkColumns(columns: Columns): ColumnsFault | null {
  if (columns.firstName === undefined && columns.fullName === undefined) return "name";
  if (columns.place === undefined) return "place";
  const taken = Object.values(columns);
  return new Set(taken).size < taken.length ? "twice" : null;
}
