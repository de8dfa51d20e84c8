import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { ErrorSummary, FormActions, SelectField } from "~/ui";
import { vacancyFields, type VacancyColumns } from "../model/vacancy-fields";
import { vacancyFieldName } from "./vacancy-words";

type Option = { value: string; label: string };
type VacancyColumnsFormProps = {
  headers: string[];
  examples: string[];
  columns: VacancyColumns;
  places: Option[];
  kinds: Option[];
  defaultWorkplaceId: string;
  defaultPlaceKind: string;
  errors: Record<string, string[] | undefined>;
  values?: Record<string, string | string[]>;
};

/** Which column is which in a list of vacancies, and what counts when a row does not say it. */
export function VacancyColumnsForm({ headers, examples, columns, places, kinds, defaultWorkplaceId, defaultPlaceKind, errors, values }: VacancyColumnsFormProps) {
  const options = headers.map((header, at) => ({ value: String(at), label: examples[at] ? m.imports_column_with_example({ column: header, example: examples[at].slice(0, 24) }) : header }));
  const value = (name: string, kept: string) => (typeof values?.[name] === "string" ? values[name] : kept);
  return (
    <Form method="post" className="fields" noValidate>
      <input type="hidden" name="intent" value="columns" />
      <ErrorSummary errors={errors} />
      {vacancyFields.map((field) => (
        <SelectField
          key={field}
          name={field}
          label={vacancyFieldName(field)}
          optional={field !== "title" && field !== "text"}
          help={field === "text" ? m.imports_field_text_help() : field === "workplace" ? m.imports_field_workplace_help() : undefined}
          placeholder={m.imports_not_in_file()}
          options={options}
          defaultValue={value(field, columns[field] === undefined ? "" : String(columns[field]))}
          errors={errors[field]}
        />
      ))}
      <SelectField name="defaultWorkplaceId" label={m.imports_default_workplace()} placeholder={m.imports_no_choice()} options={places} defaultValue={value("defaultWorkplaceId", defaultWorkplaceId)} errors={errors.defaultWorkplaceId} optional />
      <SelectField name="defaultPlaceKind" label={m.imports_default_kind()} placeholder={m.imports_no_choice()} options={kinds} defaultValue={value("defaultPlaceKind", defaultPlaceKind)} errors={errors.defaultPlaceKind} optional />
      <FormActions submit={m.imports_check()} note={m.imports_vacancies_check_note()} />
    </Form>
  );
}
