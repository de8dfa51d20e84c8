import { writeLocale, writeSessionToken } from "./cookies.server";

/** Headers that make a browser signed in, in the language of the account. */
export async function signedInHeaders({ token, seconds, locale }: { token: string; seconds: number; locale?: "nl" | "en" }): Promise<Headers> {
  const headers = new Headers();
  headers.append("Set-Cookie", await writeSessionToken(token, seconds));
  if (locale) headers.append("Set-Cookie", writeLocale(locale));
  return headers;
}
