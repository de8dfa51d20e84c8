import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { ErrorSummary, FormActions, SelectField } from "~/ui";
import { importFields, type Columns } from "../model/fields";
import { fieldName } from "./fault-words";

type ColumnsFormProps = {
  headers: string[];
  examples: string[];
  columns: Columns;
  contacts: { membershipId: string; name: string }[];
  defaultMembershipId: string | null;
  errors: Record<string, string[] | undefined>;
  values?: Record<string, string | string[]>;
};

/** Which column is which, with what stands in the first row. */
export function ColumnsForm({ headers, examples, columns, contacts, defaultMembershipId, errors, values }: ColumnsFormProps) {
  const options = headers.map((header, at) => ({ value: String(at), label: examples[at] ? m.imports_column_with_example({ column: header, example: examples[at].slice(0, 24) }) : header }));
  const value = (name: string, kept: string) => (typeof values?.[name] === "string" ? values[name] : kept);
  return (
    <Form method="post" className="fields" noValidate>
      <input type="hidden" name="intent" value="columns" />
      <ErrorSummary errors={errors} />
      {importFields.map((field) => (
        <SelectField
          key={field}
          name={field}
          label={fieldName(field)}
          optional={field !== "firstName" && field !== "place"}
          help={field === "fullName" ? m.imports_field_full_name_help() : field === "email" ? m.imports_field_email_help() : field === "contact" ? m.imports_field_contact_help() : undefined}
          placeholder={m.imports_not_in_file()}
          options={options}
          defaultValue={value(field, columns[field] === undefined ? "" : String(columns[field]))}
          errors={errors[field]}
        />
      ))}
      <SelectField
        name="defaultMembershipId"
        label={m.imports_default_contact()}
        help={m.imports_default_contact_help()}
        placeholder={m.imports_nobody()}
        options={contacts.map(({ membershipId, name }) => ({ value: membershipId, label: name }))}
        defaultValue={value("defaultMembershipId", defaultMembershipId ?? "")}
        errors={errors.defaultMembershipId}
        optional
      />
      <FormActions submit={m.imports_check()} note={m.imports_check_note()} />
    </Form>
  );
}
