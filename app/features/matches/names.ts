import { readProfileContent } from "~/features/profiles";
import { m } from "~/paraglide/messages";
import { isSharing, type MatchState } from "./model/transitions";

type Account = { firstName: string; lastName: string };

/** What the names of a match are made of. */
export type Named = {
  state: MatchState;
  jobSeeker: { account: Account; municipality: { name: string } | null; liveVersion: { content: unknown } | null };
  profileVersion: { content: unknown } | null;
  vacancy: { placeOfWork: { name: string } };
};

export const fullNameOf = ({ firstName, lastName }: Account): string => `${firstName} ${lastName}`.trim() || m.matches_someone();

/** "Fatma K.": for contact persons, who know the person. */
export function shortNameOf({ firstName, lastName }: Account): string {
  const last = lastName.trim().split(/\s+/).at(-1) ?? "";
  return last ? `${firstName} ${last[0]!.toUpperCase()}.` : firstName || m.matches_someone();
}

/** The person as the company may know that one: before approval only the name that the person shows (product rule 5). */
export function employersNameOf(match: Named): string {
  const { account, municipality, liveVersion } = match.jobSeeker;
  if (isSharing(match.state)) return fullNameOf(account);
  const content = readProfileContent((liveVersion ?? match.profileVersion)?.content);
  if (content.showFirstName === "everyone") return account.firstName;
  return content.chosenName || (municipality ? m.matches_someone_from({ municipality: municipality.name }) : m.matches_someone());
}

/** Where the work is; the poster may be another. */
export const companyName = (match: Pick<Named, "vacancy">): string => match.vacancy.placeOfWork.name;

export const initialsOf = ({ firstName, lastName }: Account): string => `${firstName.charAt(0)}${lastName.trim().split(/\s+/).at(-1)?.charAt(0) ?? ""}`.toUpperCase();
