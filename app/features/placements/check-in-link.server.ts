import { signedLinks } from "~/platform/signed-links.server";

const links = signedLinks("say how it goes at work");

/** The page on which a person or a company says, without signing in, how it goes. The link is the right to answer this one check-in. */
export const checkInPathOf = (checkInId: string): string => `/hoe-gaat-het/${links.tokenOf(checkInId)}`;

/** The check-in that a link was made for; null for a link that we did not make. */
export const checkInOfToken = (token: string): string | null => links.idOf(token);
