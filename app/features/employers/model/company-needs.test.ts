import { describe, expect, it } from "vitest";
import { after, days } from "~/platform/clock";
import { companyNeedOf, companyNeeds, rankOfCompanyNeed, type CompanyNeed, type CompanyState } from "./company-needs";

const at = new Date("2026-05-14T10:00:00Z");
const ago = (count: number) => after(-days(count), at);
const calm: CompanyState = { createdAt: ago(400), waitingSince: null, pausedSince: null, reviewId: null, placeOpensOn: null, hasOpenVacancy: true, lastPostedAt: ago(10) };

const table: [what: string, facts: Partial<CompanyState>, CompanyNeed | null][] = [
  ["nothing waits", {}, null],
  ["somebody waits for a day", { waitingSince: ago(1) }, "questionWaits"],
  ["somebody waits for nearly a week", { waitingSince: ago(6.9) }, "questionWaits"],
  ["somebody waits for a week", { waitingSince: ago(7) }, "notAnswering"],
  ["it takes no new people, though nobody waits any more", { pausedSince: ago(2) }, "notAnswering"],
  ["a review waits", { reviewId: "r" }, "reviewDue"],
  ["a review waits, and somebody for a day", { reviewId: "r", waitingSince: ago(1) }, "reviewDue"],
  ["a review waits, and somebody for a week", { reviewId: "r", waitingSince: ago(8) }, "notAnswering"],
  ["somebody's work ends in eight weeks", { placeOpensOn: ago(-56) }, "placeOpens"],
  ["somebody's work ends later", { placeOpensOn: ago(-57) }, null],
  ["somebody's work ends, and a question waits", { placeOpensOn: ago(-5), waitingSince: ago(1) }, "questionWaits"],
  ["nothing is posted for 90 days", { hasOpenVacancy: false, lastPostedAt: ago(90) }, "nothingPosted"],
  ["nothing is posted for 89 days", { hasOpenVacancy: false, lastPostedAt: ago(89) }, null],
  ["an old vacancy is still up", { lastPostedAt: ago(200) }, null],
  ["it came a month ago and never posted", { hasOpenVacancy: false, lastPostedAt: null, createdAt: ago(30) }, "nothingPosted"],
  ["it came last week and did not post yet", { hasOpenVacancy: false, lastPostedAt: null, createdAt: ago(7) }, null],
];

describe("what a company needs now", () => {
  it.each(table)("%s", (_, facts, need) => {
    expect(companyNeedOf({ ...calm, ...facts }, at)).toBe(need);
  });

  it("has an order in which no need at all comes last", () => {
    expect([...companyNeeds, null].map(rankOfCompanyNeed)).toEqual([0, 1, 2, 3, 4, 5]);
  });
});
