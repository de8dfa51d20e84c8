import { describe, expect, it } from "vitest";
import { writeAgreement } from "./agreement";

const names = { person: "Samira Haddad", company: "De Wilgenhof", workplace: "Kade 1, Schiedam", contact: "Ria Bakker", office: "Gemeente Schiedam" };
const facts = { from: "1 maart 2026", until: "30 april 2026", hoursPerWeek: 16, goal: "Leren werken in de keuken.", tasks: "- Afwassen\n\nTafels dekken ", guide: "Joke", daySchedule: "9.00 Koffie\n12.00 Pauze", longReason: "" };

describe("the agreement of a trial", () => {
  it("tells everything that was agreed, once", () => {
    const text = JSON.stringify(writeAgreement(names, facts));
    for (const part of ["Samira Haddad", "De Wilgenhof", "Kade 1, Schiedam", "Ria Bakker", "1 maart 2026", "30 april 2026", "16 uur per week", "Leren werken in de keuken.", "Joke"]) expect(text).toContain(part);
    const { sections } = writeAgreement(names, facts);
    expect(sections.find(({ title }) => title === "Wat ga je doen?")!.list).toEqual(["Afwassen", "Tafels dekken"]);
    expect(text).not.toContain("langer dan twee maanden");
    expect(JSON.stringify(writeAgreement(names, { ...facts, longReason: "Eerst leren." }))).toContain("langer dan twee maanden. De reden: Eerst leren.");
  });

  it("names no amount", () => {
    expect(JSON.stringify(writeAgreement(names, facts))).not.toMatch(/€|euro|bedrag/i);
  });

  it("is in short sentences", () => {
    const { lead, sections } = writeAgreement(names, facts);
    const sentences = [lead, ...sections.flatMap(({ title, text, list }) => [title, text ?? "", ...(list ?? [])])].flatMap((text) => text.split(/[.?!]\s|[.?!]$/)).filter(Boolean);
    for (const sentence of sentences) expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(15);
  });
});
