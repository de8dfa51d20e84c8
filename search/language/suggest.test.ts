import { describe, expect, it } from "vitest";
import { createSuggester } from "./suggest";

const suggest = createSuggester([
  { name: "schoonmaken", otherNames: ["poetsen", "interieurverzorger"] },
  { name: "schoenen verkopen", otherNames: ["winkel"] },
  { name: "orders verzamelen", otherNames: ["orderpicker", "magazijnmedewerker"] },
  { name: "vakken vullen", otherNames: ["winkel", "vakkenvuller"] },
  { name: "café helpen", otherNames: ["’s avonds bedienen"] },
]);
const names = (typed: string) => suggest(typed).map(({ name }) => name);

describe("suggestions while typing", () => {
  it("begin with what was typed, the short before the long", () => {
    expect(names("scho")).toEqual(["schoonmaken", "schoenen verkopen"]);
    expect(names("cafe")).toEqual(["café helpen"]);
    expect(names("  VAKKEN   v")).toEqual(["vakken vullen"]);
  });

  it("say which other name was meant", () => {
    expect(suggest("orderp")).toEqual([{ name: "orders verzamelen", meant: "orderpicker", slips: 0 }]);
    expect(suggest("s avonds")).toEqual([{ name: "café helpen", meant: "’s avonds bedienen", slips: 0 }]);
  });

  it("also have names in which a later word begins so, after the others", () => {
    expect(names("ver")).toEqual(["orders verzamelen", "schoenen verkopen"]);
  });

  it("give each name once", () => {
    expect(names("vak")).toEqual(["vakken vullen"]);
    expect(names("winkel").sort()).toEqual(["schoenen verkopen", "vakken vullen"]);
  });

  it("forgive a slip of the finger when nothing begins so", () => {
    expect(names("orderpik")).toEqual(["orders verzamelen"]);
    expect(names("schonmaken")).toEqual(["schoonmaken"]);
    expect(names("xqzwv")).toEqual([]);
  });

  it("wait for two letters and take no more than asked", () => {
    expect(suggest("s")).toEqual([]);
    expect(suggest("")).toEqual([]);
    expect(suggest("sch", 1)).toHaveLength(1);
    expect(suggest("a".repeat(10_000))).toEqual([]);
  });
});
