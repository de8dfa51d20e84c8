/** Values of one SQL statement. Everything that came from outside goes through `add`; only names from the program stand in the text. */
export class Parameters {
  readonly values: unknown[] = [];

  add(value: unknown, type: "text" | "text[]" | "int[]" | "float8" | "timestamptz" | "int" | "bigint" | "jsonb"): string {
    this.values.push(Array.isArray(value) ? value.map(withoutNull) : withoutNull(value));
    return `$${this.values.length}::${type}`;
  }
}

/** PostgreSQL cannot keep the character zero; another sign in its place keeps the value different from all that are kept. */
const withoutNull = (value: unknown) => (typeof value === "string" ? value.replaceAll("\u0000", "\ufffd") : value);

/** A name of a table or column, for names that the program itself knows. */
export function quoteName(name: string): string {
  if (!/^[a-z_]+[0-9]*$/.test(name)) throw new Error(`Not a column: ${name}`);
  return `"${name}"`;
}
