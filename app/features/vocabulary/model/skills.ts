import type { Entry, LocalText } from "./entry";
import { lookupOf } from "./entry";
import type { VumLanguageCode, VumTransportCode } from "./vum-codes";

const languageList = [
  { id: "dutch", label: { nl: "Nederlands", en: "Dutch" }, tag: "nl" },
  { id: "english", label: { nl: "Engels", en: "English" }, tag: "en" },
  { id: "german", label: { nl: "Duits", en: "German" }, tag: "de" },
  { id: "french", label: { nl: "Frans", en: "French" }, tag: "fr" },
  { id: "spanish", label: { nl: "Spaans", en: "Spanish" }, tag: "es" },
  { id: "portuguese", label: { nl: "Portugees", en: "Portuguese" }, tag: "pt" },
  { id: "italian", label: { nl: "Italiaans", en: "Italian" }, tag: "it" },
  { id: "arabic", label: { nl: "Arabisch", en: "Arabic" }, tag: "ar" },
  { id: "turkish", label: { nl: "Turks", en: "Turkish" }, tag: "tr" },
  { id: "kurdish", label: { nl: "Koerdisch", en: "Kurdish" }, tag: "ku" },
  { id: "berber", label: { nl: "Berbers", en: "Berber" }, tag: "ber" },
  { id: "persian", label: { nl: "Perzisch (Farsi)", en: "Persian (Farsi)" }, tag: "fa" },
  { id: "dari", label: { nl: "Dari", en: "Dari" }, tag: "prs" },
  { id: "pashto", label: { nl: "Pasjtoe", en: "Pashto" }, tag: "ps" },
  { id: "ukrainian", label: { nl: "Oekraïens", en: "Ukrainian" }, tag: "uk" },
  { id: "russian", label: { nl: "Russisch", en: "Russian" }, tag: "ru" },
  { id: "polish", label: { nl: "Pools", en: "Polish" }, tag: "pl" },
  { id: "romanian", label: { nl: "Roemeens", en: "Romanian" }, tag: "ro" },
  { id: "bulgarian", label: { nl: "Bulgaars", en: "Bulgarian" }, tag: "bg" },
  { id: "hungarian", label: { nl: "Hongaars", en: "Hungarian" }, tag: "hu" },
  { id: "papiamentu", label: { nl: "Papiaments", en: "Papiamentu" }, tag: "pap" },
  { id: "sranan", label: { nl: "Sranantongo", en: "Sranan Tongo" }, tag: "srn" },
  { id: "tigrinya", label: { nl: "Tigrinya", en: "Tigrinya" }, tag: "ti" },
  { id: "somali", label: { nl: "Somalisch", en: "Somali" }, tag: "so" },
  { id: "amharic", label: { nl: "Amhaars", en: "Amharic" }, tag: "am" },
  { id: "chinese", label: { nl: "Chinees", en: "Chinese" }, tag: "zh" },
  { id: "hindi", label: { nl: "Hindi", en: "Hindi" }, tag: "hi" },
  { id: "dutch-sign-language", label: { nl: "Nederlandse Gebarentaal", en: "Dutch Sign Language" }, tag: "dse" },
] as const satisfies readonly (Entry & { tag: string })[];

/** Spoken and signed languages, each with its BCP 47 tag. */
export type LanguageId = (typeof languageList)[number]["id"];
export type Language = Entry<LanguageId> & { readonly tag: string };
export const languages: readonly Language[] = languageList;
export const languageLookup = lookupOf("language", languages);

type DutchLevelEntry = Entry & {
  /** 0 is none, 4 is fluent: who has a rank also has every rank below it. */
  readonly rank: 0 | 1 | 2 | 3 | 4;
  readonly example: LocalText;
  /** How a vacancy says that this is enough. */
  readonly enough: LocalText;
  readonly vum: VumLanguageCode;
};

const dutchLevelList = [
  { id: "none", rank: 0, label: { nl: "Nog geen Nederlands", en: "No Dutch yet" }, example: { nl: "Ik begin met leren.", en: "I am starting to learn." }, enough: { nl: "Nederlands hoeft niet", en: "No Dutch needed" }, vum: "1" },
  { id: "little", rank: 1, label: { nl: "Een beetje", en: "A little" }, example: { nl: "Ik begrijp korte, rustige uitleg.", en: "I understand short, calm instructions." }, enough: { nl: "Een beetje Nederlands is genoeg", en: "A little Dutch is enough" }, vum: "2" },
  { id: "simple", rank: 2, label: { nl: "Eenvoudig", en: "Simple" }, example: { nl: "Ik praat over gewone dingen.", en: "I talk about everyday things." }, enough: { nl: "Eenvoudig Nederlands is genoeg", en: "Simple Dutch is enough" }, vum: "2" },
  { id: "good", rank: 3, label: { nl: "Goed", en: "Good" }, example: { nl: "Ik bel, lees en schrijf in het Nederlands.", en: "I call, read and write in Dutch." }, enough: { nl: "Goed Nederlands is nodig", en: "Good Dutch is needed" }, vum: "3" },
  { id: "fluent", rank: 4, label: { nl: "Heel goed", en: "Very good" }, example: { nl: "Nederlands kost mij geen moeite.", en: "Dutch takes me no effort." }, enough: { nl: "Heel goed Nederlands is nodig", en: "Very good Dutch is needed" }, vum: "4" },
] as const satisfies readonly DutchLevelEntry[];

export type DutchLevelId = (typeof dutchLevelList)[number]["id"];
export type DutchLevel = DutchLevelEntry & { readonly id: DutchLevelId };
export const dutchLevels: readonly DutchLevel[] = dutchLevelList;
export const dutchLevelLookup = lookupOf("Dutch level", dutchLevels);

/** Whether someone's Dutch is enough for what the work asks. */
export function isDutchEnough(has: DutchLevelId, needed: DutchLevelId): boolean {
  return dutchLevelLookup.require(has).rank >= dutchLevelLookup.require(needed).rank;
}

type LicenceEntry = Entry & {
  /** Groups the choices on a page. */
  readonly group: "driving" | "machines" | "safety" | "other";
  /** What it is, for someone who never heard of it. */
  readonly meaning: LocalText;
};

const licenceList = [
  { id: "driving-am", group: "driving", label: { nl: "rijbewijs AM", en: "driving licence AM" }, meaning: { nl: "Voor een bromfiets of scooter.", en: "For a moped or scooter." } },
  { id: "driving-a", group: "driving", label: { nl: "rijbewijs A", en: "driving licence A" }, meaning: { nl: "Voor een motor.", en: "For a motorcycle." } },
  { id: "driving-b", group: "driving", label: { nl: "rijbewijs B", en: "driving licence B" }, meaning: { nl: "Voor een auto of kleine bus.", en: "For a car or small van." } },
  { id: "driving-be", group: "driving", label: { nl: "rijbewijs BE", en: "driving licence BE" }, meaning: { nl: "Voor een auto met een grote aanhanger.", en: "For a car with a large trailer." } },
  { id: "driving-c", group: "driving", label: { nl: "rijbewijs C", en: "driving licence C" }, meaning: { nl: "Voor een vrachtwagen.", en: "For a lorry." } },
  { id: "driving-ce", group: "driving", label: { nl: "rijbewijs CE", en: "driving licence CE" }, meaning: { nl: "Voor een vrachtwagen met aanhanger.", en: "For a lorry with a trailer." } },
  { id: "driving-d", group: "driving", label: { nl: "rijbewijs D", en: "driving licence D" }, meaning: { nl: "Voor een grote bus.", en: "For a coach or bus." } },
  { id: "driving-t", group: "driving", label: { nl: "rijbewijs T", en: "driving licence T" }, meaning: { nl: "Voor een tractor.", en: "For a tractor." } },
  { id: "code-95", group: "driving", label: { nl: "code 95", en: "code 95" }, meaning: { nl: "Voor wie als beroep een vrachtwagen of bus rijdt.", en: "For people who drive a lorry or bus for a living." } },
  { id: "forklift", group: "machines", label: { nl: "heftruckcertificaat", en: "forklift certificate" }, meaning: { nl: "Voor rijden met een heftruck.", en: "For driving a forklift." } },
  { id: "reach-truck", group: "machines", label: { nl: "reachtruckcertificaat", en: "reach truck certificate" }, meaning: { nl: "Voor hoge stellingen in een magazijn.", en: "For high racks in a warehouse." } },
  { id: "aerial-platform", group: "machines", label: { nl: "certificaat hoogwerker", en: "aerial platform certificate" }, meaning: { nl: "Voor werken in een bak op hoogte.", en: "For working at height in a lift." } },
  { id: "chainsaw", group: "machines", label: { nl: "certificaat motorzaag", en: "chainsaw certificate" }, meaning: { nl: "Voor zagen met een motorzaag.", en: "For sawing with a chainsaw." } },
  { id: "welding", group: "machines", label: { nl: "lascertificaat", en: "welding certificate" }, meaning: { nl: "Voor het lassen van metaal.", en: "For welding metal." } },
  { id: "vca", group: "safety", label: { nl: "VCA", en: "VCA (safety at work)" }, meaning: { nl: "Bewijs dat je veilig kunt werken.", en: "Proof that you can work safely." } },
  { id: "bhv", group: "safety", label: { nl: "BHV", en: "BHV (emergency response)" }, meaning: { nl: "Je helpt bij brand of een ongeluk.", en: "You help in a fire or an accident." } },
  { id: "first-aid", group: "safety", label: { nl: "EHBO", en: "first aid" }, meaning: { nl: "Je helpt iemand die gewond is.", en: "You help someone who is hurt." } },
  { id: "traffic-guide", group: "safety", label: { nl: "verkeersregelaar", en: "traffic guide certificate" }, meaning: { nl: "Je mag het verkeer regelen.", en: "You may direct traffic." } },
  { id: "security-pass", group: "safety", label: { nl: "beveiligerspas", en: "security pass" }, meaning: { nl: "Je mag als beveiliger werken.", en: "You may work as a security guard." } },
  { id: "haccp", group: "other", label: { nl: "HACCP", en: "HACCP (food safety)" }, meaning: { nl: "Je werkt schoon en veilig met eten.", en: "You work cleanly and safely with food." } },
  { id: "social-hygiene", group: "other", label: { nl: "sociale hygiëne", en: "social hygiene certificate" }, meaning: { nl: "Je mag alcohol schenken.", en: "You may serve alcohol." } },
  { id: "crop-protection", group: "other", label: { nl: "spuitlicentie", en: "crop spraying licence" }, meaning: { nl: "Je mag gewassen spuiten.", en: "You may spray crops." } },
  { id: "certificate-of-conduct", group: "other", label: { nl: "kan een VOG vragen", en: "can ask for a VOG" }, meaning: { nl: "Een VOG is een verklaring omtrent het gedrag.", en: "A VOG is a certificate of conduct." } },
] as const satisfies readonly LicenceEntry[];

export type LicenceId = (typeof licenceList)[number]["id"];
export type Licence = LicenceEntry & { readonly id: LicenceId };
export const licences: readonly Licence[] = licenceList;
export const licenceLookup = lookupOf("licence", licences);

type TransportEntry = Entry & {
  /** As in "9 minuten fietsen". */
  readonly verb: LocalText;
  /** Door to door over a straight line, so lower than the speed on the road. */
  readonly kmPerHour: number;
  /** Minutes that every trip costs besides riding: walking to the stop, waiting, parking. */
  readonly extraMinutes: number;
  /** What a page proposes before someone chooses. */
  readonly usualKm: number;
  readonly vum: VumTransportCode;
};

const transportList = [
  { id: "walk", label: { nl: "lopen", en: "on foot" }, verb: { nl: "lopen", en: "on foot" }, kmPerHour: 4, extraMinutes: 0, usualKm: 2, vum: "9" },
  { id: "bike", label: { nl: "fiets", en: "bicycle" }, verb: { nl: "fietsen", en: "by bicycle" }, kmPerHour: 16, extraMinutes: 0, usualKm: 7, vum: "3" },
  { id: "e-bike", label: { nl: "elektrische fiets", en: "electric bicycle" }, verb: { nl: "met de elektrische fiets", en: "by electric bicycle" }, kmPerHour: 20, extraMinutes: 0, usualKm: 12, vum: "3" },
  { id: "moped", label: { nl: "brommer of scooter", en: "moped or scooter" }, verb: { nl: "met de brommer", en: "by moped" }, kmPerHour: 25, extraMinutes: 2, usualKm: 15, vum: "2" },
  { id: "public-transport", label: { nl: "bus, tram of trein", en: "bus, tram or train" }, verb: { nl: "met bus of trein", en: "by bus or train" }, kmPerHour: 25, extraMinutes: 12, usualKm: 15, vum: "5" },
  { id: "car", label: { nl: "auto", en: "car" }, verb: { nl: "met de auto", en: "by car" }, kmPerHour: 40, extraMinutes: 5, usualKm: 25, vum: "1" },
] as const satisfies readonly TransportEntry[];

/** Means of transport. A radius is kept in km; minutes are only shown (rule 11). */
export type TransportId = (typeof transportList)[number]["id"];
export type Transport = TransportEntry & { readonly id: TransportId };
export const transports: readonly Transport[] = transportList;
export const transportLookup = lookupOf("means of transport", transports);
