import { AsyncLocalStorage } from "node:async_hooks";

type RequestScope = {
  requestId: string;
  locale: "nl" | "en";
  remembered: Map<string, Promise<unknown>>;
  /** the answer to a form had errors: the title of the page says so */
  formErrors?: boolean;
};

declare global {
  var __meedoenRequestScope: AsyncLocalStorage<RequestScope> | undefined;
}

/** The web server and the pages are two bundles; the store is shared through the process. */
const store = (globalThis.__meedoenRequestScope ??= new AsyncLocalStorage<RequestScope>());

export function inRequestScope<T>(scope: { requestId: string; locale: "nl" | "en" }, work: () => T): T {
  return store.run({ ...scope, remembered: new Map() }, work);
}

export const currentLocale = (): "nl" | "en" => store.getStore()?.locale ?? "nl";
export const currentRequestId = (): string => store.getStore()?.requestId ?? "";

export function noteFormErrors(): void {
  const scope = store.getStore();
  if (scope) scope.formErrors = true;
}

/** Does `work` once per request for the same key; outside a request it simply does it. */
export function oncePerRequest<T>(key: string, work: () => Promise<T>): Promise<T> {
  const remembered = store.getStore()?.remembered;
  if (!remembered) return work();
  const known = remembered.get(key) as Promise<T> | undefined;
  if (known) return known;
  const asked = work();
  remembered.set(key, asked);
  return asked;
}

export function forgetInRequest(key: string): void {
  store.getStore()?.remembered.delete(key);
}

export const localeCookieName = "meedoen_taal";

/** Language of a request: what was chosen before, else English when the browser asks for it and not for Dutch, else Dutch. */
export function localeOf(cookieHeader: string | undefined | null, acceptLanguage: string | undefined | null): "nl" | "en" {
  const chosen = /(?:^|;\s*)meedoen_taal=(nl|en)(?:;|$)/.exec(cookieHeader ?? "")?.[1];
  if (chosen === "nl" || chosen === "en") return chosen;
  const wanted = (acceptLanguage ?? "").split(",").map((part) => part.trim().slice(0, 2).toLowerCase());
  return wanted.includes("nl") || !wanted.includes("en") ? "nl" : "en";
}
