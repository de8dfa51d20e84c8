import type { LocalText } from "~/features/vocabulary";
import type { Rule } from "../finding";
import { decideTogether, factsOfWork, money, praiseOfPay, untold } from "./word-classes";

const pay: LocalText = { nl: "Mensen willen weten of ze ervan kunnen leven. Noem het bedrag of de schaal.", en: "People want to know whether they can live on it. Name the amount or the scale." };
const open: LocalText = { nl: "Zo weet een lezer nog niets. Noem wat je al weet, zoals uren, dagen, plaats of start.", en: "This tells a reader nothing yet. Name what you know, such as hours, days, place or start." };
const next: LocalText = { nl: "Een plek zonder loon gaat ergens heen. Noem waarheen, ook als het nog kan veranderen.", en: "A place without a wage leads somewhere. Say where, even if it may change." };

/** a number says more than the words around it */
const hasNumber = /\d/;
const fact = (id: string, find: string, why: LocalText, more: Partial<Rule> = {}): Rule => ({ id: `fact-${id}`, kind: "fact", severity: "advice", find: new RegExp(find, "g"), unless: hasNumber, why, ...more });

/** Says that there are hours, pay, a place, a start or an end, and not which. */
export const factRules: readonly Rule[] = [
  fact("pay", String.raw`\b${praiseOfPay},? (?:[a-z]+ )?${money}\b|\b${money}\b[^.!?\n]{0,40}\b(?:${untold}|conform|volgens (?:de )?(?:cao|markt|ervaring|functie)|bepalen|bespreken|is (?:goed|prima|netjes|uitstekend|marktconform)|past bij|dat past|naast|mag je verwachten|waar je (?:blij|u) tegen)\b|\bleuk zakcentje\b|\b(?:goed|leuk|prima|netjes|dik) (?:betaald|verdienen|bijverdienen|beloond)\b|\b(?:betaalt|betalen|verdient|verdien je) (?:[a-z]+ )?(?:goed|prima|netjes|uitstekend|bovengemiddeld|boven de cao)\b|\b(?:over|wat betreft) (?:het |je )?${money}\b[^.!?\n]{0,40}\b(?:we|wij|in gesprek)\b`, pay, { better: "Je verdient … euro per uur." }),
  fact("open", String.raw`\b${factsOfWork}\b[^.!?\n]{0,35}\b(?:${untold}|volgens rooster)|\b(?:wanneer|hoeveel|waar|welke dagen|welke tijden|hoe laat|hoe lang)\b[^.!?\n]{0,40}\b(?:${untold}|${decideTogether} (?:we|wij|je)|(?:we|wij|je) (?:[a-z]+ ){0,3}${decideTogether})|\b${factsOfWork}\b[^.!?\n]{0,25}\b${decideTogether} (?:we|wij)\b|\b${factsOfWork}\b[^.!?\n]{0,20}\b(?:we|wij)\b[^.!?\n]{0,20}\b(?:af|samen|met elkaar|met je|met jou|later|nog|in het gesprek)\b|\b(?:wanneer|hoeveel|welke dagen|welke tijden|hoe laat|hoe lang)\b[^.!?\n]{0,30}\b(?:be)?(?:kijken|zoeken|kiezen|regelen|plannen|zien)\b[^.!?\n]{0,10}\b(?:we|wij|samen|later)\b|\b(?:start|begint?|beginnen|stoppen|stopt|eindigt|duurt)\b[^.!?\n]{0,25}\b(?:zodra (?:dat|het) (?:past|kan|uitkomt)|wanneer (?:dat|het) (?:past|kan|uitkomt)|in overleg|zo lang (?:als )?(?:het|dat) (?:nodig|kan|bevalt)|op termijn|nog niet (?:bekend|duidelijk))`, open, { unless: /\d|\b(?:kies|kiest) je\b|\bje kiest\b/ }),
  fact("changing", String.raw`\b(?:flexibele|variabele|wisselende|onregelmatige|diverse|verschillende|afwisselende|uiteenlopende) (?:uren|[a-z]*tijden|locaties|dagen|diensten|werkplekken|vestigingen|projecten)\b|\b(?:verschillende|meerdere|diverse) (?:plekken|locaties|vestigingen|adressen)\b|\b(?:door het hele land|door heel nederland|in de hele regio|in het hele land)\b|\b(?:op oproepbasis|nul-?uren\w*|0-?uren\w*|wanneer het druk is|op afroep|af en toe een dienst)\b`, open, { better: "Je werkt … uur per week, op …" }),
  fact("later", String.raw`\b(?:nader te bepalen|nader overeen te komen|nader af te spreken|n\.t\.b\.?|n\.o\.t\.k\.?)`, open),
  fact("next-step", String.raw`\b(?:volgende stap|vervolg|daarna|na afloop|toekomst)\b[^.!?\n]{0,35}\b(?:niet bekend|onbekend|in overleg|weten we|zien we|kijken we (?:dan|later|wel)|niet zeker|kunnen we niets|geen idee)|\b(?:zien|kijken) we (?:dan )?(?:wel|later)\b`, next, { when: ({ isUnpaid }) => isUnpaid }),
];
