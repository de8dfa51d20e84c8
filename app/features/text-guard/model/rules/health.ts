import type { Rule } from "../mark";
import { bodyPart, diagnosis } from "./health-words";
import { aboutOthers, somebody, then } from "./who";

const has = "(?:heb|had|heeft|kreeg|krijg|krijgt|hebben|gehad|have|had|has|got)";
const is = "(?:ben|was|is|werd|geweest|raakte|raak|bleef|am)";
const drug = "(?:alcohol|drank|drugs|gokken|pillen|coke|cocaine|heroine|wiet|blowen|ghb|speed|crack|medicijnen|slaappillen)";
/** What a place offers, or for whom it is: nobody's own. */
const welcome = /\b(?:welkom|geschikt|fijn (?:bij|voor)|rekening|ook als|ook bij|iedereen|er is|er zijn)\b[^.!?\n]{0,45}$/;
const others = new RegExp(`${aboutOthers.source}|${welcome.source}`);

const rule = (id: string, find: string, more: Partial<Rule> = {}): Rule => ({ id: `health-${id}`, find: new RegExp(find, "g"), innocentAfter: others, ...more });

export const healthRules: readonly Rule[] = [
  rule("diagnosis", String.raw`\b(?:${diagnosis})\b`, { innocentBefore: /^[- /]*(?:patienten|zorg|afdeling|keur|gekeurd|uitkeringen)|^[^.!?\n]{0,20}\b(?:welkom|mogelijk)\b/ }),
  // "verslaafd aan puzzels" is a way of speaking
  rule("addicted", String.raw`\bverslaafde?\b(?! aan (?!${drug}))|\baan de (?:drugs|drank|pillen|coke|heroine)\b|\b(?:jaar|jaren|maand|maanden|nu|weer|helemaal) (?:clean|nuchter|van de (?:drank|drugs|alcohol))\b|\b(?:addicted to|used to) (?:drugs|alcohol)\b|\b(?:blow|blowde|geblowd|gebruikte|gebruik|snoof|snuif) (?:[a-z]+ )?(?:drugs|coke|wiet|heroine|cocaine)\b|\bgestopt met (?:drinken|drugs|blowen|gokken)\b|\b(?:naar|bij) de aa\b`),
  rule("ill", String.raw`\b(?<=${somebody} ${then}\b${is} (?:[a-z0-9]+ ){0,3})(?:ziek(?! van)|doof|deaf|blind|overspannen|gehandicapt|opgenomen|herstellende?|hersteld van|genezen|uitbehandeld|ernstig ziek|terminaal|invalide|mindervalide|hulpbehoevend)\b|\b(?:ben|was|werd|raakte) ik (?:[a-z0-9]+ ){0,3}(?:ziek|opgenomen|blind|doof)\b(?! van)|\b(?:langdurig|ernstig|chronisch|lang|jaren|maanden) ziek\b`),
  rule("senses", String.raw`\b(?:hoor|hoort|zie|ziet|loop|loopt|sta|adem) (?:ik )?(?:[a-z]+ )?(?:heel |erg |wat )?(?:slecht|moeilijk|weinig aan|niet (?:zo )?goed)\b(?! (?:in de markt|op de))|\b(?:met|op) (?:een )?(?:krukken|rollator|wandelstok|stok|beugel|brace)\b|\bin (?:een |mijn )?korset\b`),
  rule("has", String.raw`(?<=\b${somebody} ${then}\b${has} )(?:(?:een|veel|mijn|last van|wat|al|ook) ){0,2}(?:[a-z]+ )?(?:handicap|handicaps|beperking(?! in)|beperkingen(?! in)|ziekte|aandoening|diagnose|klachten|therapie|operatie|prothese|zwakke gezondheid|slechte gezondheid|gezondheidsproblemen|tics?|implantaat|allergie)\b(?! (?:van|voor|over|door) (?:klanten|gasten|de buren))|\b(?:omdat|doordat|want) ik (?:een )?(?:[a-z]+ )?(?:beperking|handicap|ziekte|aandoening) heb\b`),
  rule("body", String.raw`\b(?:last|pijn|klachten|problemen|letsel|schade|geopereerd) (?:van|aan|in|met) (?:mijn|m'n|zijn|haar|de) (?:[a-z]+ )?${bodyPart}\b|(?<=\b${has} (?:een )?(?:[a-z]+ )?)(?:slechte?|zwakke?|versleten|kapotte|pijnlijke|gebroken|nieuwe) (?!ogen)${bodyPart}\b|\b(?:mijn|m'n|zijn|haar) ${bodyPart} (?:is|zijn|doet|doen|zit|werkt|werken) (?:[a-z]+ )?(?:kapot|op|versleten|pijn|slecht|zwak|niet mee|niet goed|verlamd|vast)\b|\blast van (?:een )?(?:[a-z]*(?:stoornis|aanvallen|angsten|klachten|pijn)|angst|paniek|stress|stemmen|somberheid|duizelingen|vermoeidheid)\b|\b(?:mijn|van) angsten\b`),
  rule("own", String.raw`\b(?:mijn|m'n|my) (?:[a-z]+ )?(?:ziekte|ziek zijn|aandoening|handicap|beperking|beperkingen|diagnose|psychiater|psycholoog|therapeut|therapie|behandelaar|behandeling|medicijnen|medicatie|pillen|operatie|depressie|revalidatie|herstel(?! van fietsen)|disability|illness|medication|medicine|therapist)\b`, { innocentAfter: undefined }),
  rule("treatment", String.raw`\b(?:slik|slikt|slikte|gebruik|gebruikt|neem|take) (?:ik )?(?:[a-z]+ )?(?:medicijnen|medicatie|pillen|tabletten|medication|medicine)\b|\bonder behandeling\b|\bin (?:behandeling|therapie) (?:bij|voor|geweest|gegaan)\b|(?<=\b(?:${somebody} )?(?:ben|loop|zit|is|loopt|was|gelopen|ga|praat|liep) (?:ik )?(?:[a-z]+ )?)(?:bij|naar|met) (?:de |een )(?:psycholoog|psychiater|ggz|therapeut|cardioloog|neuroloog|oncoloog|verslavingszorg)\b|\bopgenomen geweest\b|\b(?:in|uit) (?:een |de )?(?:kliniek|inrichting|psychiatrie) (?:gezeten|gelegen|opgenomen|geweest)\b|\bparnassia\b|\bsuffer(?:ed)? from\b|\bdiagnosed with\b|\bgediagnosticeerd\b`, { innocentAfter: new RegExp(String.raw`${others.source}|\b(?:stage|werkte|gewerkt|baan|schoonmaak\w*) [^.!?\n]{0,20}$`) }),
  rule("because", String.raw`\b(?:door|na|vanwege|wegens|met|sinds) (?:een |zijn |haar |het )?(?:[a-z]+ )?(?:[a-z]*ziekte|[a-z]*operatie|beperking|handicap|ziekbed)\b(?= (?:kon|moest|ben|was|wil|stopte|is|werk|heb|kan|loop)|[.,!]|$)`),
  rule("wheelchair", String.raw`(?<=\b${somebody} (?:[a-z]+ ){0,2}(?:zit|zat|ben|gebruik|heb) (?:[a-z]+ ){0,2})(?:in )?(?:een |mijn )?(?:[a-z]+ )?(?:rolstoel|scootmobiel)\b|\bmijn rolstoel\b`),
];
