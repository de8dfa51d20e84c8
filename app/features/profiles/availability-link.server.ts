import { signedLinks } from "~/platform/signed-links.server";

const links = signedLinks("say whether one still looks for work");

/** The page on which somebody says, without signing in, whether they still look for work. The link is the right to say that, and to nothing else. */
export const availabilityPathOf = (jobSeekerId: string): string => `/zoek-ik-nog/${links.tokenOf(jobSeekerId)}`;

/** The job seeker that a link was made for; null for a link that we did not make. */
export const jobSeekerOfToken = (token: string): string | null => links.idOf(token);
