import { describe, expect, it } from "vitest";
import { contactsFor } from "./contacts";
import { matchStates, sharingStates, type MatchState } from "./model/transitions";
import { nameOf, personIn } from "./names";
import type { MatchRelation } from "./policy";

const match = (state: MatchState, memberships = [{ organisationId: "agency", phone: "010 1" }]) => ({
  state,
  jobSeekerId: "person",
  profileVersion: null,
  jobSeeker: { place: "Schiedam", municipality: { name: "Lindewaard" }, liveVersion: null, account: { firstName: "Fatma", lastName: "Zonnekind", phone: "06 1", email: "fatma@voorbeeld.test" } },
  vacancy: {
    postedById: "agency", postedBy: { name: "Zaanwerk", phone: "075 1" }, placeOfWorkId: "home", placeOfWork: { name: "De Wilgenhof", phone: "010 2" },
    createdBy: { firstName: "Els", lastName: "Smit", phone: "06 9", email: "els@zaanwerk.test", memberships },
  },
});

const relations: MatchRelation[] = ["jobseeker", "employer", "ownContact", "colleague", "region", "none"];
const contacts = (of: ReturnType<typeof match>, relation: MatchRelation) => contactsFor(of, relation, personIn(of, relation));
const known = (state: MatchState, relation: MatchRelation) => contacts(match(state), relation).map((details) => details.of);

describe("contact details of a match", () => {
  it.each(matchStates)("%s: companies and job seekers see each other only once it is approved", (state) => {
    const shared = (sharingStates as readonly MatchState[]).includes(state);
    expect(Object.fromEntries(relations.map((relation) => [relation, known(state, relation)]))).toEqual({
      jobseeker: shared ? ["company"] : [],
      employer: shared ? ["person"] : [],
      ownContact: ["person", "company"],
      colleague: ["person", "company"],
      region: [],
      none: [],
    });
  });

  it("name who made the vacancy while that one works there", () => {
    expect(contacts(match("approved"), "jobseeker")[0]).toMatchObject({ name: "Els Smit", organisation: "De Wilgenhof, Zaanwerk", phone: "010 1", email: "els@zaanwerk.test" });
    expect(contacts(match("approved", []), "jobseeker")[0]).toMatchObject({ name: "De Wilgenhof", phone: "010 2", email: "" });
  });
});

describe("what a company reads as name", () => {
  it.each(matchStates)("%s: the last name only once it is approved", (state) => {
    const name = nameOf(personIn(match(state), "employer"));
    expect(name).toBe((sharingStates as readonly MatchState[]).includes(state) ? "Fatma Zonnekind" : "Iemand uit Lindewaard");
  });
});
