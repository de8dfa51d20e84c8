import { createCookie } from "@remix-run/node";
import { localeCookieName } from "~/platform/request-scope.server";

const secure = () => (process.env.BASE_URL ?? "").startsWith("https://");
const base = { httpOnly: true, path: "/", sameSite: "lax" as const };

/** Tokens are random and only their hash is stored, so the cookie needs no signature. */
const sessionCookie = createCookie("meedoen_sessie", base);
const askCookie = createCookie("meedoen_vraag", base);

export async function readSessionToken(request: Request): Promise<string | null> {
  const value: unknown = await sessionCookie.parse(request.headers.get("cookie"));
  return typeof value === "string" && value.length === 43 ? value : null;
}

export const writeSessionToken = (token: string, seconds: number) => sessionCookie.serialize(token, { maxAge: seconds, secure: secure() });
export const clearSessionToken = () => sessionCookie.serialize("", { maxAge: 0, secure: secure() });

export async function readAskToken(request: Request): Promise<string | null> {
  const value: unknown = await askCookie.parse(request.headers.get("cookie"));
  return typeof value === "string" && value.length === 43 ? value : null;
}

export const writeAskToken = (token: string) => askCookie.serialize(token, { maxAge: 1800, secure: secure() });

/** Read on the server before any page runs, and plain so that the web server can read it too. */
export const writeLocale = (locale: "nl" | "en") =>
  `${localeCookieName}=${locale}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly${secure() ? "; Secure" : ""}`;
