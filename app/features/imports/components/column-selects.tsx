import { m } from "~/paraglide/messages";
import { SelectField } from "~/ui";

type ColumnSelectsProps<Field extends string> = {
  fields: readonly Field[];
  headers: string[];
  /** what stands in the first row, beside its column */
  examples: string[];
  columns: Partial<Record<Field, number>>;
  nameOf: (field: Field) => string;
  /** without these a list cannot be read */
  needed: readonly Field[];
  help: Partial<Record<Field, string>>;
  valueOf: (name: string, kept: string) => string;
  errors: Record<string, string[] | undefined>;
};

/** Which column is which: one choice for each thing that a list can tell. */
export function ColumnSelects<Field extends string>({ fields, headers, examples, columns, nameOf, needed, help, valueOf, errors }: ColumnSelectsProps<Field>) {
  const options = headers.map((header, at) => ({ value: String(at), label: examples[at] ? m.imports_column_with_example({ column: header, example: examples[at].slice(0, 24) }) : header }));
  return fields.map((field) => (
    <SelectField
      key={field}
      name={field}
      label={nameOf(field)}
      optional={!needed.includes(field)}
      help={help[field]}
      placeholder={m.imports_not_in_file()}
      options={options}
      defaultValue={valueOf(field, columns[field] === undefined ? "" : String(columns[field]))}
      errors={errors[field]}
    />
  ));
}
