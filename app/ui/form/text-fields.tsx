import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { useState } from "react";
import { m } from "~/paraglide/messages";
import { classNames } from "../class-names";
import type { FieldBaseProps } from "./field";
import { SuggestingInput } from "../suggestions";
import { controlProps, Field, listErrors } from "./field";

type InputProps = Omit<ComponentPropsWithoutRef<"input">, keyof FieldBaseProps | "size">;

function boxClass(kind: string, errors: FieldBaseProps["errors"], width?: FieldWidth) {
  return classNames(
    `textbox utrecht-${kind}`,
    listErrors(errors).length > 0 && `textbox--invalid utrecht-${kind}--invalid`,
    width && width !== "full" && `textbox--${width}`,
  );
}

/** How long the answer is: a number, a date or postcode, or a line. */
export type FieldWidth = "short" | "medium" | "full";

export type TextFieldProps = FieldBaseProps & InputProps & { width?: FieldWidth; suffix?: ReactNode; /** an address that suggests names, see `SuggestingInput` */ suggestFrom?: string };

/** One line of text. `type` may be text, email, tel, url, password, search. */
export function TextField(props: TextFieldProps) {
  const { name, label, help, errors, id, optional, className, width, suffix, suggestFrom, type = "text", defaultValue, ...input } = props;
  const control = { className: boxClass("textbox", errors, width), ...input, ...controlProps({ id, name, help, errors }) };
  const box = suggestFrom ? <SuggestingInput {...control} from={suggestFrom} defaultValue={defaultValue === undefined ? undefined : String(defaultValue)} /> : <input {...control} type={type} defaultValue={defaultValue} />;
  return (
    <Field {...{ name, label, help, errors, id, optional, className }}>
      {suffix ? (
        <span className="field-with-suffix">
          {box}
          <span>{suffix}</span>
        </span>
      ) : (
        box
      )}
    </Field>
  );
}

/** A whole number; a text box with a number pad, so that scrolling never changes it. */
export function NumberField(props: TextFieldProps) {
  return <TextField width="short" inputMode="numeric" autoComplete="off" {...props} />;
}

/** A date (`yyyy-mm-dd`) with the calendar of the device. */
export function DateField(props: TextFieldProps) {
  return <TextField width="medium" {...props} type="date" />;
}

/** A time (`hh:mm`) with the clock of the device. */
export function TimeField(props: TextFieldProps) {
  return <TextField width="medium" {...props} type="time" />;
}

export type TextAreaFieldProps = FieldBaseProps &
  Omit<ComponentPropsWithoutRef<"textarea">, keyof FieldBaseProps> & {
    /** Most characters; told in words, and counted down while someone writes. */
    limit?: number;
  };

/** Several lines of text. */
export function TextAreaField(props: TextAreaFieldProps) {
  const { name, label, help, errors, id, optional, className, limit, rows = 5, onChange, ...area } = props;
  const [used, setUsed] = useState<number | null>(null);
  const note =
    limit === undefined ? undefined : used === null ? (
      m.ui_characters_max({ max: limit })
    ) : (
      <span aria-live="polite">{m.ui_characters_left({ left: Math.max(0, limit - used) })}</span>
    );
  return (
    <Field {...{ name, label, help, errors, id, optional, className, note }}>
      <textarea
        className={boxClass("textarea", errors)}
        rows={rows}
        maxLength={limit}
        onChange={(event) => {
          if (limit !== undefined) setUsed(event.currentTarget.value.length);
          onChange?.(event);
        }}
        {...area}
        {...controlProps({ id, name, help, errors })}
      />
    </Field>
  );
}

export type Option = { value: string; label: string };
export type OptionGroup = { label: string; options: Option[] };

export type SelectFieldProps = FieldBaseProps &
  Omit<ComponentPropsWithoutRef<"select">, keyof FieldBaseProps> & {
    options: (Option | OptionGroup)[];
    /** First, empty choice ("Kies een plaats"). */
    placeholder?: string;
  };

/** A choice from a list; for up to six choices take `RadioGroup`. */
export function SelectField(props: SelectFieldProps) {
  const { name, label, help, errors, id, optional, className, options, placeholder, ...select } = props;
  return (
    <Field {...{ name, label, help, errors, id, optional, className }}>
      <span className="select-box">
        <select className={boxClass("select", errors)} {...select} {...controlProps({ id, name, help, errors })}>
          {placeholder !== undefined && <option value="">{placeholder}</option>}
          {options.map((entry) =>
            "options" in entry ? (
              <optgroup key={entry.label} label={entry.label}>
                {entry.options.map(selectOption)}
              </optgroup>
            ) : (
              selectOption(entry)
            ),
          )}
        </select>
      </span>
    </Field>
  );
}

function selectOption({ value, label }: Option) {
  return (
    <option key={value} value={value}>
      {label}
    </option>
  );
}

export type FileFieldProps = FieldBaseProps & Omit<InputProps, "type">;

/** A file. The form needs `encType="multipart/form-data"`. */
export function FileField({ name, label, help, errors, id, optional, className, ...input }: FileFieldProps) {
  return (
    <Field {...{ name, label, help, errors, id, optional, className }}>
      <input className={boxClass("filebox", errors)} {...input} type="file" {...controlProps({ id, name, help, errors })} />
    </Field>
  );
}
