import type { ReactNode } from "react";
import { m } from "~/paraglide/messages";
import { Pictogram } from "../pictogram";
import type { PictogramName } from "../pictograms/names";
import type { Choice } from "./choice-fields";
import type { GroupBaseProps } from "./group";
import { Group } from "./group";

export type ThreeWayRow = {
  /** The value of the row; the field is called `name[value]` unless `name` is given. */
  value: string;
  name?: string;
  label: ReactNode;
  example?: ReactNode;
  pictogram?: PictogramName;
  chosen?: string | null;
};

export type ThreeWayChoiceProps = GroupBaseProps & {
  rows: ThreeWayRow[];
  /** Default: `like`, `can`, `rather-not` in words. Two to five options fit. */
  options?: Choice[];
};

function defaultOptions(): Choice[] {
  return [
    { value: "like", label: m.ui_choice_like() },
    { value: "can", label: m.ui_choice_can() },
    { value: "rather-not", label: m.ui_choice_rather_not() },
  ];
}

/** For each row one of three answers: a small fieldset of radio buttons that look like one bar. */
export function ThreeWayChoice({ rows, options = defaultOptions(), ...group }: ThreeWayChoiceProps) {
  return (
    <Group {...group}>
      <div className="three-way">
        {rows.map((row) => (
          <fieldset className="three-way-row" key={row.value}>
            <legend className="visually-hidden">{row.label}</legend>
            <div className="three-way-name" aria-hidden="true">
              {row.pictogram && (
                <span className="task-picture">
                  <Pictogram name={row.pictogram} />
                </span>
              )}
              <span>
                <b>{row.label}</b>
                {row.example && <span className="check-example">{row.example}</span>}
              </span>
            </div>
            <div className="segments">
              {options.map((option) => (
                <label className="segment" key={option.value}>
                  <input
                    type="radio"
                    name={row.name ?? `${group.name}[${row.value}]`}
                    value={option.value}
                    defaultChecked={row.chosen === option.value}
                  />
                  <span>{option.label}</span>
                </label>
              ))}
            </div>
          </fieldset>
        ))}
      </div>
    </Group>
  );
}
