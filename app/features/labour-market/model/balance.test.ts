import { describe, expect, it } from "vitest";
import { askedByNobody, balanceOf, wantedByNobodyNear } from "./balance";

const cells = [
  { task: "weed-beds", municipalityId: "a", people: 6, places: 0 },
  { task: "weed-beds", municipalityId: "b", people: 1, places: 2 },
  { task: "weld-metal", municipalityId: "a", people: 0, places: 9 },
  { task: "sew-clothes", municipalityId: "b", people: 3, places: 0 },
  { task: "weld-metal", municipalityId: "b", people: 4, places: 0 },
];

describe("people and places per task", () => {
  it("are added up over municipalities, the largest first", () => {
    expect(balanceOf(cells)).toEqual([{ task: "weld-metal", people: 4, places: 9 }, { task: "weed-beds", people: 7, places: 2 }, { task: "sew-clothes", people: 3, places: 0 }]);
  });
  it("show what nobody asks for anywhere", () => {
    expect(askedByNobody(balanceOf(cells)).map(({ task }) => task)).toEqual(["sew-clothes"]);
  });
  it("show what nobody wants in the municipality of the places, though somebody elsewhere does", () => {
    expect(wantedByNobodyNear(cells).map(({ task, municipalityId }) => [task, municipalityId])).toEqual([["weld-metal", "a"]]);
  });
});
