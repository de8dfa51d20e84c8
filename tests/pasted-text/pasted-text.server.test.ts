import { describe, expect, it } from "vitest";
import { readText } from "~/features/pasted-text/read-text.server";
import { toStart } from "~/features/pasted-text/model/to-start";
import { contentOf } from "~/features/vacancies/model/vacancy-start";
import { readAds, readAll, scoreOf } from "./measure";

const workplaces = [
  { id: "a", company: "De Kas", name: "Kas Noord", place: "Vlaardingen", isOwn: true },
  { id: "b", company: "De Kas", name: "Kas Zuid", place: "Schiedam", isOwn: true },
];
const read = (text: string) => readText(text, workplaces, "2026-11-25", "nl");

describe("advertisements with known facts", () => {
  const all = readAll();

  it("are enough", () => {
    expect(readAds().length).toBeGreaterThanOrEqual(25);
  });

  it.each([["tasks", 0.9, 0.9], ["hours", 0.95, 0.95], ["days", 0.95, 0.95]] as const)("are read for %s with a precision of %s and a recall of %s", (what, precision, recall) => {
    const score = scoreOf(all, what);
    expect(score.precision).toBeGreaterThanOrEqual(precision);
    expect(score.recall).toBeGreaterThanOrEqual(recall);
  });
});

describe("a pasted text", () => {
  const text = "Hulp in de kas (m/v)\n- planten stekken\n- planten water geven\nJe werkt 20-24 uur per week op ma, di en do, van 9.00 tot 12.30 uur in Schiedam. € 15,10 tot € 16,00 per uur.\nJe kunt een uur staan bij het planten stekken.\nJe hebt een mbo-diploma. Wij zoeken een jonge man.\nStart: 1 maart. Je krijgt werkkleding. Bel Anja op 06 1234 5678.\nOnze kas ligt aan het water en iedereen kent elkaar.";

  it("tells what it says, and from which words", () => {
    const { found, workplace, placeKind } = read(text);
    const said = Object.fromEntries(found.map((one) => [one.id, one.said]));
    expect(said).toMatchObject({
      title: { title: "Hulp in de kas" },
      "task-take-cuttings": {}, "task-water-plants": {},
      hours: { low: 20, high: 24 },
      days: { dayParts: ["mon-morning", "tue-morning", "thu-morning"] },
      pay: { low: 1510, high: 1600 },
      start: { day: "2027-03-01" },
      "need-0": { text: "Je kunt een uur staan bij het planten stekken.", taskId: "take-cuttings" },
      "offer-work-clothes": {},
    });
    expect(workplace?.id).toBe("b");
    expect(placeKind?.id).toBe("paid");
    for (const { source } of found.filter(({ id }) => id !== "about")) expect(text).toContain(source);
  });

  it("leaves out what no task needs and what the law forbids, and says why", () => {
    const { leftOut, found } = read(text);
    expect(leftOut.map(({ source }) => source)).toEqual(["Je hebt een mbo-diploma", "Wij zoeken een jonge man"]);
    expect(leftOut[1]!.why).toContain("wet");
    expect(JSON.stringify(found)).not.toContain("diploma");
  });

  it("keeps phone numbers out of the text about the place", () => {
    const about = read(text).found.find(({ id }) => id === "about");
    expect(about?.said).toEqual({ what: "about", text: "Onze kas ligt aan het water en iedereen kent elkaar." });
  });

  it("names no workplace when two fit", () => {
    expect(read("Planten stekken in Schiedam of Vlaardingen").workplace).toBeNull();
  });

  it("fills a draft with what was ticked, and only that", () => {
    const { found } = read(text);
    const content = contentOf("paid", toStart(found.filter(({ id }) => id !== "pay").map(({ said }) => said)));
    expect(content).toMatchObject({ title: "Hulp in de kas", hoursMin: 20, hoursMax: 24, startFrom: "2027-03-01", payMinCents: null, offers: ["work-clothes"] });
    expect(content.tasks.map(({ id, share }) => [id, share])).toEqual([["take-cuttings", 50], ["water-plants", 50]]);
    expect(content.needs).toEqual([{ text: "Je kunt een uur staan bij het planten stekken.", taskId: "take-cuttings", licence: null }]);
  });

  it("never gives a volunteer a wage", () => {
    const content = contentOf("volunteering", toStart(read(text).found.map(({ said }) => said)));
    expect(content).toMatchObject({ remuneration: null, payMinCents: null, payMaxCents: null, payScale: "" });
  });

  it.each([["nothing", ""], ["signs", "\u0000\u202e<script>'\"; -- {{7*7}}\ud83e\udd8b"], ["one long word", "a".repeat(20_000)], ["one long line", "je snijdt groente ".repeat(1_200)], ["many lines", "- 1 uur\n".repeat(2_500)], ["numbers", "12 tot 16 ".repeat(2_000)]])("survives %s", (_, hostile) => {
    const start = performance.now();
    const { found, unread } = read(hostile);
    expect(found.length).toBeLessThan(100);
    expect(unread.length).toBeLessThanOrEqual(60);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it.each([
    ["van 9 tot 17 uur", undefined],
    ["Je begint om 8 uur.", undefined],
    ["4 uur per dag", undefined],
    ["16 à 20 uur", { low: 16, high: 20 }],
    ["Minimaal 24 en maximaal 32 uur per week", { low: 24, high: 32 }],
    ["een contract van 8 tot 16 uur", { low: 8, high: 16 }],
    ["50 uur per week", undefined],
  ])("reads the hours of “%s”", (words, hours) => {
    const said = read(words).found.find(({ id }) => id === "hours")?.said;
    expect(said).toEqual(hours && { what: "hours", ...hours });
  });
});
