import type { ReactNode } from "react";
import { m } from "~/paraglide/messages";
import { Button } from "./button";
import type { Choice } from "./form/choice-fields";
import { ChoiceLine } from "./form/choice-fields";
import { Icon } from "./icon";
import { SuggestingInput } from "./suggestions";
import { TextLink } from "./text-link";

type SearchFieldProps = {
  name: string;
  /** What one can look for; not shown, only read out, unless `showLabel`. */
  label: string;
  showLabel?: boolean;
  id?: string;
  defaultValue?: string;
  placeholder?: string;
  /** An address that suggests names for what was typed so far, see `SuggestingInput`. */
  suggestFrom?: string;
  /** Words on the button instead of the looking glass alone. */
  buttonText?: ReactNode;
};

/** A search box with its button. Put it in a GET form with `role="search"`. */
export function SearchField({ name, label, showLabel, id = name, defaultValue, placeholder, suggestFrom, buttonText }: SearchFieldProps) {
  const box = { id, className: "utrecht-textbox", name, defaultValue, placeholder };
  return (
    <div className="search-field">
      <label className={showLabel ? "field-label" : "visually-hidden"} htmlFor={id}>
        {label}
      </label>
      <div className="search">
        {suggestFrom ? <SuggestingInput {...box} from={suggestFrom} /> : <input {...box} type="search" autoComplete="off" />}
        <Button variant={buttonText ? "primary" : "secondary"}>
          <Icon name="search" />
          {buttonText ?? <span className="visually-hidden">{m.ui_search()}</span>}
        </Button>
      </div>
    </div>
  );
}

type FilterGroupProps = {
  name: string;
  title: ReactNode;
  type?: "checkbox" | "radio";
  options: Choice[];
  defaultValue?: string[];
  /** Open at the start; default: when something is chosen. */
  open?: boolean;
};

/** One filter with its choices and counts, in `details`. Belongs in a GET form with a button. */
export function FilterGroup({ name, title, type = "checkbox", options, defaultValue = [], open }: FilterGroupProps) {
  const chosen = options.filter((option) => defaultValue.includes(option.value)).length;
  return (
    <details className="filter-group" open={open ?? chosen > 0}>
      <summary>
        <span>{title}</span>
        {chosen > 0 && <span className="count">{chosen}</span>}
        <Icon name="chevron" />
      </summary>
      <fieldset>
        <legend className="visually-hidden">{title}</legend>
        <div className="checks checks--close">
          {options.map((choice) => (
            <ChoiceLine
              key={choice.value}
              type={type}
              name={name}
              choice={choice}
              chosen={defaultValue.includes(choice.value)}
            />
          ))}
        </div>
      </fieldset>
    </details>
  );
}

export type Chip = { key: string; label: string; /** The address without this choice. */ to: string };

/** What is chosen, each a link that takes it away. */
export function ChipList({ chips, label, clearTo, clearLabel }: { chips: Chip[]; label: string; clearTo?: string; clearLabel?: ReactNode }) {
  if (chips.length === 0) return null;
  return (
    <ul className="chips" aria-label={label}>
      {chips.map((chip) => (
        <li key={chip.key}>
          <TextLink className="chip" to={chip.to} preventScrollReset>
            {chip.label}
            <Icon name="close" />
            <span className="visually-hidden"> {m.ui_remove()}</span>
          </TextLink>
        </li>
      ))}
      {clearTo && (
        <li>
          <TextLink className="chip chip--clear" to={clearTo}>
            {clearLabel ?? m.ui_clear_all()}
          </TextLink>
        </li>
      )}
    </ul>
  );
}
