/** Values of one SQL statement. Everything that came from outside goes through `add`; only names from the program stand in the text. */
export class Parameters {
  readonly values: unknown[] = [];

  add(value: unknown, type: "text" | "text[]" | "int[]" | "float8" | "int" | "tsquery" | "jsonb"): string {
    this.values.push(value);
    return `$${this.values.length}::${type}`;
  }
}

/** A name of a table or column, for names that the program itself knows. */
export function quoteName(name: string): string {
  if (!/^[a-z_]+$/.test(name)) throw new Error(`Not a column: ${name}`);
  return `"${name}"`;
}
