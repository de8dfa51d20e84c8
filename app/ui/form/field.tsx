import type { ReactNode } from "react";
import { m } from "~/paraglide/messages";
import { classNames } from "../class-names";
import { Icon } from "../icon";

/** Messages of one field, as `parseForm` gives them (`errors[name]`). */
export type FieldErrors = string | string[] | null | undefined;

export type FieldBaseProps = {
  name: string;
  label: ReactNode;
  /** Help under the label. */
  help?: ReactNode;
  errors?: FieldErrors;
  /** Default: the name, so that the error summary can link to it. */
  id?: string;
  /** Adds "(mag je overslaan)" to the label. */
  optional?: boolean;
  className?: string;
};

export function listErrors(errors: FieldErrors): string[] {
  if (!errors) return [];
  return Array.isArray(errors) ? errors : [errors];
}

/** Ids and attributes that tie a control to its help and its error. */
export function controlProps({ id, name, help, errors }: Pick<FieldBaseProps, "id" | "name" | "help" | "errors">) {
  const controlId = id ?? name;
  const invalid = listErrors(errors).length > 0;
  const describedBy = [help && `${controlId}-help`, invalid && `${controlId}-error`].filter(Boolean).join(" ");
  return {
    id: controlId,
    name,
    "aria-describedby": describedBy || undefined,
    "aria-invalid": invalid || undefined,
  };
}

/** The message at a field: icon, "Fout:" and what to do. */
export function ErrorMessage({ id, errors }: { id: string; errors: FieldErrors }) {
  const messages = listErrors(errors);
  if (messages.length === 0) return null;
  return (
    <p className="error-message utrecht-form-field-error-message" id={id}>
      <Icon name="warning" />
      <span>
        {m.ui_error_prefix()} {messages.join(" ")}
      </span>
    </p>
  );
}

type FieldProps = FieldBaseProps & {
  /** Text after the control, such as a limit. */
  note?: ReactNode;
  children: ReactNode;
};

/** Label, help and error around one control. The control takes its attributes from `controlProps`. */
export function Field({ name, label, help, errors, id = name, optional, note, className, children }: FieldProps) {
  const invalid = listErrors(errors).length > 0;
  return (
    <div className={classNames("field utrecht-form-field", invalid && "field--invalid utrecht-form-field--invalid", className)}>
      <label className="field-label utrecht-form-label" htmlFor={id}>
        {label}
        {optional && <span className="field-optional"> {m.ui_optional()}</span>}
      </label>
      {help && (
        <div className="field-help muted" id={`${id}-help`}>
          {help}
        </div>
      )}
      <ErrorMessage id={`${id}-error`} errors={errors} />
      {children}
      {note && <div className="field-note small muted">{note}</div>}
    </div>
  );
}
