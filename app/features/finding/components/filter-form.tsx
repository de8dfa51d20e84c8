import { Form, useLocation, useSubmit } from "@remix-run/react";
import { useRef, type FormEvent, type ReactNode } from "react";
import { m } from "~/paraglide/messages";
import { Button, FilterGroup, Icon, SearchField } from "~/ui";
import type { FilterView } from "../facet-options";

type FilterFormProps = {
  path: string;
  /** what stands in the search box */
  text: string;
  label: string;
  placeholder: string;
  title: string;
  /** number of choices, told on the button that opens the filters on a phone */
  chosen: number;
  /** other parts of the address that stay */
  kept: Record<string, string | null>;
  filters: FilterView[];
  /** the first of the filters: how far away */
  distance?: ReactNode;
  /** fields before the filters */
  children?: ReactNode;
};

/** Search box and filters in one GET form: the address is the state. With script a choice sends the form at once. */
export function FilterForm({ path, text, label, placeholder, title, chosen, kept, filters, distance, children }: FilterFormProps) {
  const submit = useSubmit();
  const { key, onSent } = useFormKey();
  const sendChoice = (event: FormEvent<HTMLFormElement>) => {
    const { target, currentTarget } = event;
    if (!(target instanceof HTMLInputElement) || !target.name || (target.type !== "checkbox" && target.type !== "radio")) return;
    onSent(currentTarget);
    submit(currentTarget, { preventScrollReset: true });
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- listens to the choices inside it
    <Form key={key} role="search" action={path} className="find-form" onChange={sendChoice} onSubmit={(event) => onSent(event.currentTarget)}>
      <SearchField name="zoek" label={label} showLabel defaultValue={text} placeholder={placeholder} />
      {Object.entries(kept).map(([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />)}
      <input type="checkbox" id="show-filters" className="find-switch visually-hidden" />
      <label htmlFor="show-filters" className="find-switch-label button button--secondary">
        <Icon name="filter" />
        {chosen > 0 ? m.finding_show_filters_count({ count: chosen }) : m.finding_show_filters()}
      </label>
      <div className="find-filters">
        <h2 className="find-filters-title h3">{title}</h2>
        {children}
        <div>
          {distance}
          {filters.map((filter) => (
            <FilterGroup key={filter.param} name={filter.param} title={filter.title} type={filter.type} defaultValue={filter.chosen} options={optionsOf(filter)} />
          ))}
        </div>
        <Button variant="secondary">{m.finding_apply()}</Button>
      </div>
    </Form>
  );
}

/** A single choice can be taken back; before there is one, that would be a choice for nothing. */
function optionsOf({ type, chosen, options }: FilterView) {
  const any = type === "radio" && chosen.length > 0 ? [{ value: "", label: m.finding_any() }] : [];
  return [...any, ...options.map(({ value, label, count }) => ({ value, label: <Counted words={label} count={count} /> }))];
}

function Counted({ words, count }: { words: string; count: string }) {
  return (
    <>
      {words} <span className="muted">({count})</span>
    </>
  );
}

/** The form is drawn anew when the address changed by a link, and left alone (with the focus in it) when the form itself was sent. */
function useFormKey(): { key: string; onSent: (form: HTMLFormElement) => void } {
  const { search } = useLocation();
  const sent = useRef<string | null>(null);
  const key = useRef(search);
  const asked = normal(search);
  if (asked !== sent.current) key.current = asked;
  return {
    key: key.current,
    onSent: (form) => {
      sent.current = normal(new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)])).toString());
    },
  };
}

function normal(search: string): string {
  return [...new URLSearchParams(search)].filter(([name, value]) => value !== "" && name !== "pagina").map((pair) => pair.join("=")).sort().join("&");
}
