import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { SearchField } from "~/ui";

/** Finds a person, a vacancy or a company. */
export function SearchBox({ text }: { text?: string }) {
  return (
    <Form className="search-form" role="search" action="/gemeente/zoeken">
      <SearchField name="zoek" label={m.caseload_search_all_label()} placeholder={m.caseload_search_all_placeholder()} defaultValue={text} />
    </Form>
  );
}
