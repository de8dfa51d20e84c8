import type { ReactNode } from "react";
import { useEffect, useRef } from "react";
import { m } from "~/paraglide/messages";
import { Icon } from "../icon";

export type SummaryError = { field: string; message: string };

type ErrorSummaryProps = {
  title?: ReactNode;
  /** A list, or the record that `parseForm` returns. Nothing is shown when it is empty. */
  errors?: SummaryError[] | Record<string, string[] | undefined> | null;
  children?: ReactNode;
};

function listSummary(errors: ErrorSummaryProps["errors"]): SummaryError[] {
  if (!errors) return [];
  if (Array.isArray(errors)) return errors;
  return Object.entries(errors).flatMap(([field, messages]) =>
    (messages ?? []).map((message) => ({ field, message })),
  );
}

/** What is still missing, above the form, with a link to each field. It takes the focus when it appears. */
export function ErrorSummary({ title, errors, children }: ErrorSummaryProps) {
  const list = listSummary(errors);
  const box = useRef<HTMLDivElement>(null);
  const signature = list.map((error) => `${error.field}:${error.message}`).join("|");
  useEffect(() => {
    if (signature) box.current?.focus();
  }, [signature]);
  if (list.length === 0) return null;
  return (
    <div
      className="error-summary is-shown"
      id="error-summary"
      role="alert"
      aria-labelledby="error-summary-title"
      tabIndex={-1}
      ref={box}
    >
      <h2 id="error-summary-title">
        <Icon name="warning" />
        {title ?? m.ui_error_summary_title()}
      </h2>
      {children}
      <ul>
        {list.map((error, index) => (
          <li key={index}>{error.field ? <a href={`#${error.field}`}>{error.message}</a> : error.message}</li>
        ))}
      </ul>
    </div>
  );
}
