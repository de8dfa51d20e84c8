import { signedLinks } from "~/platform/signed-links.server";

const links = signedLinks("stop mails about saved searches");

/** Page with the button that stops the mails of one account. The link is the right to do so, and to nothing else; it does not grow old. */
export const stopPathOf = (accountId: string): string => `/zoekopdrachten/stoppen/${links.tokenOf(accountId)}`;

/** The account that a link was made for; null for a link that we did not make. */
export const accountOfStopToken = (token: string): string | null => links.idOf(token);
