import { describe, expect, it } from "vitest";
import { privateKinds, type PrivateKind } from "./mark";
import { markText } from "./mark-text";
import { lookAgain, privateTextErrors } from "./mark-words";
import { mayStay, placeMarks, stillOpen, type TextPlace } from "./where";

/** Written out, so that a change is seen: what the writer may let stand, by where it stands. */
const table: Record<TextPlace, Record<PrivateKind, boolean>> = {
  profile: { bsn: false, contact: false, conviction: true, health: true, religion: true },
  vacancy: { bsn: false, contact: true, conviction: true, health: true, religion: true },
  unreviewed: { bsn: false, contact: false, conviction: false, health: false, religion: false },
};

describe("what may stay", () => {
  it.each(Object.entries(table) as [TextPlace, Record<PrivateKind, boolean>][])("in a text of kind %s", (place, expected) => {
    expect(Object.fromEntries(privateKinds.map((kind) => [kind, mayStay(kind, place)]))).toEqual(expected);
  });

  it("belongs to the words, with small letters or not, and never to a BSN", () => {
    const marks = markText("Ik heb Autisme. Mijn bsn is 111222333.");
    const placed = placeMarks(marks, "profile", ["autisme", "111222333"]);
    expect(placed.map(({ kind, kept }) => [kind, kept])).toEqual([["health", true], ["bsn", false]]);
    expect(stillOpen(placed).map(({ kind }) => kind)).toEqual(["bsn"]);
    expect(lookAgain(placed)).toContain("111222333");
    expect(lookAgain(placeMarks(markText("Ik heb Autisme."), "profile", ["autisme"]))).toBeNull();
  });

  it("tells why and what to write instead, once per kind", () => {
    expect(privateTextErrors("Ik kook graag.")).toBeNull();
    const errors = privateTextErrors("Hij heeft ADHD en autisme, bel 06-48213377.")!;
    expect(errors).toHaveLength(2);
    expect(errors[0]).toContain("“ADHD”, “autisme”");
    expect(privateTextErrors("Bel ons op 0182-512233.", { without: "contact" })).toBeNull();
  });
});
