import type { Rule } from "../mark";
import { aboutOthers, somebody, then } from "./who";

/** Work in or for a prison, and things that look like a punishment. */
const work = /\b(?:werk(?:te|t|en|ten)?|gewerkt|bewaarder|les|lessen|kook\w*|schoonmaak|schilder\w*|hielp|helpt?|vrijwilliger|begeleid\w*|repareerde|oude|vroegere)\b(?:(?!\b(?:toen|nadat|omdat|na)\b)[^.!?\n]){0,45}$/;
const silver = /^(?:en)? (?:van (?:zilver|goud|leer|kralen)|en (?:ringen|kettingen))/;

const rule = (id: string, find: string, more: Partial<Rule> = {}): Rule => ({ id: `conviction-${id}`, find: new RegExp(find, "g"), ...more });

export const convictionRules: readonly Rule[] = [
  rule("record", String.raw`\b(?:strafblad|justitieel verleden|justitie-?verleden|strafverleden|detentie-?verleden|crimineel verleden|criminele (?:verleden|jeugd|tijd)|documentatie bij justitie|aantekening(?:en)? bij justitie|criminal (?:record|past)|felony)\b`),
  rule("punished", String.raw`\b(?:celstraf|gevangenisstraf|taakstraf|taakstraffen|werkstraf|leerstraf|jeugddetentie|voorwaardelijke straf|voorwaardelijk vrij|proefverlof|tbs|penitentiair programma|isd-maatregel|pij-maatregel|rijontzegging|alcoholslot|(?:gebieds|locatie|contact)verbod)\b|\b(?<=(?:heb|had|kreeg|heeft) (?:een |mijn )?)straf (?:gehad|gekregen|uitgezeten|voor)\b|\bstraf (?:uit)?gezeten\b|\b(?:daarvoor|ervoor|zwaar|vroeger) gestraft\b|\b(?:achter (?:de )?tralies|binnen gezeten)\b`, { innocentAfter: aboutOthers }),
  rule("band", String.raw`\benkelband\b`, { innocentBefore: silver }),
  rule("detained", String.raw`\b(?:in|uit|na|mijn|tijdens|sinds) (?:mijn )?detentie\b|\b(?:ben|was|is|net|jaar|werd) (?:[a-z]+ )?(?:vrijgekomen|vrijgelaten)\b|\b(?:mijn|na) vrijlating\b|\b(?:gesloten|justitiele) (?:jeugd)?inrichting\b|\bin de (?:p\.?i\.?|pi)\b|\bvast gezeten\b|\b(?:zat|zit) ik (?:[a-z0-9]+ ){0,2}vast\b(?! (?:in|aan|op|met|achter)\b)|\b(?:ex-?)?gedetineerde?\b|\b(?:vastgezeten|opgesloten gezeten)\b|\b${somebody} (?:zit|zat) (?:[a-z]+ ){0,2}vast\b(?! (?:in|aan|op|met|achter)\b)`, { innocentAfter: aboutOthers }),
  rule("prison", String.raw`\b(?:in|uit) (?:de |een )?[a-z]*(?:gevangenis|bajes|bak|cel|nor|lik)(?= (?:gezeten|gekomen|zat|zit|heb|ben|leerde|kwam|gezet)\b)|(?<=\b(?:zat|zit|kom|komt|kwam|ben|gezeten|jaar|maanden|na|vrij|was) (?:[a-z]+ ){0,2})(?:in|uit) (?:de |een )?(?:[a-z]*gevangenis|bajes|cel|politiecel|nor)\b|^(?:in|uit) de (?:gevangenis|bajes|nor)\b|\b(?:in|from|of|to|out of) (?:prison|jail)\b`, { innocentAfter: work }),
  rule("sat", String.raw`\b(?:heb|heeft|had) (?:(?:ik|ook|vroeger|zelf|lang|even|er ?voor|daar ?voor|een jaar|twee jaar|\w+ maanden) ){0,2}gezeten\b|\b(?:ervoor|daarvoor|daar voor) gezeten\b|\bdaar heb ik voor gezeten\b`),
  rule("probation", String.raw`\breclassering(?:smedewerker|swerker|sambtenaar)?\b|\bprobation officer\b|\bparole\b`, { innocentAfter: /\b(?:werk(?:te)?|gewerkt|vrijwilliger|stage|stagiaire?) (?:[a-z]+ )?(?:bij|voor) (?:de )?$/ }),
  rule("convicted", String.raw`\b(?:${somebody} ${then}\b(?:ben|was|is|werd|bent) (?:[a-z]+ ){0,2}veroordeeld|veroordeeld (?:geweest|voor|tot|wegens)|(?:een|mijn|oude|eerdere) (?:[a-z]+ )?veroordeling(?:en)?|schuldig bevonden|voor de (?:straf)?rechter (?:gestaan|gekomen|moeten)|convicted)\b`, { innocentAfter: aboutOthers }),
  rule("arrested", String.raw`\b(?:opgepakt (?:voor|door|wegens)|gearresteerd|aangehouden (?:voor|door|wegens)|arrested|ingebroken|gedeald|dealde|gestolen|gesmokkeld)\b|\b(?:was|ben|werd) (?:[a-z]+ )?verdachte?\b|\b(?:was|als|ex-?) ?(?:[a-z]+ )?(?:dealer|drugsdealer|inbreker|crimineel|drugskoerier)\b|\b(?:gepleegd|schuldig aan)\b|(?<=\b(?:voor|wegens|om|door) (?:een |mijn )?)(?:diefstal|winkeldiefstal|inbraak|beroving|overval|mishandeling|oplichting|fraude|heling|witwassen|drugshandel|rijden met drank op)\b(?! (?:te voorkomen|voorkomen))|\bmet (?:de )?(?:politie|justitie) in aanraking\b|\b(?:politie|justitie) in aanraking\b|\bin aanraking (?:gekomen )?met (?:de )?(?:politie|justitie)\b`),
  rule("certificate", String.raw`\bgeen (?:vog|verklaring omtrent (?:het )?gedrag)\b(?! (?:nodig|hebben|vragen))`, { innocentAfter: /\b(?:vragen|vraagt|wij|we|hoeft|is|er) (?:[a-z]+ )?$/ }),
];
