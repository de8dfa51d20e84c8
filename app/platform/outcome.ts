/** What a command answers when it did not do what was asked. Bugs are exceptions, not outcomes. */
export type Refusal = {
  ok: false;
  /** notFound: what you may not see · refused: what you may see but not do · invalid: the input · conflict: somebody was first */
  reason: "notFound" | "refused" | "invalid" | "conflict";
  /** plain Dutch or English, can be shown */
  message: string;
  errors?: FieldErrors;
};

export type FieldErrors = Record<string, string[]>;

export type Outcome<T = undefined> = { ok: true; value: T } | Refusal;

export function done(): Outcome;
export function done<T>(value: T): Outcome<T>;
export function done<T>(value?: T): Outcome<T | undefined> {
  return { ok: true, value };
}

export const notFound = (message = ""): Refusal => ({ ok: false, reason: "notFound", message });
export const refused = (message: string): Refusal => ({ ok: false, reason: "refused", message });
export const conflict = (message: string): Refusal => ({ ok: false, reason: "conflict", message });
export const invalid = (message: string, errors?: FieldErrors): Refusal => ({ ok: false, reason: "invalid", message, ...(errors ? { errors } : {}) });
