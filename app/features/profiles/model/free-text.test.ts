import { describe, expect, it } from "vitest";
import { findPrivateText } from "./free-text";

describe("a text that others read", () => {
  it.each([
    ["mijn nummer is 111222333", "bsn"],
    ["bsn 1112.22.333", "bsn"],
    ["mail mij op samira@voorbeeld.nl", "contact"],
    ["bel 06 1234 5678 na vijf uur", "contact"],
    ["bel +31 6 12345678", "contact"],
    ["ik heb ADHD en werk hard", "health"],
    ["na mijn burn-out wil ik weer werken", "health"],
    ["ik ben uit de gevangenis", "conviction"],
    ["ik heb een strafblad", "conviction"],
    ["ik help in de moskee", "religion"],
  ])("%s: %s", (text, kind) => {
    expect(findPrivateText(text)).toBe(kind);
  });

  it.each([
    "Ik kook elke week voor veertig mensen in het buurthuis.",
    "Ik heb 15 jaar in de zorg gewerkt, van 2001 tot 2016.",
    "Ik reken met grote getallen: 123456789 is geen probleem.",
    "Ik hielp een klant met 1.000 planten.",
    "Ik houd van adviseren en toevoegen van kleur.",
  ])("lets an ordinary sentence through: %s", (text) => {
    expect(findPrivateText(text)).toBeNull();
  });
});
