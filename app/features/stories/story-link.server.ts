import { hashCode, sameHash } from "~/platform/secrets.server";

const purpose = "story of somebody who works at a company";
const idLength = 22;

/** The page on which a person decides about one story. The link is the right to do so, and to nothing else; it does not grow old. */
export function storyPathOf(storyId: string): string {
  // no dot inside: the request log takes long parts without one for tokens
  return `/verhaal/${Buffer.from(storyId.replaceAll("-", ""), "hex").toString("base64url")}${hashCode(purpose, storyId)}`;
}

/** The story that a link was made for; null for a link that we did not make. */
export function storyOfToken(token: string): string | null {
  const hex = Buffer.from(token.slice(0, idLength), "base64url").toString("hex");
  const storyId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  return storyId.length === 36 && sameHash(token.slice(idLength), hashCode(purpose, storyId)) ? storyId : null;
}
