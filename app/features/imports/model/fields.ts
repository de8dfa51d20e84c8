/** What a column can hold. */
export const importFields = ["firstName", "infix", "lastName", "fullName", "email", "place", "contact", "language"] as const;
export type ImportField = (typeof importFields)[number];
/** The place of the column for each field that has one. */
export type Columns = Partial<Record<ImportField, number>>;

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

/** Which column is which, by their names. A whole name is only taken when there is no first name. */
export function proposeColumns(headers: readonly string[]): Columns {
  const plain = headers.map(plainName);
  const columns: Columns = {};
  for (const field of importFields) {
    const at = plain.findIndex((header) => names[field].includes(header));
    if (at >= 0) columns[field] = at;
  }
  if (columns.firstName !== undefined) delete columns.fullName;
  return columns;
}

/** What was remembered or posted, as far as it fits a file with so many columns. */
export function readColumns(value: unknown, count: number): Columns {
  if (typeof value !== "object" || value === null) return {};
  const columns: Columns = {};
  for (const field of importFields) {
    const at = (value as Record<string, unknown>)[field];
    if (typeof at === "number" && Number.isInteger(at) && at >= 0 && at < count) columns[field] = at;
  }
  return columns;
}

export type ColumnsFault = "name" | "place" | "twice";

/** Without a name and a place nobody can be invited. */
export function checkColumns(columns: Columns): ColumnsFault | null {
  if (columns.firstName === undefined && columns.fullName === undefined) return "name";
  if (columns.place === undefined) return "place";
  const taken = Object.values(columns);
  return new Set(taken).size < taken.length ? "twice" : null;
}
