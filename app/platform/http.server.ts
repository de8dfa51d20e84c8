import { data, redirect } from "@remix-run/node";
import type { Outcome, Refusal } from "./outcome";

const statusOf = { notFound: 404, refused: 403, invalid: 422, conflict: 409 } as const;

/** @returns a JSON answer with the refusal and its status; what may not be seen or done becomes an error page. */
export function answerRefusal(refusal: Refusal, values: Record<string, string | string[]> = {}) {
  if (refusal.reason === "notFound") throw pageNotFound();
  if (refusal.reason === "refused") throw data({ message: refusal.message }, { status: 403 });
  return data({ ok: false as const, message: refusal.message, errors: refusal.errors ?? {}, values }, { status: statusOf[refusal.reason] });
}

/** The value of an outcome, or the right answer thrown. For pages where an invalid input cannot happen. */
export function valueOf<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw data({ message: outcome.message }, { status: statusOf[outcome.reason] });
}

export function pageNotFound(): ReturnType<typeof data<{ message: string }>> {
  return data({ message: "" }, { status: 404 });
}

/** After a post: see other, so that a reload does not send it again. */
export function seeOther(path: string, headers?: HeadersInit): Response {
  return redirect(path, { status: 303, ...(headers ? { headers } : {}) });
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The page of this site that somebody came from, when it is the one at `path`: that path with what was asked there. */
export function cameFrom(request: Request, path: string): string | null {
  const address = request.headers.get("referer") ?? "";
  if (!URL.canParse(address)) return null;
  const before = new URL(address);
  return before.host === new URL(request.url).host && before.pathname === path ? path + before.search : null;
}

/** An id from a URL. @throws 404 when it cannot be an id, before any question reaches the database */
export function requireId(value: string | undefined): string {
  if (!value || !uuid.test(value)) throw pageNotFound();
  return value.toLowerCase();
}

/** A path of this site to go to afterwards; anything else becomes `/start`. */
export function safePath(value: string | null | undefined): string {
  if (!value || !value.startsWith("/") || value.startsWith("//") || value.includes("\\") || /[\u0000-\u001f]/.test(value)) return "/start";
  return value;
}
