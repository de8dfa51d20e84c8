import { signedLinks } from "~/platform/signed-links.server";

const links = signedLinks("say that one wants to stay");

/** The page on which somebody says, without signing in, that their data have to stay. The link is the right to say that, and to nothing else. */
export const stayPathOf = (jobSeekerId: string): string => `/ik-wil-blijven/${links.tokenOf(jobSeekerId)}`;

/** The job seeker that a link was made for; null for a link that we did not make. */
export const jobSeekerOfToken = (token: string): string | null => links.idOf(token);

/** Where a contact person sees whose data go soon. */
export const leavingPath = "/gemeente/mensen/lang-niets-gehoord";
