import type { LocalText } from "~/features/vocabulary";
import type { Rule } from "../finding";
import { ageGroup, beliefGroup, familyGroup, healthGroup, illOf, originGroup, sexGroup } from "./groups";
import { youAre } from "./word-classes";

/** One ground of the equal-treatment laws: whom it protects, and how a reader is told to be one of them. */
type Ground = { id: string; people: string; told: string; why: LocalText };

const whyOf = (law: string, nl: string, en: string): LocalText => ({ nl: `De wet (${law}) zegt: ${nl}`, en: `The law (${law}) says: ${en}` });
const age = whyOf("WGBL", "je mag niet kiezen op leeftijd.", "you may not choose by age.");
const sex = whyOf("AWGB", "je mag niet kiezen tussen mannen en vrouwen.", "you may not choose between men and women.");
const family = whyOf("AWGB", "zwanger zijn of kinderen hebben mag geen reden zijn.", "being pregnant or having children may be no reason.");
const origin = whyOf("AWGB", "waar iemand vandaan komt, mag geen reden zijn.", "where somebody comes from may be no reason.");
const belief = whyOf("AWGB", "geloof mag geen reden zijn.", "religion may be no reason.");
const health = whyOf("WGBH/CZ", "ziekte of een beperking mag geen reden zijn. Zeg hoe zwaar het werk is.", "illness or disability may be no reason. Say how heavy the work is.");

const grounds: readonly Ground[] = [
  { id: "age", people: ageGroup, told: String.raw`(?:ouder|jonger|boven|onder|over|voorbij)(?: dan)?(?: de)? (?:\d\d|[a-z]+tig)|(?:\d\d|[a-z]+tig)(?: jaar)? of (?:ouder|jonger)|te oud|op leeftijd`, why: age },
  { id: "sex", people: sexGroup, told: String.raw`een (?:man|vrouw|dame|heer|meisje|jongen)`, why: sex },
  { id: "family", people: familyGroup, told: String.raw`zwanger|kinderen|een kinderwens|een gezin|zorgtaken|een baby|in verwachting|net moeder|(?:alleenstaand|getrouwd|gehuwd)`, why: family },
  { id: "origin", people: originGroup, told: String.raw`(?:geen|niet) (?:nederlander|in nederland geboren|van nederlandse [a-z]+)|buitenlander|vluchteling|statushouder|uit (?:het buitenland|een ander land)`, why: origin },
  { id: "belief", people: beliefGroup, told: String.raw`gelovig|moslim|christen|joods?|religieus|(?:on)?kerkelijk|(?:een )?geloof`, why: belief },
  { id: "health", people: healthGroup, told: String.raw`(?:een )?(?:[a-z]+ ){0,2}${illOf}|gehandicapt|(?:vaak|chronisch|ernstig|snel) ziek|doof|blind|invalide|slecht ter been|last van je [a-z]+|in een rolstoel|arbeidsongeschikt|snel moe`, why: health },
];

/** Verbs of being let in: with a "not" beside them somebody is kept out. */
const letIn = String.raw`(?:reageer|reageren|solliciteer|solliciteren|meld(?:en)? je|aannemen|aan|in dienst|plaatsen|gebruiken|begeleiden|inzetten|uitnodigen|kiezen|nemen|neem|in aanmerking|terecht|welkom|geschikt|gewenst|passen|past|passend|meedoen|beginnen|thuis|plek|op (?:zijn|haar|hun|je) plek|werken|werk voor|baan voor|iets voor|toegelaten|bedoeld|doorgaan|hoeven|hoeft)`;
const no = String.raw`(?:niet|geen|nooit|niets|niks|niemand|helaas|liever niet|beter niet)`;
const refusedOutright = String.raw`(?:wijzen (?:we|wij) (?:[a-z]+ )?af|afgewezen|afwijzen|weigeren|geweigerd|uitgesloten|sluiten (?:we|wij)|vallen (?:af|buiten|uit)|valt (?:af|buiten)|(?:leggen|zetten|schuiven) (?:we|wij)[^.!?\n]{0,12}(?:terzijde|opzij)|sturen (?:we|wij)[^.!?\n]{0,12}(?:door|weg|naar huis)|slaan (?:we|wij)[^.!?\n]{0,12}over|ongeschikt|onmogelijk|onwenselijk|ongewenst|minder (?:goed|geschikt)|kunnen (?:beter|zich de moeite besparen)|verspilde moeite|een ander[a-z]* (?:baan|bedrijf|plek|werkgever))`;
const refused = String.raw`(?:${no}\b[^.!?\n]{0,30}\b${letIn}|${letIn}\b[^.!?\n]{0,25}\b${no}|${refusedOutright})\b`;
const chosen = String.raw`(?:(?:hebben|heeft|krijgen|krijgt|genieten|geniet)\b[^.!?\n]{0,30}\b(?:voorkeur|voorrang|streepje voor)|(?:zijn|is) (?:[a-z]+ )?(?:favoriet|in het voordeel)|gezocht|gevraagd|gewenst|(?:reageer|meld je|solliciteer) (?:snel|nu|vandaag))\b`;
const wantedFor = String.raw`(?:voorkeur (?:voor|naar)|voorkeur gaat (?:[a-z]+ )?uit naar|(?:zoeken|zoek|hopen op|werven|wensen|willen|vragen)|op zoek naar|gezocht:?|gevraagd:?|gewenst:?|liefst|liever|(?:bij|de) voorkeur|alleen|uitsluitend|enkel|louter|weggelegd voor|bestemd voor|bedoeld voor|gereserveerd voor|geschikt voor|werken (?:[a-z]+ )?(?:alleen|uitsluitend) met|(?:plek|baan|functie|vacature|job|werk) (?:is )?(?:vooral )?voor)`;
const some = String.raw`(?:(?:een|de|echte|enkele|alleen|van|het|meer|nog|vooral|geen|in|slechts|zelfstandige?|handige?|leuke?|sterke?|spontane?|vlotte?|nette?|enthousiaste?|gezellige?|vriendelijke?|stoere?|ervaren|energieke?|frisse?|actieve?|vitale?|ondernemende?) ){0,3}`;

/** They are helped, served or named beside others, or somebody says that all is well. */
const served = String.raw`\b(?:(?:help|begeleid|verzorg|bezoek|ondersteun|onderwijs|vervoer|ontvang|bedien|leer)\w*|werkt (?:je )?(?:[a-z]+ )?(?:met|voor|bij)|werk je (?:met|voor|bij)|(?:kook|zorg|les|rij|lees|zing|wandel|praat|speel)\w* (?:[a-z]+ )?(?:voor|aan|met)|wie je helpt|doelgroep|bewoners?|clienten|client|klanten?|bezoekers|gasten|patienten|leerlingen|opvang|afdeling|kleding|toilet\w*|kleren|mode|kapsalon|elftal|team voor|even welkom|ook welkom|iedereen is welkom|geen (?:probleem|bezwaar|reden)|maakt (?:hier )?niet uit|(?:passen|past) (?:we|wij)|passen (?:je|het)|aangepast|hoef(?:t|je) (?:niet|geen)|sluiten (?:we|wij) (?:niemand|niet)|niemand (?:uit|wordt)|jong en oud|man of vrouw|vrouw of man|mannen en vrouwen|vrouwen en mannen|m\/v\w*|niet (?:alleen|erg)|maatje)\b|\b(?:voor|met|van) (?:onze |de |alle )?(?:jonge kinderen|ouderen|senioren)\b(?! (?:niet|geen))`;
/** A sentence that tells what the reader does, not who the reader is. */
const aTask = String.raw`^(?:je|jij|u|samen|we|wij) (?!bent|ben|hebt|heb|mag|moet|zoek|willen|nemen|kunnen|zien|hopen|werven|hebben|wensen|vragen|gaan|werken (?:alleen|uitsluitend|niet|nooit|liever)|kiezen|houden|stellen|plaatsen)[a-z]+`;
const innocent = new RegExp(`${served}|${aTask}`);

const pattern = (source: string) => new RegExp(source, "g");
const frame = (id: string, find: string, why: LocalText, unless: RegExp = innocent, better?: string): Rule => ({ id, kind: "exclusion", severity: "law", find: pattern(find), unless, why, ...(better ? { better, fits: "sentence" } : {}) });

/** Said of the reader as a condition: no group is named, and still one is chosen. */
const conditions: readonly Rule[] = [
  frame("age-born", String.raw`\bgeboren (?:na|voor|tussen|in|vanaf|is) (?:het jaar |de jaren )?(?:19|20)\d\d\b|\bje geboortejaar\b`, age),
  frame("sex-kind", String.raw`\b(?:mannelijke?|vrouwelijke?) (?:geslacht|sekse|persoon)\b|^(?:een )?(?:[a-z]+ )?(?:man|vrouw|dame|heer|meid|kerel|jongen) (?:met (?!een (?:beperking|hond|rollator))|die|van (?:rond|tegen))\b`, sex),
  frame("family-plans", String.raw`\b(?:kinderwens|zwangerschapswens)\b|\b(?:plan(?:nen)?|wens|wilt|wil|denkt|van plan)\b[^.!?\n]{0,25}\b(?:kinderen (?:te )?(?:krijgen|nemen)|kinderen wil\w*|zwanger|moeder te worden)\b|\b${youAre} (?:on)?gehuwd\b|\b(?:je (?:kinderen|kroost) (?:zijn|is) (?:al )?(?:groot|de deur uit|volwassen)|je gezin is compleet)\b`, family, /\b(?:hoef\w*|geen (?:probleem|bezwaar)|prima|mag\b(?! niet)|vrij\b|verlof)\b/),
  frame("origin-born", String.raw`\b(?:geboren en getogen|van (?:echte? )?(?:nederlandse|hollandse|westerse|europese|autochtone) (?:afkomst|komaf|bodem|huize|bloed|origine)|ouders (?:zijn|komen|moeten)[^.!?\n]{0,25}\b(?:nederland|geboren)|(?:hollandse|nederlandse|turkse|marokkaanse|poolse|blanke) (?:meid|jongen|kerel|vent|nuchterheid))\b`, origin),
  frame("belief-lives", String.raw`\b(?:lid|lidmaat) (?:[a-z]+ )?van (?:een |de |onze )?(?:[a-z]+ )?(?:[a-z]*kerk\w*|gemeente van christus|moskee)\b|\b(?:leeft|leef|leven|handelt|denkt) (?:[a-z]+ )?(?:volgens|naar|vanuit|uit) (?:de |het |je |een )?(?:[a-z]+ )?(?:bijbel|koran|thora|evangelie|geloof|islam|god\w*)\b|\b(?:je|jij|u) (?:gaat|bezoekt|bidt|bezoek)\b[^.!?\n]{0,25}\b(?:kerk|moskee|synagoge|kerkdienst|god)\b|\b(?:gedoopt|bekeerd|wedergeboren|belijdenis gedaan|persoonlijke relatie met (?:god|jezus))\b|\bniet (?:[a-z]+ )?(?:bidt|bidden|vast|vasten|meedoet aan de ramadan)\b`, belief, /\b(?:hoef\w*|mag\b(?! niet)|kunt?|schoon\w*|brengt?|helpt?|met (?:onze )?(?:bewoners|gasten|ouderen)|concert|poetst?|rondleiding\w*)\b/),
  frame("health-past", String.raw`\b(?:nooit|niet|zelden|geen dag|nauwelijks)\b[^.!?\n]{0,25}\bziek\b[^.!?\n]{0,6}\b(?:geweest|gezeten|gemeld|thuis)\b|\b(?:medisch|psychisch|psychiatrisch|ziekte) ?verleden\b|\bvrij van (?:[a-z]+ )?(?:klachten|ziekten?|aandoeningen)\b|\b(?:weten|horen|vertel|vermeld|aangeven|vragen (?:wij|we))\b[^.!?\n]{0,25}\b(?:of|welke|hoe vaak)\b[^.!?\n]{0,15}\b(?:ziek|medicijnen|zwanger|klachten|beperking|aandoening|in behandeling)\b`, health, /\b(?:hoef\w*|bewoners?|clienten|klanten|collega|aanpassen|helpen|rekening)\b/),
];

/** The same few sentences about each ground: we take none of them, are you one then stay away, we want only them. */
export const exclusionByFrame: readonly Rule[] = [...conditions, ...grounds.flatMap(({ id, people, told, why }) => [
  frame(`${id}-kept-out`, String.raw`\b${people}\b[^.!?\n]{0,45}\b${refused}|\b(?:geen|niet (?:[a-z]+ )?(?:voor|met|aan)|nooit|liever geen|zonder|behalve|ongeschikt voor|niets voor|niemand) ${some}${people}\b`, why),
  frame(`${id}-stay-away`, String.raw`\b(?:ben|heb|bent|hebt|wie|als|met|wil|krijg|gebruik|zit|draag)\b[^.!?\n]{0,20}\b(?:${told})\b[^.!\n]{0,35}\b${refused}`, why),
  frame(`${id}-wanted`, String.raw`\b${wantedFor} ${some}${people}\b(?! (?:en|of) (?:mannen?|vrouwen?|oud(?:eren)?)\b)|(?<!\b(?:voor|met|van|aan|bij|onze|de) )\b${people}\b[^.!?\n]{0,45}\b${chosen}`, why, innocent, "Wij zoeken een collega."),
]).filter(({ id }) => id !== "health-wanted")];
