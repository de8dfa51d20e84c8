import { hashCode, sameHash } from "./secrets.server";

const idLength = 22;

/**
 * Links that are the right to do one thing with one row, without signing in: the id of the row and a seal over purpose and id.
 * Nothing of them is stored, and they do not grow old; what they open decides whether there still is something to do.
 */
export type SignedLinks = {
  /** last part of an address; no dot inside, because the request log takes long parts without one for tokens */
  tokenOf(id: string): string;
  /** the id that a token was made for; null for a token that we did not make */
  idOf(token: string): string | null;
};

/** @param purpose tells these links from all others; a token of another purpose opens nothing */
export function signedLinks(purpose: string): SignedLinks {
  return {
    tokenOf: (id) => `${Buffer.from(id.replaceAll("-", ""), "hex").toString("base64url")}${hashCode(purpose, id)}`,
    idOf: (token) => {
      const hex = Buffer.from(token.slice(0, idLength), "base64url").toString("hex");
      const id = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
      return id.length === 36 && sameHash(token.slice(idLength), hashCode(purpose, id)) ? id : null;
    },
  };
}
