import type { LocalText } from "~/features/vocabulary";
import type { Rule } from "../finding";
import { colleague, forPeopleOfOneSex, kept, oneSex, wanted, youAre } from "./word-classes";

const law: LocalText = { nl: "De wet (AWGB en de wet gelijke behandeling m/v) zegt: je mag niet kiezen tussen mannen en vrouwen.", en: "The law (AWGB) says: you may not choose between men and women." };
const sounds: LocalText = { nl: "Dit klinkt alsof alleen een man of alleen een vrouw welkom is. De wet (AWGB) wil dat iedereen mee kan doen.", en: "This sounds as if only a man or only a woman is welcome. The law (AWGB) wants everybody to be able to join." };
const family: LocalText = { nl: "De wet (AWGB) zegt: zwanger zijn, kinderen krijgen of alleen zijn mag geen reden zijn.", en: "The law (AWGB) says: being pregnant, having children or being single may be no reason." };
const title: LocalText = { nl: "Met dit woord lijkt het werk voor één van beide te zijn. Noem het werk, of kies een woord voor iedereen. De wet heet AWGB.", en: "This word makes the work sound like it is for one of the two. Name the work, or a word for everybody. The law is called AWGB." };
const love: LocalText = { nl: "De wet (AWGB) zegt: van wie iemand houdt mag geen reden zijn.", en: "The law (AWGB) says: whom somebody loves may be no reason." };

const exclusion = (id: string, severity: Rule["severity"], find: string, why: LocalText, more: Partial<Rule> = {}): Rule => ({ id: `sex-${id}`, kind: "exclusion", severity, find: new RegExp(find, "g"), unless: forPeopleOfOneSex, why, ...more });
const titled = /\b(?:m\/v\w*|v\/m\w*|man of vrouw)|\(m|\(v|\/ster\b|\bhelp\w*\b/;

export const exclusionBySex: readonly Rule[] = [
  exclusion("wanted", "law", String.raw`\b${wanted}\b[^.!?\n]{0,25}\b${oneSex}\b`, law, { better: "Wij zoeken een collega.", fits: "sentence" }),
  exclusion("preferred", "law", String.raw`\b${oneSex}\b[^.!?\n]{0,25}\b(?:voorkeur|voorrang|genieten|gezocht|gevraagd|gewenst|passen? (?:hier |er )?beter|passen? (?:hier )?het best|is (?:hier )?(?:een )?(?:pre|plus|welkom)|${kept})\b|\b(?:onze|de|alle) [a-z]+ (?:zijn|is) (?:allemaal |altijd |alleen )?(?:mannen|vrouwen|een man|een vrouw|dames|heren|jongens|meiden)\b`, law),
  exclusion("only", "law", String.raw`\b(?:geen|niet voor|niets voor) (?:de )?(?:mannen|vrouwen|dames|heren|meisjes|jongens)\b`, law, { better: "Iedereen is welkom.", fits: "sentence" }),
  exclusion("kind-of-colleague", "law", String.raw`\b(?:vrouwelijke?|mannelijke?) (?:[a-z]+ )?(?:${colleague}|chauffeur\w*|begeleider\w*|[a-z]+er|[a-z]+ers)\b|\b(?:vrouwelijke?|mannelijke?) (?:sollicitanten|kandidaten|versterking)\b`, law, { better: "collega", fits: "words" }),
  exclusion("you-are", "law", String.raw`\b${youAre} (?:een |de )?(?:[a-z]+,? ){0,3}(?:meid|meisje|jongen|man|vrouw|moeder|vader|huisvrouw)\b`, law, { better: "Je bent iemand die" }),
  exclusion("word", "advice", String.raw`\b(?:dames?|kerels?|knul|gozer|vent|meid|juffrouw|mannetjes|(?:mannen|vrouwen)(?:werk|baan|baantje|job|vak|wereld|klus)|mannenteam|vrouwenteam|mannenbolwerk|huisvrouw(?:en)?|jongens onder elkaar|onze (?:jongens|mannen|meiden)|mannenhumor)\b|\b(?:sterke|stoere|vlotte) (?:gast|jongens|mannen|handen van mannen)\b|\bmannetje staan\b|\bstaat? je mannetje\b|\b(?:voor|als) (?:een |de )?(?:moeders?|vaders?)\b(?= die|$)`, sounds, { better: "collega", fits: "words" }),
  exclusion("title", "advice", String.raw`\b(?:verkoop|schoonmaak|inpak|naai|werk|kap|serveer|verzorg|bezorg|help|assisten|lunch|koffie|poets|linnen)ster\b|\b(?:poets|koffie|kantine|gast|was|keuken|linnen)(?:vrouw|dame|juffrouw)\b|\b(?:vak|voor|sjouw|pakhuis|leer|bar|melk|koop|zaken|vuilnis|tuin|klus|kantoor|kraan|post|brandweer|sterke |onderhouds|service|verkoop|magazijn)(?:man|mannen)\b|\b(?:secretaresse|kassiere|receptioniste|kamermeisje|serveerster|caissiere|gastvrouw|coupeuse|masseuse|directrice|conductrice|stewardess)s?\b`, title, { unless: titled }),
  exclusion("family", "law", String.raw`\b(?:niet|geen|zonder) zwanger\w*(?: vrouwen)?\b|\b(?:geen|zonder) (?:kinder(?:wens|en)|gezin|zwangerschap\w*|zorgtaken)\b(?! (?:naar|op|in|van|die|bij))|\bgeen (?:alleenstaande|jonge) (?:moeders?|ouders?)\b|\b(?:heb je|met|wie heeft|mensen met|ouders met|moeders met)\b[^.!?\n]{0,20}\b(?:kinderen|kleintjes|gezin|zorgtaken|zwangerschap|kinderwens)\b[^.!?\n]{0,30}\b${kept}|\b(?:zwangere? (?:vrouwen)?|zwanger\w*)\b[^.!?\n]{0,30}\b${kept}|\b${youAre} (?:ongebonden|vrijgezel|alleenstaand|getrouwd|kinderloos)\b`, family, { unless: /\bhoeft?\b/ }),
  exclusion("love", "law", String.raw`\bheterose[a-z]+\b|\b(?:geen|niet voor) (?:homo\w*|lesbienne\w*|lhbt\w*|transgender\w*)`, love),
];
