import { describe, expect, it } from "vitest";
import { splitByFont } from "./split-by-font";

describe("letters on paper", () => {
  it.each([
    ["Samira", [{ text: "Samira", more: false }]],
    ["Şahin Yıldız", [{ text: "Ş", more: true }, { text: "ahin Yıldız", more: false }]],
    ["Ania Wałęsa", [{ text: "Ania Wa", more: false }, { text: "łę", more: true }, { text: "sa", more: false }]],
    ["S\u0327ahin", [{ text: "Ş", more: true }, { text: "ahin", more: false }]],
    ["Оля", [{ text: "???", more: false }]],
    ["", [{ text: "", more: false }]],
  ])("'%s' is cut where the font changes", (text, runs) => {
    expect(splitByFont(text)).toEqual(runs);
  });
});
