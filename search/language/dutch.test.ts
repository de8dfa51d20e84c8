import { describe, expect, it } from "vitest";
import { taskIds } from "~/features/vocabulary";
import { dutch } from "./dutch";
import { fold, wordsOf } from "./fold";
import { hasHit, highlight } from "./highlight";
import { isToken, kinds, readKind, tokensOf } from "./kinds";
import { stem } from "./stem";
import { typosAllowed, typosBetween } from "./typos";

/** Whether a text is found by a question, without the slips of the finger that the engines forgive. */
function finds(question: string, text: string): boolean {
  const words = new Set(dutch.analyseText(text));
  return dutch.analyseQuestion(question).every((term) => term.ways.some((way) => way.every((root) => words.has(root))));
}

describe("folding", () => {
  it.each([
    ["Café", "cafe"],
    ["ĲSSALON", "ijssalon"],
    ["foto's", "fotos"],
    ["’s Ochtends", "s ochtends"],
    ["één", "een"],
    ["Łódź", "lodz"],
  ])("writes %s as %s", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it("knows a word with hyphens as one word and as its parts", () => {
    expect(wordsOf("een e-mail-adres")).toEqual([
      { joined: "een", parts: ["een"], start: 0, end: 3 },
      { joined: "emailadres", parts: ["e", "mail", "adres"], start: 4, end: 16 },
    ]);
  });

  it("keeps the words of other writing systems", () => {
    expect(wordsOf("تنظيف та прибирання").map(({ joined }) => joined)).toEqual(["تنظيف", "та", "прибирання"]);
  });
});

describe("stemming", () => {
  it.each([
    ["schoonmaak", "schoonmaken", "schoonmaker", "schoonmaakster"],
    ["verkopen", "verkoop", "verkoper"],
    ["medewerker", "medewerkers", "medewerkster"],
    ["inpakken", "inpakker", "inpakkers"],
    ["bezorgen", "bezorger", "bezorging"],
    ["bloem", "bloemen"],
    ["lassen", "lasser", "gelast"],
    ["schilderen", "schilder", "geschilderd", "schilders"],
    ["schoonmaken", "schoongemaakt"],
    ["inpakken", "ingepakt"],
    ["tuin", "tuintje", "tuinen"],
    ["plant", "plantje", "planten"],
    ["winkel", "winkeltje", "winkels"],
    ["klus", "klusjes", "klussen"],
    ["bakker", "bakkerij", "gebakken"],
    ["wassen", "wasserij"],
    ["kweker", "kwekerij", "kweken"],
    ["huis", "huizen"],
    ["brief", "brieven"],
    ["kind", "kinderen"],
    ["helpen", "geholpen"],
    ["verkopen", "verkocht"],
  ])("relates %s to its other forms", (...forms) => {
    expect(new Set(forms.map(stem)).size).toBe(1);
  });

  it("keeps words apart that only look alike", () => {
    expect(stem("winkel")).not.toBe(stem("wink"));
    expect(stem("kok")).not.toBe(stem("koek"));
    expect(stem("lezen")).not.toBe(stem("les"));
    expect(stem("plan")).not.toBe(stem("plantje"));
  });
});

describe("compounds", () => {
  it.each([
    ["medewerker", "magazijnmedewerker"],
    ["magazijn medewerker", "Magazijnmedewerker gezocht"],
    ["magazijnmedewerker", "medewerker in het magazijn"],
    ["chauffeur", "heftruckchauffeur"],
    ["winkel", "bloemenwinkel"],
    ["bar", "barmedewerker"],
    ["medewerker", "ontbijtmedewerksters gezocht"],
    ["chauffeur", "koelwagenchauffeur"],
    ["magazijn-medewerker", "magazijnmedewerker"],
  ])("finds with %s the text %s", (question, text) => {
    expect(finds(question, text)).toBe(true);
  });

  it("does not take a word apart whose parts mislead", () => {
    expect(dutch.split("handschoenen")).toEqual([]);
    expect(dutch.split("schoonmaker")).toEqual([]);
    expect(dutch.split("samenstellen")).toEqual([]);
    expect(dutch.split("computerwetenschappen")).toEqual(["computer", "wetenschap"]);
    expect(finds("schoenen", "handschoenen")).toBe(false);
  });
});

describe("questions", () => {
  it("knows that poetsen is cleaning", () => {
    expect(finds("poetsen", "schoonmaakster voor een school")).toBe(true);
  });

  it("takes a one-way synonym one way only", () => {
    expect(finds("vrachtwagenchauffeur", "chauffeur op een bus")).toBe(true);
    expect(finds("horeca", "barista")).toBe(false);
  });

  it("leaves out words that say nothing, unless there are no others", () => {
    expect(dutch.analyseQuestion("ik zoek iets met dieren").map(({ word }) => word)).toEqual(["dieren"]);
    expect(dutch.analyseQuestion("werk").map(({ word }) => word)).toEqual(["werk"]);
  });

  it("knows which words are its own, so that only the others are taken for slips", () => {
    expect(dutch.analyseQuestion("heftruck heftruk").map(({ isKnown }) => isKnown)).toEqual([true, false]);
  });

  it("makes an end of a question that does not end", () => {
    expect(dutch.analyseQuestion("woord ".repeat(5000)).length).toBeLessThanOrEqual(12);
    expect(dutch.analyseQuestion("x".repeat(10_000))[0]!.word.length).toBeLessThanOrEqual(300);
  });

  it.each(["", "   ", "'\"\\", "& | ! :* ( )", "\u0000"])("finds no words in %j", (question) => {
    expect(dutch.analyseQuestion(question)).toEqual([]);
  });
});

describe("words for work", () => {
  const kindsIn = (question: string) => dutch.analyseQuestion(question).map(({ ways }) => ways.flat().filter(isToken));

  it.each(["schoonmaak", "poetshulp", "cleaning", "Putzfrau", "sprzątanie", "temizlik", "прибирання", "تنظيف", "التنظيف", "schoomaakster"])("knows %s as cleaning", (question) => {
    expect(kindsIn(question).flat()).toContain("9cleaning");
  });

  it("takes words together that mean something together", () => {
    expect(kindsIn("werk met mijn handen")).toEqual([["9hands"]]);
    expect(kindsIn("huishoudelijke hulp")).toEqual([["9household"]]);
    expect(dutch.analyseQuestion("pakket bezorger").map(({ word }) => word)).toEqual(["pakketbezorger"]);
  });

  it("asks for nothing with a word that every title has, unless it stands alone", () => {
    expect(dutch.analyseQuestion("hulp in de tuin gezocht").map(({ root }) => root)).toEqual(["tuin"]);
    expect(dutch.analyseQuestion("schoonmaakmedewerker")[0]!.ways).toContainEqual(["schoonmak"]);
    expect(dutch.analyseQuestion("medewerker").map(({ word }) => word)).toEqual(["medewerker"]);
  });

  it("puts a known word in the place of a slip, also for an engine that asks one way only", () => {
    expect(dutch.analyseQuestion("ordepikker")[0]).toMatchObject({ isKnown: false, asked: [stem("orderpikker")] });
    expect(dutch.analyseQuestion("Zonneveldhof")[0]!.asked).toEqual([stem("zonneveldhof")]);
  });

  it("has a line for each kind that can be read, and means something", () => {
    expect(new Set(kinds.map(({ token }) => token)).size).toBe(kinds.length);
    for (const { token, names, tasks } of kinds) {
      expect(isToken(token), token).toBe(true);
      expect(tasks.size, token).toBeGreaterThan(0);
      for (const name of names) expect(wordsOf(name).length, name).toBeGreaterThan(0);
    }
    expect(() => readKind("cleaning | poetsen | | clean-everything |")).toThrow("no \"clean-everything\"");
    expect(() => readKind("cleaning | poetsen")).toThrow("Not a kind of work");
  });

  it("has every task in a kind", () => {
    expect(taskIds.filter((id) => tokensOf([id]).length === 0)).toEqual([]);
  });
});

describe("typos", () => {
  it.each([
    ["heftruk", "heftruck", 1],
    ["orderpikcer", "orderpicker", 1],
    ["schoomaakk", "schoonmaak", 2],
    ["kok", "kok", 0],
  ])("counts from %s to %s %i", (typed, word, typos) => {
    expect(typosBetween(typed, word, 2)).toBe(typos);
  });

  it("forgives nothing in short words and numbers, and more in long ones", () => {
    expect([typosAllowed("kok"), typosAllowed("kassa"), typosAllowed("magazijnmed"), typosAllowed("c1234567")]).toEqual([0, 1, 2, 0]);
  });

  it("stops counting at the limit", () => {
    expect(typosBetween("timmerman", "verpleegkundige", 2)).toBe(3);
  });
});

describe("highlighting", () => {
  const marked = (question: string, text: string) =>
    highlight(dutch, dutch.analyseQuestion(question), text).map(({ text: piece, isHit }) => (isHit ? `[${piece}]` : piece)).join("");

  it.each([
    ["poetsen", "Ramen wassen en schoonmaken", "Ramen wassen en [schoonmaken]"],
    ["medewerker", "Magazijnmedewerker", "[Magazijnmedewerker]"],
    ["heftruk", "Rijden op een heftruck", "Rijden op een [heftruck]"],
    ["scho", "Schoonmaken", "[Schoonmaken]"],
    ["kok", "Tuin schoffelen", "Tuin schoffelen"],
  ])("marks for %s in %s", (question, text, expected) => {
    expect(marked(question, text)).toBe(expected);
  });

  it("gives the text back unchanged, whatever stands in it", () => {
    const text = "<b>Foto's</b> & ĳsjes — 'schoonmaak'";
    const pieces = highlight(dutch, dutch.analyseQuestion("schoonmaken foto"), text);
    expect(pieces.map((piece) => piece.text).join("")).toBe(text);
    expect(hasHit(pieces)).toBe(true);
  });
});
