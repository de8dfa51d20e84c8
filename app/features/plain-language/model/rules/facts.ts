import type { LocalText } from "~/features/vocabulary";
import type { Rule } from "../finding";

const pay: LocalText = { nl: "Mensen willen weten of ze ervan kunnen leven. Noem het bedrag of de schaal.", en: "People want to know whether they can live on it. Name the amount or the scale." };
const open: LocalText = { nl: "Zo weet een lezer nog niets. Noem wat je al weet, zoals uren, dagen, plaats of start.", en: "This tells a reader nothing yet. Name what you know, such as hours, days, place or start." };
const next: LocalText = { nl: "Een plek zonder loon gaat ergens heen. Noem waarheen, ook als het nog kan veranderen.", en: "A place without a wage leads somewhere. Say where, even if it may change." };

const money = String.raw`(?:[a-z]*salaris|loon|uurloon|beloning|verdiensten)`;
const unknown = String.raw`(?:in overleg|nader te bepalen|nog niet bekend|onbekend|n\.?t\.?b|onbepaald|afhankelijk van|hangt af van|hangen af van|flexibel|variabel|wisselend)`;
/** a number says more than the words around it */
const hasNumber = /\d/;
const fact = (id: string, find: RegExp, why: LocalText, more: Partial<Rule> = {}): Rule => ({ id: `fact-${id}`, kind: "fact", severity: "advice", find, unless: hasNumber, why, ...more });

/** Says that there are hours, pay, a place, a start or an end, and not which. */
export const factRules: readonly Rule[] = [
  fact("pay", new RegExp(String.raw`\b(?:goede?|mooie?|prima|aantrekkelijke?|passende?|uitstekende?|concurrerende?|marktconforme?) ${money}\b|\b${money}\b[^.!?\n]{0,40}\b(?:${unknown}|conform de markt)|\bleuk zakcentje\b|\b(?:goed|leuk) (?:betaald|verdienen)\b|\bcompetitief [a-z]+`, "g"), pay, { better: "Je verdient … euro per uur." }),
  fact("open", new RegExp(String.raw`\b(?:uren|aantal uren|tijden|werktijden|startdatum|start|begin|begindatum|einddatum|einde|duur|locatie|standplaats|plaats|dagen)\b[^.!?\n]{0,30}\b(?:${unknown}|volgens rooster)|\b(?:wanneer|hoeveel|waar|welke dagen|hoe laat)\b[^.!?\n]{0,40}\b(?:bespreken|overleggen|spreken|bepalen|kijken) we\b|\b(?:wanneer|hoeveel|waar|welke dagen|hoe laat)\b[^.!?\n]{0,40}\bin overleg`, "g"), open),
  fact("changing", /\b(?:flexibele|variabele|wisselende|onregelmatige) (?:uren|werktijden|tijden|locaties|dagen|diensten|werkplekken)\b|\b(?:verschillende|meerdere) (?:plekken|locaties|vestigingen)\b|\bdoor het hele land\b/g, open, { better: "Je werkt … uur per week, op …" }),
  fact("later", /\b(?:nader te bepalen|nader overeen te komen|n\.t\.b\.?)/g, open),
  fact("next-step", /\bvolgende stap\b[^.!?\n]{0,30}\b(?:niet bekend|onbekend|in overleg|weten we)|\b(?:zien|kijken) we (?:dan )?(?:wel|later)\b/g, next, { when: ({ isUnpaid }) => isUnpaid }),
];
