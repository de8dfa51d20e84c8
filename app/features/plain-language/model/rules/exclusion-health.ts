import type { LocalText } from "~/features/vocabulary";
import type { Rule } from "../finding";
import { illness, kept, not, youAre } from "./word-classes";

const law: LocalText = { nl: "De wet (WGBH/CZ) zegt: ziekte of een beperking mag geen reden zijn. Zeg hoe zwaar het werk is.", en: "The law (WGBH/CZ) says: illness or disability may be no reason. Say how heavy the work is." };
const sounds: LocalText = { nl: "Dit houdt mensen met een beperking weg. Zeg wat iemand doet en hoe zwaar dat is. De wet heet WGBH/CZ.", en: "This keeps people with a disability away. Say what somebody does and how heavy that is. The law is called WGBH/CZ." };

const exclusion = (id: string, severity: Rule["severity"], find: string, why: LocalText, more: Partial<Rule> = {}): Rule => ({ id: `health-${id}`, kind: "exclusion", severity, find: new RegExp(find, "g"), why, ...more });
const helped = /\bniet overal\b|\b(?:drempels?|lift|trap|trappen|verdieping)\b|\bmedicijnen (?:geven|geef\w*|brengt?|brengen|deelt|delen|uitdelen|klaar\w*|halen|bezorg\w*)\b|\bgeen probleem\b|\bniet erg\b|\bhoeft?\b|\bgeen bezwaar\b|\b(?:help\w*|begeleid\w*|zorgt? voor|werkt? met|kookt? voor|wandel\w*|bezoek\w*)\b|\bwelkom\b(?! niet)|\bpassen (?:we|wij)\b/;

export const exclusionByHealth: readonly Rule[] = [
  exclusion("healthy", "law", String.raw`\b(?:${youAre}|zoek\w*[^.!?\n]{0,20}|gezocht:?) (?:een |helemaal |volledig |kern)?(?:kern)?gezonde?\b(?! [a-z]*(?:mentaliteit|dosis|instelling|houding|balans|verstand|eter))|\b(?:goede|uitstekende|prima|blakende) gezondheid\b|\b(?:medische keuring|medisch (?:geschikt|goedgekeurd)|gezondheidsverklaring|gezondheidstest|100 ?(?:%|procent) (?:gezond|inzetbaar))\b|\b(?:zelden|bijna nooit|nooit|weinig|niet (?:vaak|snel)) (?:ziek|verzuim)\b|\blaag ziekteverzuim\b`, law, { better: "Zeg wat iemand tilt: een pak melk, een tas of een krat.", unless: helped }),
  exclusion("complaints", "law", String.raw`\b${not}\b[^.!?\n]{0,25}\b${illness}`, law, { unless: helped }),
  exclusion("people", "law", String.raw`\b(?:${illness}|wie (?:medicijnen|vaak ziek|chronisch|ziek))\b[^.!?\n]{0,40}\b(?:niet|geen|helaas|ongeschikt|onmogelijk|${kept})\b`, law, { unless: helped }),
  exclusion("strong", "advice", String.raw`\bfysieke (?:gesteldheid|belastbaarheid|kracht|fitheid)\b|\bgoede (?:fysieke|lichamelijke) [a-z]+|\b(?:fysiek|lichamelijk|mentaal) (?:en (?:mentaal|fysiek) )?(?:sterke?|fit|gezonde?|belastbaar|in (?:goede )?(?:conditie|orde|staat))\b|\b(?:goede|prima|uitstekende) (?:fysieke |lichamelijke )?(?:conditie|lichaamsbouw)\b|\bconditie (?:is|moet)\b|\b(?:fit|topfit|vitaal) en [a-z]+|\ben (?:fit|topfit|vitaal)\b|\b${youAre} (?:lekker |heel |echt )?(?:sterk|fit|topfit|vitaal|gespierd|stevig gebouwd)\b|\b(?:sterke|stevige|gezonde) (?:vent|kerel|man|jongen|rug|handen|armen|benen|lichaamsbouw|gestel)\b|\bgoed ter been\b|\bstevig gebouwd\b|\b(?:spierballen|energiebom|onvermoeibaar|ijzeren gestel|veel uithoudingsvermogen|fitte)\b|\bbarst\w* van (?:de )?energie\b`, sounds, { unless: /\b(?:hoeft?|niet sterk|fiets\w*)\b/, better: "Je tilt af en toe een krat. Dat doen we samen.", fits: "sentence" }),
];
