import { hashCode, sameHash } from "~/platform/secrets.server";

const purpose = "stop mails about saved searches";
const accountLength = 22;

/** Page with the button that stops the mails of one account. The link is the right to do so, and to nothing else; it does not grow old. */
export function stopPathOf(accountId: string): string {
  // no dot inside: the request log takes long parts without one for tokens
  const account = Buffer.from(accountId.replaceAll("-", ""), "hex").toString("base64url");
  return `/zoekopdrachten/stoppen/${account}${hashCode(purpose, accountId)}`;
}

/** The account that a link was made for; null for a link that we did not make. */
export function accountOfStopToken(token: string): string | null {
  const hex = Buffer.from(token.slice(0, accountLength), "base64url").toString("hex");
  const accountId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  return accountId.length === 36 && sameHash(token.slice(accountLength), hashCode(purpose, accountId)) ? accountId : null;
}
