import { signedLinks } from "~/platform/signed-links.server";

const links = signedLinks("story of somebody who works at a company");

/** The page on which a person decides about one story. The link is the right to do so, and to nothing else. */
export const storyPathOf = (storyId: string): string => `/verhaal/${links.tokenOf(storyId)}`;

/** The story that a link was made for; null for a link that we did not make. */
export const storyOfToken = (token: string): string | null => links.idOf(token);
