import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { ErrorSummary, FormActions, SelectField } from "~/ui";
import { importFields, type Columns } from "../model/fields";
import { ColumnSelects } from "./column-selects";
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
  const value = (name: string, kept: string) => (typeof values?.[name] === "string" ? values[name] : kept);
  return (
    <Form method="post" className="fields" noValidate>
      <input type="hidden" name="intent" value="columns" />
      <ErrorSummary errors={errors} />
      <ColumnSelects
        {...{ headers, examples, columns, errors }}
        fields={importFields}
        nameOf={fieldName}
        needed={["firstName", "place"]}
        help={{ fullName: m.imports_field_full_name_help(), email: m.imports_field_email_help(), contact: m.imports_field_contact_help() }}
        valueOf={value}
      />
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
