import type { ReactNode } from "react";
import { m } from "~/paraglide/messages";
import { TallyWing } from "../fit";
import { Pictogram } from "../pictogram";
import type { PictogramName } from "../pictograms/names";
import type { GroupBaseProps } from "./group";
import { Group } from "./group";

export type ChoiceCard = {
  value: string;
  /** A sentence in the first person ("Ik werk precies"). */
  label: ReactNode;
  example?: ReactNode;
  pictogram?: PictogramName;
};

export type ChoiceCardsProps = GroupBaseProps & {
  options: ChoiceCard[];
  type?: "checkbox" | "radio";
  defaultValue?: string | string[] | null;
  /** Counts the choices in petals, without script: how many are asked (one to three petals are drawn), and a sentence. */
  tally?: { of: number; text: ReactNode };
};

/** Picture cards that are real checkboxes or radio buttons. */
export function ChoiceCards({ options, type = "checkbox", defaultValue, tally, ...group }: ChoiceCardsProps) {
  const chosen = Array.isArray(defaultValue) ? defaultValue : defaultValue ? [defaultValue] : [];
  return (
    <Group {...group}>
      <div className="choices">
        {options.map((option) => (
          <label className={option.pictogram ? "choice" : "choice choice--plain"} key={option.value}>
            {option.pictogram && (
              <span className="choice-picture">
                <Pictogram name={option.pictogram} />
              </span>
            )}
            <span>
              <span className="choice-name">{option.label}</span>{" "}
              {option.example && <span className="choice-example">{option.example}</span>}
            </span>
            <input type={type} name={group.name} value={option.value} defaultChecked={chosen.includes(option.value)} />
          </label>
        ))}
        {tally && (
          <div className="tally" aria-hidden="true">
            <TallyWing petals={Math.min(tally.of, 3)} />
            <p>
              <span className="tally-count" data-of={m.ui_tally_of({ of: tally.of })} />
              {tally.text}
            </p>
          </div>
        )}
      </div>
    </Group>
  );
}
