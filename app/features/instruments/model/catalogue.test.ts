import { describe, expect, it } from "vitest";
import { catalogueOf, isOver, overOf, searchIn, shownOf, type OwnEntry, type RegionEntry } from "./catalogue";

const region = (id: string, more: Partial<RegionEntry> = {}): RegionEntry => ({ id, audience: "jobseeker", topic: "", name: id, what: `Regio ${id}`, forWhom: "", gives: "", howToAsk: "", law: "", lawUrl: "", validUntil: null, ...more });
const own = (id: string, overId: string | null, more: Partial<OwnEntry> = {}): OwnEntry => ({ ...region(id), what: `Eigen ${id}`, overId, isHidden: false, ...more });
const day = (text: string) => new Date(`${text}T00:00:00Z`);
const today = day("2026-11-27");

describe("the catalogue of a municipality", () => {
  it("is what the region says where the municipality says nothing", () => {
    expect(catalogueOf([region("b"), region("a")], []).map(({ id, standing }) => [id, standing])).toEqual([["a", "inherited"], ["b", "inherited"]]);
  });

  it("has own words in the place of those of the region, which stay beside them", () => {
    const [entry, ...rest] = catalogueOf([region("a")], [own("x", "a")]);
    expect([rest.length, entry]).toMatchObject([0, { id: "x", standing: "changed", what: "Eigen x", region: { id: "a", what: "Regio a" } }]);
  });

  it("shows the public nothing of what it hides, and keeps it for the keeper in the words of the region", () => {
    const entries = catalogueOf([region("a")], [own("x", "a", { isHidden: true })]);
    expect(entries).toMatchObject([{ id: "a", standing: "hidden", what: "Regio a" }]);
    expect(shownOf(entries, today)).toEqual([]);
    expect(overOf(catalogueOf([region("a", { validUntil: day("2020-01-01") })], [own("x", "a", { isHidden: true })]), today)).toEqual([]);
  });

  it("has own entries too, and those whose region took its words back", () => {
    expect(catalogueOf([], [own("x", null), own("y", "gone")]).map(({ standing }) => standing)).toEqual(["own", "own"]);
  });

  it("counts the last day of the words that are shown: own words outlive those of the region, and end without falling back", () => {
    const [ended, open] = [{ validUntil: day("2026-11-26") }, { validUntil: null }];
    const outlives = catalogueOf([region("a", ended)], [own("x", "a", open)]);
    const ends = catalogueOf([region("a", open)], [own("x", "a", ended)]);
    expect([shownOf(outlives, today).length, overOf(outlives, today).length, shownOf(ends, today).length, overOf(ends, today).length]).toEqual([1, 0, 0, 1]);
  });

  it("is still valid on its last day", () => {
    expect([isOver({ validUntil: today }, today), isOver({ validUntil: day("2026-11-26") }, today), isOver({ validUntil: null }, today)]).toEqual([false, true, false]);
  });

  it("is searched by each word, whatever the accents and capitals", () => {
    const entries = [region("Reiskosten", { gives: "Een fiets in België" }), region("Jobcoach")];
    expect([searchIn(entries, "FIETS belgie").length, searchIn(entries, "fiets jobcoach").length, searchIn(entries, " ").length]).toEqual([1, 0, 2]);
  });
});
