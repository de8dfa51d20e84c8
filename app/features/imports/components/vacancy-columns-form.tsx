import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { ErrorSummary, FormActions, SelectField } from "~/ui";
import { vacancyFields, type VacancyColumns } from "../model/vacancy-fields";
import { ColumnSelects } from "./column-selects";
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
  const value = (name: string, kept: string) => (typeof values?.[name] === "string" ? values[name] : kept);
  return (
    <Form method="post" className="fields" noValidate>
      <input type="hidden" name="intent" value="columns" />
      <ErrorSummary errors={errors} />
      <ColumnSelects
        {...{ headers, examples, columns, errors }}
        fields={vacancyFields}
        nameOf={vacancyFieldName}
        needed={["title", "text"]}
        help={{ text: m.imports_field_text_help(), workplace: m.imports_field_workplace_help() }}
        valueOf={value}
      />
      <SelectField name="defaultWorkplaceId" label={m.imports_default_workplace()} placeholder={m.imports_no_choice()} options={places} defaultValue={value("defaultWorkplaceId", defaultWorkplaceId)} errors={errors.defaultWorkplaceId} optional />
      <SelectField name="defaultPlaceKind" label={m.imports_default_kind()} placeholder={m.imports_no_choice()} options={kinds} defaultValue={value("defaultPlaceKind", defaultPlaceKind)} errors={errors.defaultPlaceKind} optional />
      <FormActions submit={m.imports_check()} note={m.imports_vacancies_check_note()} />
    </Form>
  );
}
