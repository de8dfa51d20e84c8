import { describe, expect, it } from "vitest";
import { findOfferProblem, tellsName, type OfferFacts } from "./offer-rules";

const fine: OfferFacts = { companyVerified: true, companyRests: false, hasLiveProfile: true, isFindable: true, hidesFromCompany: false, reaches: true };

describe("offering somebody", () => {
  it.each([
    [{}, null],
    [{ companyVerified: false }, "companyNotVerified"],
    [{ companyRests: true }, "companyRests"],
    [{ hasLiveProfile: false }, "noProfile"],
    [{ isFindable: false }, "notFindable"],
    [{ hidesFromCompany: true }, "hidden"],
    [{ reaches: false }, "outOfReach"],
  ] as [Partial<OfferFacts>, string | null][])("with %o is %s", (change, problem) => {
    expect(findOfferProblem({ ...fine, ...change })).toBe(problem);
  });
});

describe("the words of the contact person", () => {
  it.each([
    ["Samira is rustig en precies.", true],
    ["Dit is Samira's droom.", true],
    ["mevrouw EL AMRANI stekt graag", true],
    ["Zij stekt graag en is precies.", false],
    ["Elke dag op tijd.", false],
  ])("%s", (text, tells) => expect(tellsName(text, ["Samira", "El Amrani"])).toBe(tells));
});
