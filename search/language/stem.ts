import { createRequire } from "node:module";

type Snowball = { newStemmer(language: "dutch"): { stem(word: string): string } };

// a CommonJS module that calls itself an ES module: loaders disagree about its default export
const snowball = createRequire(import.meta.url)("snowball-stemmers") as Snowball;
const dutch = snowball.newStemmer("dutch");

/** Forms that no rule relates, by the word whose root they share. */
const irregular: Readonly<Record<string, string>> = {
  kinderen: "kind", kinders: "kind", eieren: "ei", schilder: "schilderen", schilders: "schilderen", schilderes: "schilderen",
  gebakken: "bakken", gewassen: "wassen", geholpen: "helpen", gereden: "rijden", gebracht: "brengen", gelezen: "lezen",
  voorgelezen: "voorlezen", gestreken: "strijken", verkocht: "verkopen", gekocht: "kopen", gesneden: "snijden", geschreven: "schrijven",
  rondgebracht: "rondbrengen", nagekeken: "nakijken", verzorgd: "verzorgen", bezorgd: "bezorgen", bewaakt: "bewaken", verpakt: "verpakken",
  zager: "zagen", lezer: "lezen", maker: "maken", bakster: "bakken", gelast: "lassen", hulpje: "hulp",
};

/** `schoongemaakt` → `schoonmaakt`, `geschilderd` → `schilderd`: what is left loses its last letter, as any verb does. */
const participle = /^(schoon|op|in|uit|af|aan|voor|weg|mee|rond|bij|terug)?ge([a-z]{3,}[dt])$/;
const diminutive = /(?:(?<=[aeiou]{2}[nlr]?|e[nlr])tj|(?<=m)pj|(?<=[a-z]{3})j)es?$/;

/** Words for who does it. Taken off, so that schoonmaken, schoonmaker and schoonmaakster meet. */
const doers = [
  { ending: /ster(s)?$/, shortest: 8 },
  { ending: /erij(en)?$/, shortest: 8 },
  { ending: /ers?$/, shortest: 6 },
] as const;

const known = new Map<string, string>();
const mostKnown = 50_000;

/**
 * The root of a folded word: `schoonmaken`, `schoonmaker`, `schoonmaakster` → `schoonmak`.
 * Not always a word; the same for all forms of one word is what counts.
 */
export function stem(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const root = findRoot(word);
  if (known.size >= mostKnown) known.clear();
  known.set(word, root);
  return root;
}

function findRoot(word: string): string {
  if (arabic.test(word)) return arabicRoot(word);
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  const other = irregular[word];
  if (other) return findRoot(other);
  const done = participle.exec(word);
  if (done && word.length >= 7) return findRoot(`${done[1] ?? ""}${done[2]!.slice(0, -1)}`);
  const bare = word.length >= 6 ? word.replace(diminutive, "") : word;
  const doer = doers.find(({ ending, shortest }) => bare.length >= shortest && ending.test(bare));
  const deed = doer ? bare.replace(doer.ending, "") : bare;
  return undouble(voiceless(dutch.stem(deed)));
}

const arabic = /^\p{Script=Arabic}+$/u;

/** Without the article, and with one spelling for letters at the end that people write in two ways. */
const arabicRoot = (word: string) => (word.length > 4 ? word.replace(/^ال/, "") : word).replace(/ة$/, "ه").replace(/ى$/, "ي");

/** `huiz` → `huis`, `briev` → `brief`; reading is no lesson. */
const voiceless = (root: string) => (root.endsWith("lez") ? root : root.replace(/z$/, "s").replace(/v$/, "f"));

/** `inpakk` → `inpak`, `maak` → `mak`: spelling doubles a letter where the sound does not change. */
function undouble(root: string): string {
  return root.replace(/([bcdfgklmnprst])\1$/, "$1").replace(/([aeou])\1(?=[^aeiou]$)/, "$1");
}
