import { describe, expect, it } from "vitest";
import { leftBehind, readLuggage } from "./luggage";

describe("what goes along to another municipality", () => {
  it("leaves everything behind that was not chosen", () => {
    expect(leftBehind([])).toEqual(["plan", "talks", "files"]);
    expect(leftBehind(["talks"])).toEqual(["plan", "files"]);
    expect(leftBehind(["files", "talks", "plan"])).toEqual([]);
  });

  it("takes only choices that exist, each once", () => expect(readLuggage(["files", "files", "benefit", 7, null])).toEqual(["files"]));

  it("does not take an unknown choice for a known one that stays", () => expect(leftBehind(["everything"])).toEqual(["plan", "talks", "files"]));
});
