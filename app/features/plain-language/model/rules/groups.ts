/**
 * People whom the law protects, by what is said of them. Each is a noun phrase in folded text, so that one frame ("… nemen wij niet aan")
 * serves them all. Nothing here is wrong by itself: a rule looks at what the sentence does with them.
 */
import { believers, colleague, illness, oneSex, peoples } from "./word-classes";

/** Anybody: what stands before "met een beperking" or "uit Oost-Europa". */
const anybody = String.raw`(?:mensen|personen|iemand|iedereen|niemand|werknemers|personeel|lieden|types?|${colleague}|wie|hen|degenen|deelnemers|vrijwilligers)`;
const tens = String.raw`(?:twintig|dertig|veertig|vijftig|zestig|zeventig|\d0)`;
const lands = String.raw`(?:[a-z]*-?(?:europa|afrika|azie|amerika)|polen|roemenie|bulgarije|marokko|turkije|syrie|eritrea|oekraine|suriname|somalie|afghanistan|irak|iran|[a-z]+ landen|het (?:buitenland|oosten|midden-oosten)|een ander land|moslimlanden)`;

export const ageGroup = String.raw`(?:ouderen|senioren|bejaarden|zestienjarigen|jongeren|jongelui|tieners|pubers|(?:${tens})-?(?:er|ers|plussers?|minners?)|(?:oudere?|jonge?|jongere|jeugdige?) (?:${anybody}|mens|man|vrouw|heer|dame|mannen|vrouwen|heren|dames|lieden)|${anybody} (?:van (?:middelbare|een zekere|gevorderde|hogere|onze|jouw) leeftijd|op leeftijd|(?:boven|onder|over|voorbij) de [a-z0-9]+|(?:ouder|jonger) dan [a-z0-9]+))`;
export const sexGroup = String.raw`(?:${oneSex}|(?:vrouwelijke?|mannelijke?) (?:${anybody}|geslacht|personeel|versterking|hulp))`;
export const originGroup = String.raw`(?:${peoples}|${anybody} uit ${lands}|${anybody} met (?:een )?(?:[a-z-]+ )?(?:migratieachtergrond|migratieverleden|achtergrond|afkomst|kleur|nationaliteit|naam|paspoort|verblijfsvergunning|huidskleur|accent)|${anybody} van (?:[a-z-]+ )(?:afkomst|herkomst|komaf))`;
export const beliefGroup = String.raw`(?:${believers}|moslima'?s?|${anybody} (?:van|met) (?:een )?(?:[a-z]+ )?(?:geloof|religie|geloofsovertuiging|levensovertuiging)|(?:gelovige|religieuze|vrome|ongelovige) ${anybody}|${anybody} (?:die|dat) [^.!?\n]{0,25}\b(?:bidt|bidden|vast|vasten|ramadan|geloven?|gelovig|kerk|moskee|sabbat))`;
const ill = String.raw`(?:${illness}|[a-z]*(?:klachten|ziekte|ziekten|ziektes|stoornis|stoornissen|aandoening|aandoeningen)|kanker|reuma|astma|copd|dyslexie|hiv|angsten|stress|ptss|hernia|een (?:slecht|zwak|versleten) [a-z]+|(?:slechte|zwakke|versleten|pijnlijke) [a-z]+|[a-z]*uitkering)`;
export const healthGroup = String.raw`(?:gehandicapten|invaliden|zieken|doven|blinden|slechthorenden|slechtzienden|rolstoelers|rolstoelgebruikers|autisten|epileptici|diabetici|verslaafden|arbeidsongeschikten|arbeidsgehandicapten|wajongers?|zwangeren|${anybody} (?:met|in|zonder) (?:een )?(?:[a-z]+ ){0,2}${ill}|${anybody} die (?:[a-z]+ )?(?:ziek|slecht (?:zien|ziet|horen|hoort|lopen|loopt|ter been)|in een rolstoel|vaak ziek|medicijnen)[a-z ]{0,12})`;
/** Said of the reader: "heb je …", "met …". */
export const illOf = ill;
export const familyGroup = String.raw`(?:zwangere?n?(?: vrouwen)?|(?:alleenstaande |jonge |werkende )?(?:ouders?|moeders?|vaders?)(?: met (?:[a-z]+ ){0,2}kinderen)?|${anybody} met (?:[a-z]+ ){0,2}(?:kinderen|gezin|zorgtaken|kinderwens|kleintjes))`;
