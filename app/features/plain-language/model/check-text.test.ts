import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkText } from "./check-text";
import type { Work } from "./finding";
import { rules } from "./rules";

const paid: Work = { isUnpaid: false, drives: false, needsPapers: false };
const unpaid: Work = { ...paid, isUnpaid: true };

/** A rule, a text that it is for, and one that looks like it and is innocent. */
const cases: readonly [rule: string, hit: string, nearMiss: string, work?: Work][] = [
  ["need-diploma", "Je hebt een diploma.", "Je haalt hier een diploma."],
  ["need-training", "Een afgeronde opleiding is nodig.", "Wij betalen je opleiding."],
  ["need-certificate", "Je hebt een VCA-certificaat.", "Je krijgt een certificaat."],
  ["need-experience", "Minimaal 2 jaar ervaring.", "Ervaring is niet nodig."],
  ["need-experienced", "Wij zoeken een ervaren kok.", "Een ervaren kok helpt je."],
  ["need-worked-before", "Je hebt al eerder in een winkel gewerkt.", "Er wordt hard gewerkt, je hebt pauze."],
  ["need-dutch", "Uitstekende beheersing van de Nederlandse taal.", "Een beetje Nederlands is genoeg."],
  ["need-licence", "Rijbewijs B is een vereiste.", "Een rijbewijs hoeft niet."],
  ["need-car", "Je hebt eigen vervoer.", "Eigen vervoer is niet nodig."],
  ["need-letter", "Stuur je cv.", "Een cv is niet nodig."],
  ["need-knowledge", "Kennis van Excel.", "Je leert hier Excel."],
  ["age-range", "Je bent tussen de 18 en 25 jaar.", "Je speelt met kinderen van 4 tot 12 jaar."],
  ["age-most", "Niet ouder dan 40 jaar.", "Ons bedrijf bestaat maximaal 40 jaar."],
  ["age-young-wanted", "Wij zoeken een jonge kok.", "Wij zoeken hulp voor jonge planten."],
  ["age-young-team", "Een jong en dynamisch team.", "Een team van jong en oud."],
  ["age-students", "Leuk voor scholieren.", "Je helpt studenten in de kantine."],
  ["age-eighteen", "Je bent 18 jaar of ouder.", "Wij bestaan 18 jaar."],
  ["sex-wanted", "Wij zoeken een man voor de tuin.", "Wij zoeken een man of vrouw voor de tuin."],
  ["sex-preferred", "Een vrouw heeft onze voorkeur.", "Een vrouw lacht."],
  ["sex-only", "Geen vrouwen op deze plek.", "Mannen en vrouwen werken samen."],
  ["sex-title", "Een verkoopster voor de kaas.", "Een verkoopster helpt je."],
  ["sex-kind-of-colleague", "Een vrouwelijke collega past goed bij ons.", "Het vrouwelijke publiek lacht."],
  ["sex-you-are", "Je bent een spontane meid.", "Een meisje wacht op je."],
  ["sex-word", "Een gezellige dame voor de kassa.", "Een gezellige collega voor de kassa."],
  ["sex-family", "Je bent niet zwanger.", "Je helpt zwangere vrouwen."],
  ["sex-love", "Je bent heteroseksueel.", "Iedereen hoort erbij."],
  ["origin-nationality", "Je hebt de Nederlandse nationaliteit.", "Je verkoopt Nederlandse kaas."],
  ["origin-group", "Geen buitenlanders.", "Je kookt voor buitenlanders."],
  ["origin-looks", "Een westerse collega.", "Een witte muur."],
  ["origin-tongue", "Nederlands is je moedertaal.", "Je oefent de taal."],
  ["origin-accent", "Nederlands zonder accent.", "De kleur geeft een accent."],
  ["belief-headscarf", "Geen hoofddoek.", "Een hoofddoek mag."],
  ["belief-believer", "Geen moslims.", "Je werkt in de moskee."],
  ["belief-colleague", "Een christelijke medewerker.", "Een christelijke school."],
  ["health-healthy", "Je bent gezond.", "Je kookt gezond."],
  ["health-complaints", "Je mag geen rugklachten hebben.", "Rugklachten? Wij passen het werk aan."],
  ["health-people", "Een beperking is hier helaas onmogelijk.", "Je werkt met mensen met een beperking."],
  ["health-strong", "Je bent fysiek sterk.", "Je hoeft niet sterk te zijn."],
  ["age-kept-out", "Jongeren zijn hier ongeschikt.", "Je begeleidt jongeren die ongeschikt werk hebben."],
  ["age-stay-away", "Ben je te oud? Reageer dan niet.", "Ben je te laat? Reageer dan toch."],
  ["age-wanted", "Op zoek naar jongelui.", "Op zoek naar jonge planten."],
  ["age-born", "Je bent geboren na 1995.", "De winkel is geopend in 1995."],
  ["sex-kept-out", "Meisjes sturen wij door naar kantoor.", "Je helpt meisjes die niet willen werken aan hun huiswerk."],
  ["sex-stay-away", "Ben je een man, reageer dan niet.", "Ben je een man of vrouw, reageer nu."],
  ["sex-wanted", "Op zoek naar een vlotte kerel.", "Op zoek naar kleding voor een vrouw."],
  ["sex-kind", "Hulp van het mannelijk geslacht.", "Een man met een hond haalt brood."],
  ["family-kept-out", "Werkende ouders wijzen wij af.", "Werkende ouders zijn welkom."],
  ["family-stay-away", "Heb je zorgtaken, dan past dit werk niet.", "Heb je zorgtaken? Dan passen we je uren aan."],
  ["family-wanted", "Op zoek naar werkende ouders.", "Werkende ouders komen hier vaak."],
  ["family-plans", "Je bent niet van plan om kinderen te krijgen.", "Je hebt plannen met kinderen in de tuin."],
  ["origin-kept-out", "Mensen uit Oost-Europa sturen wij door.", "Je leert mensen uit Oost-Europa koken."],
  ["origin-stay-away", "Ben je geen Nederlander, meld je dan niet.", "Ben je geen Nederlander? Je bent welkom."],
  ["origin-wanted", "Op zoek naar mensen met een westerse achtergrond.", "Hier werken mensen met een Turkse achtergrond."],
  ["origin-born", "Je bent geboren en getogen in Gouda.", "Onze kaas komt van Hollandse koeien."],
  ["belief-kept-out", "Gelovige mensen wijzen wij af.", "Gelovige mensen bezoeken de kapel."],
  ["belief-stay-away", "Ben je religieus, dan hebben wij geen werk voor je.", "Ben je religieus? Bidden kan in de stille ruimte."],
  ["belief-wanted", "Op zoek naar gelovige mensen.", "Gelovige mensen komen op zondag."],
  ["belief-lives", "Je leeft volgens de Bijbel.", "Je leest voor uit boeken, ook uit de Bijbel."],
  ["health-kept-out", "Slechthorenden wijzen wij af.", "Slechthorenden krijgen een lamp bij de bel."],
  ["health-stay-away", "Heb je last van je rug? Reageer dan niet.", "Heb je last van je rug? Dan passen we het werk aan."],
  ["health-past", "Je bent het hele jaar niet ziek geweest.", "Een collega die ziek is geweest, begint rustig."],
  ["fact-soon", "Je begint zo snel mogelijk.", "Je hoort zo snel mogelijk van ons."],
  ["fact-some-days", "Je werkt een paar dagen per week.", "Je werkt twee dagen per week."],
  ["unpaid-wage", "Je salaris is 1200 euro.", "Je krijgt geen salaris.", unpaid],
  ["unpaid-contract", "Je krijgt een contract.", "Daarna krijg je misschien een contract.", unpaid],
  ["unpaid-job", "Je functie is hulp in de keuken.", "De volgende stap is een betaalde baan.", unpaid],
  ["unpaid-apply", "Solliciteer nu.", "Je hoeft niet te solliciteren.", unpaid],
  ["unpaid-pace", "Je pakt 100 dozen per uur in.", "Je pakt dozen in.", unpaid],
  ["unpaid-duty", "Komen is verplicht.", "Komen is niet verplicht.", unpaid],
  ["unpaid-replaces", "Je vervangt een zieke collega.", "Je helpt naast een collega.", unpaid],
  ["fact-pay", "Marktconform salaris.", "Een goed loon: 16 euro per uur."],
  ["fact-open", "De uren zijn in overleg.", "In overleg kies je 16 uur."],
  ["fact-changing", "Flexibele werktijden.", "De werktijden zijn van 9 tot 12."],
  ["fact-later", "De plek is nader te bepalen.", "Je bepaalt de plek zelf."],
  ["fact-next-step", "De volgende stap is nog niet bekend.", "De volgende stap is een opleiding.", unpaid],
  ["sentence-long", `Je ${"veegt en ".repeat(11)}lacht.`, "Je veegt en lacht. Je veegt en lacht. Je veegt en lacht. Je veegt en lacht. Je veegt en lacht."],
  ["sentence-passive", "De vloeren worden gedweild.", "Je wordt blij van schone vloeren."],
  ["sentence-long-word", "Je hebt verantwoordelijkheidsbesef.", "Je bent schoonmaakmedewerker."],
];

const rulesIn = (text: string, work: Work = paid) => checkText(text, work, "nl").map(({ rule }) => rule);

describe("the linter", () => {
  it.each(cases)("%s: says something about “%s”, nothing about “%s”", (rule, hit, nearMiss, work) => {
    expect(rulesIn(hit, work)).toContain(rule);
    expect(rulesIn(nearMiss, work)).not.toContain(rule);
  });

  it("tries every rule that is no word of a list", () => {
    const tried = new Set(cases.map(([rule]) => rule));
    expect(rules.filter(({ id }) => !id.startsWith("jargon-") && !tried.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it("finds every word of the lists of jargon, and not inside another word", () => {
    const jargon = rules.filter(({ kind }) => kind === "jargon");
    expect(jargon.length).toBeGreaterThan(100);
    expect(jargon.every(({ better }) => Boolean(better))).toBe(true);
    expect(rulesIn("Je bent hands-on.")).toEqual(["jargon-english-hands-on"]);
    expect(rulesIn("De jobstudenten?").filter((rule) => rule.startsWith("jargon"))).toEqual([]);
  });

  it("asks a licence of no work but driving", () => {
    expect(rulesIn("Rijbewijs B is nodig.", { ...paid, drives: true })).toEqual([]);
    expect(rulesIn("Je hebt een diploma als verzorgende.", { ...paid, needsPapers: true })).toEqual([]);
  });

  it("says of words of a job only at an unpaid place that they are", () => {
    expect(rulesIn("Je krijgt een contract.", paid)).toEqual([]);
  });

  it("blocks for the law alone", () => {
    expect(checkText("Wij zoeken een man. Je bent proactief. Je hebt een diploma.", paid, "nl").map(({ severity }) => severity)).toEqual(["law", "advice", "advice"]);
  });

  it("gives better words a capital where the found ones had one, and says where they fit", () => {
    const [finding] = checkText("Middels een brief. Tevens koffie.", paid, "nl").filter(({ words }) => words === "Tevens");
    expect(finding).toMatchObject({ better: "Ook", place: { start: 19, end: 25, words: "Tevens" } });
  });

  it("explains in English too", () => {
    expect(checkText("Je bent hands-on.", paid, "en")[0]!.why).toBe("This is English. Not everybody knows this word.");
  });

  it("reads anything, and every finding quotes the text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary", maxLength: 300 }), fc.constantFrom(...cases.map(([, hit]) => hit)).chain((hit) => fc.string({ unit: "grapheme", maxLength: 20 }).map((before) => `${before} ${hit}`))), (text) => {
        for (const { start, end, words, place } of checkText(text, unpaid, "nl")) {
          expect(text.slice(start, end)).toBe(words);
          if (place) expect(text.slice(place.start, place.end)).toBe(place.words);
        }
      }),
    );
  });

  it("is not slowed down by a long and hostile text", () => {
    for (const piece of ["a", "Je bent een ", "geen ", "wordt ge", "1 tot 2 ", "ervaring met ", "\n•-", "é’"]) {
      const start = performance.now();
      checkText(piece.repeat(20_000 / piece.length), unpaid, "nl");
      // generous: a pattern that runs away takes minutes
      expect(performance.now() - start, piece).toBeLessThan(3_000);
    }
  });
});
