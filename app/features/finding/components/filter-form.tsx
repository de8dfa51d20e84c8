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
  suggestFrom: string;
  title: string;
  /** number of choices, told on the button that opens the filters on a phone */
  chosen: number;
  /** other parts of the address that stay */
  kept: Record<string, string | null>;
  filters: FilterView[];
  /** on a phone: open from the start, for a message inside */
  isOpen?: boolean;
  /** the first of the filters: how far away */
  distance?: ReactNode;
  /** fields before the filters */
  children?: ReactNode;
};

/** Search box and filters in one GET form: the address is the state. With script a choice sends the form at once. */
export function FilterForm({ path, text, label, placeholder, suggestFrom, title, chosen, kept, filters, isOpen, distance, children }: FilterFormProps) {
  const submit = useSubmit();
  const { key, expect } = useFormKey();
  const send = (form: HTMLFormElement) => {
    const params = new URLSearchParams([...new FormData(form)].flatMap(([name, value]) => (typeof value === "string" && value !== "" ? [[name, value]] : [])));
    expect(params);
    submit(params, { action: path, preventScrollReset: true });
  };
  const onChange = ({ target, currentTarget }: FormEvent<HTMLFormElement>) => {
    if (target instanceof HTMLInputElement && target.name && (target.type === "checkbox" || target.type === "radio")) send(currentTarget);
  };
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    send(event.currentTarget);
  };
  return (
    <Form key={key} role="search" action={path} className="find-form" onChange={onChange} onSubmit={onSubmit}>
      <SearchField name="zoek" label={label} showLabel defaultValue={text} placeholder={placeholder} suggestFrom={suggestFrom} />
      {Object.entries(kept).map(([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />)}
      <input type="checkbox" id="show-filters" className="find-switch visually-hidden" defaultChecked={isOpen} />
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
      {`${words} `}
      <span className="muted">{`(${count})`}</span>
    </>
  );
}

/** The form is drawn anew when the address changed by a link or by going back, and left alone, with the focus in it, when it was sent itself. */
function useFormKey(): { key: number; expect: (params: URLSearchParams) => void } {
  const asked = normal(new URLSearchParams(useLocation().search));
  const seen = useRef(asked);
  const expected = useRef<string | null>(null);
  const key = useRef(0);
  if (asked !== seen.current) {
    if (asked !== expected.current) key.current += 1;
    seen.current = asked;
    expected.current = null;
  }
  return { key: key.current, expect: (params) => void (expected.current = normal(params)) };
}

/** Page numbers and empty fields make no other form. */
function normal(params: URLSearchParams): string {
  return [...params].filter(([name, value]) => value !== "" && name !== "pagina").map((pair) => pair.join("=")).sort().join("&");
}
