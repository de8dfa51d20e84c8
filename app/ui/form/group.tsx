import type { ReactNode } from "react";
import { m } from "~/paraglide/messages";
import { classNames } from "../class-names";
import type { FieldErrors } from "./field";
import { ErrorMessage, listErrors } from "./field";

export type GroupBaseProps = {
  name: string;
  /** The question. */
  legend: ReactNode;
  /** `question`: the legend is the `h1` of the page; `label`: a bold line; `hidden`: only for screen readers. */
  legendAs?: "question" | "label" | "hidden";
  help?: ReactNode;
  errors?: FieldErrors;
  id?: string;
  optional?: boolean;
  className?: string;
};

/** A `fieldset` with its question, help and error. It takes the focus of the error summary. */
export function Group(props: GroupBaseProps & { children: ReactNode }) {
  const { name, legend, legendAs = "label", help, errors, id = name, optional, className, children } = props;
  const invalid = listErrors(errors).length > 0;
  const describedBy = [help && `${id}-help`, invalid && `${id}-error`].filter(Boolean).join(" ");
  return (
    <fieldset
      className={classNames("group utrecht-form-fieldset", invalid && "group--invalid", className)}
      id={id}
      tabIndex={-1}
      aria-describedby={describedBy || undefined}
    >
      <Legend as={legendAs}>
        {legend}
        {optional && <span className="field-optional"> {m.ui_optional()}</span>}
      </Legend>
      {help && (
        <div className={legendAs === "question" ? "question-text lead" : "field-help muted"} id={`${id}-help`}>
          {help}
        </div>
      )}
      <ErrorMessage id={`${id}-error`} errors={errors} />
      {children}
    </fieldset>
  );
}

function Legend({ as, children }: { as: "question" | "label" | "hidden"; children: ReactNode }) {
  if (as === "hidden") return <legend className="visually-hidden">{children}</legend>;
  if (as === "label") return <legend className="field-label utrecht-form-label">{children}</legend>;
  return (
    <legend className="legend">
      <h1>{children}</h1>
    </legend>
  );
}
