import type { RevealedPerson } from "~/features/privacy";
import { isSharing, type MatchState } from "./model/transitions";
import type { MatchRelation } from "./policy";

/** How to reach somebody. */
export type ContactDetails = { of: "person" | "company"; name: string; organisation: string; phone: string; email: string; place: string };

type Account = { firstName: string; lastName: string; phone: string; email: string };
type Parties = {
  state: MatchState;
  vacancy: {
    placeOfWorkId: string;
    placeOfWork: { name: string; phone: string };
    createdBy: Account & { memberships: { organisationId: string; phone: string }[] };
    postedById: string;
    postedBy: { name: string; phone: string };
  };
};

/**
 * The person's details are what privacy reveals of them; those of the company go to the job seeker once the match is approved,
 * and to the own contact person and colleagues always.
 */
export function contactsFor(match: Parties, relation: MatchRelation, person: RevealedPerson): ContactDetails[] {
  const knowsCompany = relation === "ownContact" || relation === "colleague" || (relation === "jobseeker" && isSharing(match.state));
  return [...(relation === "jobseeker" ? [] : personOf(person)), ...(knowsCompany ? [companyOf(match)] : [])];
}

function personOf({ fullName, phone, email, place }: RevealedPerson): ContactDetails[] {
  if (phone === null && email === null) return [];
  return [{ of: "person", name: fullName ?? "", organisation: "", phone: phone ?? "", email: email ?? "", place: place ?? "" }];
}

/** Whoever made the vacancy, while that one still works there; the company's own number otherwise. */
function companyOf({ vacancy }: Parties): ContactDetails {
  const { createdBy, placeOfWork, postedBy, postedById, placeOfWorkId } = vacancy;
  const hat = createdBy.memberships.find(({ organisationId }) => organisationId === postedById || organisationId === placeOfWorkId);
  const organisation = placeOfWork.name === postedBy.name ? placeOfWork.name : `${placeOfWork.name}, ${postedBy.name}`;
  return {
    of: "company",
    name: hat ? `${createdBy.firstName} ${createdBy.lastName}`.trim() : placeOfWork.name,
    organisation,
    phone: (hat && (hat.phone || createdBy.phone)) || placeOfWork.phone || postedBy.phone,
    email: hat ? createdBy.email : "",
    place: "",
  };
}
