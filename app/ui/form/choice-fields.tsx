import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { classNames } from "../class-names";
import type { FieldBaseProps } from "./field";
import { controlProps, ErrorMessage } from "./field";
import type { GroupBaseProps } from "./group";
import { Group } from "./group";

export type Choice = {
  value: string;
  label: ReactNode;
  /** An example or explanation under the label. */
  example?: ReactNode;
  /** A number behind the label, for filters. */
  count?: number;
};

type CheckboxFieldProps = Omit<FieldBaseProps, "optional"> &
  Omit<ComponentPropsWithoutRef<"input">, keyof FieldBaseProps | "type">;

/** One checkbox with its own sentence ("Ik ga akkoord"). */
export function CheckboxField(props: CheckboxFieldProps) {
  const { name, label, help, errors, id = name, className, value = "on", ...input } = props;
  return (
    <div className={classNames("check-field utrecht-form-field utrecht-form-field--checkbox", className)}>
      <ErrorMessage id={`${id}-error`} errors={errors} />
      <label className="check">
        <input
          className="utrecht-checkbox"
          type="checkbox"
          value={value}
          {...input}
          {...controlProps({ id, name, help, errors })}
        />
        <span>
          {label}
          {help && (
            <span className="check-example" id={`${id}-help`}>
              {help}
            </span>
          )}
        </span>
      </label>
    </div>
  );
}

type ChoiceLineProps = { type: "checkbox" | "radio"; name: string; choice: Choice; chosen: boolean; form?: string };

/** One line with a checkbox or a radio button. */
export function ChoiceLine({ type, name, choice, chosen, form }: ChoiceLineProps) {
  return (
    <label className="check">
      <input
        className={type === "radio" ? "utrecht-radio-button" : "utrecht-checkbox"}
        type={type}
        name={name}
        value={choice.value}
        defaultChecked={chosen}
        form={form}
      />
      <span>
        {choice.label}
        {choice.count !== undefined && <span className="muted"> ({choice.count})</span>}
        {choice.example && <span className="check-example">{choice.example}</span>}
      </span>
    </label>
  );
}

export type RadioGroupProps = GroupBaseProps & {
  options: Choice[];
  defaultValue?: string | null;
  /** Beside each other on wide screens. */
  inline?: boolean;
};

export function RadioGroup({ options, defaultValue, inline, ...group }: RadioGroupProps) {
  return (
    <Group {...group}>
      <div className={classNames("checks", inline && "checks--inline")}>
        {options.map((choice) => (
          <ChoiceLine
            key={choice.value}
            type="radio"
            name={group.name}
            choice={choice}
            chosen={choice.value === defaultValue}
          />
        ))}
      </div>
    </Group>
  );
}

export type CheckboxGroupProps = GroupBaseProps & { options: Choice[]; defaultValue?: string[]; inline?: boolean };

export function CheckboxGroup({ options, defaultValue = [], inline, ...group }: CheckboxGroupProps) {
  return (
    <Group {...group}>
      <div className={classNames("checks", inline && "checks--inline")}>
        {options.map((choice) => (
          <ChoiceLine
            key={choice.value}
            type="checkbox"
            name={group.name}
            choice={choice}
            chosen={defaultValue.includes(choice.value)}
          />
        ))}
      </div>
    </Group>
  );
}
