import type { LocalText } from "~/features/vocabulary";
import type { Rule } from "../finding";

const law: LocalText = { nl: "De wet (AWGB en de wet gelijke behandeling m/v) zegt: je mag niet kiezen tussen mannen en vrouwen.", en: "The law (AWGB) says: you may not choose between men and women." };
const sounds: LocalText = { nl: "Dit klinkt alsof alleen een man of alleen een vrouw welkom is. De wet (AWGB) wil dat iedereen mee kan doen.", en: "This sounds as if only a man or only a woman is welcome. The law (AWGB) wants everybody to be able to join." };
const family: LocalText = { nl: "De wet (AWGB) zegt: zwanger zijn, kinderen krijgen of alleen zijn mag geen reden zijn.", en: "The law (AWGB) says: being pregnant, having children or being single may be no reason." };
const love: LocalText = { nl: "De wet (AWGB) zegt: van wie iemand houdt mag geen reden zijn.", en: "The law (AWGB) says: whom somebody loves may be no reason." };

const both = /\b(?:mannen en vrouwen|vrouwen en mannen|man of vrouw|vrouw of man|m\/v|v\/m)/;
const exclusion = (id: string, severity: Rule["severity"], find: RegExp, why: LocalText, more: Partial<Rule> = {}): Rule => ({ id: `sex-${id}`, kind: "exclusion", severity, find, unless: both, why, ...more });

export const exclusionBySex: readonly Rule[] = [
  exclusion("wanted", "law", /\b(?:zoek\w*|gezocht|voorkeur|liefst|liever)\b[^.!?\n]{0,25}\b(?:man|vrouw|jongen|meisje|jongens|meisjes|mannen|vrouwen|meid)\b/g, law, { better: "Wij zoeken een collega.", fits: "sentence" }),
  exclusion("preferred", "law", /\b(?:man|vrouw|mannen|vrouwen|dames|heren)\b[^.!?\n]{0,20}\b(?:onze voorkeur|de voorkeur|hebben voorrang|krijgen voorrang)\b/g, law),
  exclusion("only", "law", /\b(?:alleen|uitsluitend|enkel|geen)(?: voor| geschikt voor)? (?:mannen|vrouwen|dames|heren|meisjes|jongens)\b/g, law, { better: "Iedereen is welkom.", fits: "sentence" }),
  exclusion("kind-of-colleague", "law", /\b(?:vrouwelijke|mannelijke) (?:collega|medewerkers?|kandida\w+|kracht|sollicitant\w*|versterking)\b/g, law, { better: "collega", fits: "words" }),
  exclusion("you-are", "law", /\b(?:je bent|ben je|ben jij|bent u) een (?:[a-z]+ ){0,2}(?:meid|meisje|jongen|man|vrouw)\b/g, law, { better: "Je bent iemand die" }),
  exclusion("word", "advice", /\b(?:dame|kerel|vent|meid|juffrouw|mannetjes|huisvrouw(?:en)?|jongens onder elkaar)\b|\b(?:sterke|stoere|vlotte) gast\b|\b(?:voor|als) (?:een |de )?(?:moeders?|vaders?)\b(?= die|$)/g, sounds, { better: "collega", fits: "words" }),
  exclusion("family", "law", /\b(?:niet|geen) zwanger\w*(?: vrouwen)?\b|\bgeen kinder(?:wens|en)\b(?! (?:naar|op|in|van|die|bij))|\bgeen (?:alleenstaande|jonge) (?:moeders?|ouders?)\b/g, family),
  exclusion("love", "law", /\bheterose[a-z]+\b|\bgeen (?:homo\w*|lesbienne\w*|lhbt\w*)/g, love),
];
