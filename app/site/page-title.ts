import { useEffect } from "react";
import { m } from "~/paraglide/messages";

type Scope = { getStore(): { formErrors?: boolean } | undefined };

/**
 * Title of a page. Begins with "Fout:" when a form on it was not accepted, so that a screen reader says so first.
 * On the server the answer to the form tells; in the browser the title that came with the page stays while it hydrates.
 */
export function pageTitle(title: string): [{ title: string }] {
  const full = `${title} | Meedoen`;
  const withError = `${m.site_error_prefix()} ${full}`;
  if (typeof document !== "undefined") return [{ title: document.title === withError ? withError : full }];
  const scope = (globalThis as { __meedoenRequestScope?: Scope }).__meedoenRequestScope?.getStore();
  return [{ title: scope?.formErrors ? withError : full }];
}

/** The same for a form that was sent without loading a new page. */
export function useErrorTitle(): void {
  useEffect(() => {
    const prefix = `${m.site_error_prefix()} `;
    const hasErrors = document.getElementById("error-summary") !== null;
    const bare = document.title.startsWith(prefix) ? document.title.slice(prefix.length) : document.title;
    document.title = hasErrors ? prefix + bare : bare;
  });
}
