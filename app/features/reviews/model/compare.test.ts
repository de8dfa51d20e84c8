import { describe, expect, it } from "vitest";
import { changedRows, compareRows } from "./compare";

const row = (id: string, ...lines: string[]) => ({ id, label: id, lines });

describe("comparing with the approved version", () => {
  it("shows only what changed, with what stood there", () => {
    const rows = compareRows([row("days", "maandag"), row("start", "nu")], [row("days", "maandag", "dinsdag"), row("start", "nu")]);
    expect(changedRows(rows)).toEqual([{ id: "days", label: "days", lines: ["maandag", "dinsdag"], before: ["maandag"] }]);
  });

  it("knows what was taken away and what is new", () => {
    const rows = compareRows([row("video", "https://youtu.be/a")], [row("video"), row("motives", "rust")]);
    expect(rows).toEqual([
      { id: "video", label: "video", lines: [], before: ["https://youtu.be/a"] },
      { id: "motives", label: "motives", lines: ["rust"], before: [] },
    ]);
  });

  it("sees another order of the same lines as a change", () => {
    expect(changedRows(compareRows([row("talents", "a", "b")], [row("talents", "b", "a")]))).toHaveLength(1);
  });

  it("has nothing to compare the first time", () => {
    const rows = compareRows(null, [row("days", "maandag"), row("empty")]);
    expect(rows).toEqual([{ id: "days", label: "days", lines: ["maandag"], before: null }]);
    expect(changedRows(rows)).toEqual([]);
  });
});
