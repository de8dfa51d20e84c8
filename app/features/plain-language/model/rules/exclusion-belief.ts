import type { LocalText } from "~/features/vocabulary";
import type { Rule } from "../finding";
import { believers, beliefs, colleague, worn, youAre } from "./word-classes";

const law: LocalText = { nl: "De wet (AWGB) zegt: geloof mag geen reden zijn. Ook een hoofddoek of keppel niet.", en: "The law (AWGB) says: religion may be no reason. Nor may a headscarf or kippah." };

const exclusion = (id: string, find: string, more: Partial<Rule> = {}): Rule => ({ id: `belief-${id}`, kind: "exclusion", severity: "law", find: new RegExp(find, "g"), why: law, ...more });
const about = /\b(?:school|kerk\w*|moskee|vereniging|koor|feest\w*|huis voor|begraafplaats|hoeft?|boeken|winkel)\b/;

export const exclusionByBelief: readonly Rule[] = [
  exclusion("headscarf", String.raw`\b(?:geen|zonder) (?:[a-z]+ )?${worn}\b|\b${worn}\b[^.!?\n]{0,60}\b(?:niet|verboden|ongewenst|geen|af|thuis|uit)\b|\b(?:niet|geen|nooit)\b[^.!?\n]{0,40}\b(?:met (?:een )?)?${worn}`, { unless: /\b(?:geen|niet een) probleem\b|\bniet erg\b|\bmag\b(?! niet)/ }),
  exclusion("believer", String.raw`\b${youAre} (?:een )?(?:praktiserend[a-z]* |overtuigd[a-z]* |belijdend[a-z]* )?(?:${believers}|${beliefs})\b|\b(?:geen|alleen|uitsluitend|liefst|enkel|zoeken|voorkeur voor) (?:een )?(?:${believers})\b|\bniet (?:gelovig|religieus)\b|\b(?:lid van|aangesloten bij|betrokken bij) (?:een |de |onze )?[a-z]*(?:kerk|gemeente van christus|moskee)\w*\b|\b(?:deelt|onderschrijft|belijdt|hebt) (?:[a-z]+ ){0,3}(?:geloof|grondslag|geloofsovertuiging|levensovertuiging)\b`, { unless: /\bhoeft?\b/ }),
  exclusion("colleague", String.raw`\b${beliefs} (?:[a-z]+ )?(?:${colleague}|man|vrouw|(?:levens|geloofs)?overtuiging|levenswandel|identiteit)\b`, { unless: about }),
];
