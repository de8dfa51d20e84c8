import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markText } from "./mark-text";
import { passesElevenTest } from "./numbers";

const kindsIn = (text: string) => markText(text).map(({ kind }) => kind);

describe("a text that others read", () => {
  it.each([
    ["mijn nummer is 111222333", "bsn"],
    ["bsn 1112.22.333", "bsn"],
    ["mijn bsn is 123456789", "bsn"],
    ["mail mij op samira@voorbeeld.nl", "contact"],
    ["bel 06 1234 5678 na vijf uur", "contact"],
    ["bel +31 6 12345678", "contact"],
    ["ik heb ADHD en werk hard", "health"],
    ["na mijn burn-out wil ik weer werken", "health"],
    ["ik ben net uit de gevangenis", "conviction"],
    ["ik heb een strafblad", "conviction"],
    ["ik help in de moskee", "religion"],
  ])("%s: %s", (text, kind) => {
    expect(kindsIn(text)).toEqual([kind]);
  });

  it.each([
    "Ik kook elke week voor veertig mensen in het buurthuis.",
    "Ik heb 15 jaar in de zorg gewerkt, van 2001 tot 2016.",
    "Ik reken met grote getallen: 123456789 is geen probleem.",
    "Ik hielp een klant met 1.000 planten.",
    "Ik ben kerkelijk koster geweest.",
    "Ik werkte in de keuken van een Ziekenhuis.",
    "Ik maak suikerwerk voor taarten.",
    "Ik begeleidde mensen met autisme.",
    "I sit down, add some colour and draw one more stroke for Ms Jones.",
  ])("lets an ordinary sentence through: %s", (text) => {
    expect(markText(text)).toEqual([]);
  });

  it("tells the words as they stand, with their place, in the order of the text", () => {
    const text = "Bel 06-48213377. Ik heb ADHD, en later PTSS.";
    const marks = markText(text);
    expect(marks.map(({ kind, words }) => [kind, words])).toEqual([["contact", "06-48213377"], ["health", "ADHD"], ["health", "PTSS"]]);
    for (const { start, end, words } of marks) expect(text.slice(start, end)).toBe(words);
  });

  it("reads somebody's own words also after those about others", () => {
    expect(kindsIn("Ik werkte met kinderen met ADHD en heb zelf ook ADHD.")).toEqual(["health"]);
  });

  it("reads text without end and odd characters", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => markText(text).every(({ start, end, words }) => start < end && text.slice(start, end) === words)), { numRuns: 300 });
  });
});

/** Nine digits that pass the eleven test, made without the function under test. */
const bsn = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 8 }).map((digits) => ({ digits, last: digits.reduce((sum, digit, place) => sum + digit * (9 - place), 0) % 11 })).filter(({ digits, last }) => last < 10 && digits.some(Boolean)).map(({ digits, last }) => [...digits, last].join(""));

describe("the eleven test", () => {
  it("misses no BSN, however it is written", () => {
    const grouped = [[9], [4, 2, 3], [3, 3, 3], [2, 2, 2, 3], [5, 4], [1, 1, 1, 1, 1, 1, 1, 1, 1]] as const;
    fc.assert(fc.property(bsn, fc.constantFrom(...grouped), fc.constantFrom(" ", ".", "-", "/", " - "), fc.constantFrom("", "Mijn nummer: ", "(", "nr."), (number, groups, sign, before) => {
      let at = 0;
      const written = groups.map((length) => number.slice(at, (at += length))).join(sign);
      const kinds = kindsIn(`${before}${written} en ik werk graag`);
      // written as one long row a number that begins with 0 may look like a phone number: it has to go as well
      return kinds.includes("bsn") || kinds.includes("contact");
    }), { numRuns: 2000 });
  });

  it("refuses another last digit", () => {
    fc.assert(fc.property(bsn, fc.integer({ min: 1, max: 9 }), (number, more) => passesElevenTest(number) && !passesElevenTest(number.slice(0, 8) + ((Number(number[8]) + more) % 10))));
  });
});
