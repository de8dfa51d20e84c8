import { describe, expect, it } from "vitest";
import type { Actor } from "~/features/accounts";
import { vacancyActions, vacancyStates, vacancyTransitions, type VacancyState } from "./model/vacancy-states";
import { canPostFor, canRelist, canSee, canSteer, canWrite, vacanciesOf, type VacancyFacts } from "./policy";

const nobody: Actor = {
  accountId: "a", sessionId: "s", role: "jobseeker", firstName: "Samira", locale: "nl", jobSeekerId: "j", membershipId: null,
  organisationId: null, organisationKind: null, organisationName: null, organisationVerified: false, isManager: false, municipalityIds: ["here"],
};
const employer = (organisationId: string): Actor => ({ ...nobody, role: "employer", jobSeekerId: null, membershipId: "m", organisationId, organisationKind: "company", organisationVerified: true });
const contact = (municipalityId: string): Actor => ({ ...nobody, role: "contactPerson", jobSeekerId: null, membershipId: "m", organisationId: "office", organisationKind: "municipality", municipalityIds: [municipalityId] });

const people = {
  visitor: null,
  jobseeker: nobody,
  poster: employer("agency"),
  placeOfWork: employer("bakery"),
  formalEmployer: employer("payroll"),
  otherCompany: employer("butcher"),
  contactHere: contact("here"),
  contactElsewhere: contact("there"),
  trainer: { ...contact("here"), role: "trainer" } as Actor,
} satisfies Record<string, Actor | null>;

const vacancy = (state: VacancyState): VacancyFacts => ({ state, postedById: "agency", placeOfWorkId: "bakery", formalEmployerId: "payroll", municipalityId: "here" });

const sees: Record<keyof typeof people, VacancyState[]> = {
  visitor: ["published"],
  jobseeker: ["published"],
  poster: [...vacancyStates],
  placeOfWork: [...vacancyStates],
  formalEmployer: [...vacancyStates],
  otherCompany: ["published"],
  contactHere: ["submitted", "published", "paused", "filled", "closed"],
  contactElsewhere: ["published"],
  trainer: ["published"],
};

describe("who sees a vacancy", () => {
  it.each(Object.keys(people) as (keyof typeof people)[])("%s: as the table says, in every state", (who) => {
    expect(vacancyStates.filter((state) => canSee(people[who], vacancy(state)))).toEqual(sees[who]);
  });
});

describe("who steers a vacancy", () => {
  const signedIn = Object.entries(people).filter((entry): entry is [string, Actor] => entry[1] !== null);

  it.each(signedIn)("%s: only the poster, only its own actions, only from the right state", (who, actor) => {
    for (const state of vacancyStates) {
      for (const action of vacancyActions) {
        const { from, who: party } = vacancyTransitions[action];
        const expected = who === "poster" && party === "poster" && (from as readonly string[]).includes(state);
        expect(canSteer(actor, action, vacancy(state)).allowed, `${who} ${action} ${state}`).toBe(expected);
      }
    }
  });

  it.each(signedIn)("%s: does not learn that a foreign draft exists", (who, actor) => {
    const verdict = canSteer(actor, "submit", vacancy("draft"));
    const related = ["poster", "placeOfWork", "formalEmployer"].includes(who);
    expect(verdict.allowed || verdict.because !== "notVisible").toBe(related);
  });

  it("writes drafts, published and paused ones", () => {
    expect(vacancyStates.filter((state) => canWrite(people.poster, vacancy(state)).allowed)).toEqual(["draft", "published", "paused"]);
    expect(vacancyStates.filter((state) => canWrite(people.placeOfWork, vacancy(state)).allowed)).toEqual([]);
  });
});

describe("who opens an ended vacancy again", () => {
  it("is the poster alone, and what has not ended is not opened again", () => {
    const may = (who: keyof typeof people) => (people[who] ? vacancyStates.filter((state) => canRelist(people[who] as Actor, vacancy(state)).allowed) : []);
    expect(Object.fromEntries((Object.keys(people) as (keyof typeof people)[]).map((who) => [who, may(who)]))).toEqual({
      visitor: [], jobseeker: [], poster: ["filled", "closed"], placeOfWork: [], formalEmployer: [], otherCompany: [], contactHere: [], contactElsewhere: [], trainer: [],
    });
  });
});

describe("for whom one may post", () => {
  const rows = [
    { who: "own company", actor: people.placeOfWork, place: "bakery", formal: "bakery", agreement: false, may: true },
    { who: "another company without agreement", actor: people.poster, place: "bakery", formal: "bakery", agreement: false, may: false },
    { who: "another company with agreement", actor: people.poster, place: "bakery", formal: "bakery", agreement: true, may: true },
    { who: "contract with the agency itself", actor: people.poster, place: "bakery", formal: "agency", agreement: true, may: true },
    { who: "contract with a third organisation", actor: people.poster, place: "bakery", formal: "butcher", agreement: true, may: false },
    { who: "a contact person", actor: people.contactHere, place: "office", formal: "office", agreement: true, may: false },
    { who: "a job seeker", actor: people.jobseeker, place: "bakery", formal: "bakery", agreement: true, may: false },
  ];
  it.each(rows)("$who: $may", ({ actor, place, formal, agreement, may }) => {
    expect(canPostFor(actor, { placeOfWorkId: place, formalEmployerId: formal, hasAgreement: agreement })).toBe(may);
  });

  it("lists nothing for other roles", () => {
    expect(vacanciesOf(people.contactHere)).toEqual({ id: { in: [] } });
  });
});
