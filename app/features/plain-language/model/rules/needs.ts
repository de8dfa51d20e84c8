import type { LocalText } from "~/features/vocabulary";
import type { Rule } from "../finding";

/** Nothing is asked: it is denied, offered, learned here, or about somebody else. */
const denied = String.raw`\b(?:geen|zonder|hoeft?|niet (?:per se )?(?:nodig|vereist|verplicht|noodzakelijk|belangrijk)|maakt niet uit|vragen (?:we|wij) niet)\b`;
const offered = String.raw`\b(?:krijg\w*|haal\w*|behaal\w*|leer\w*|betal\w*|vergoed\w*|opdoe\w*|op ?doen|opgedaan|doet (?:hier|bij ons)|doe je|volgen kan|kunt? (?:je )?(?:hier|bij ons)|les(?:sen)?|oefen\w*|taalmaatje|wij hebben|we hebben|helpen je)\b`;
const notAsked = new RegExp(`${denied}|${offered}`);
const isAsked = String.raw`(?:vereist\w*|verplicht|nodig|noodzakelijk|gewenst|must|pre|eis|voorwaarde|belangrijk|voordeel)`;

const papers: LocalText = { nl: "Papieren houden mensen weg die het werk wel kunnen. Noem wat iemand bij een taak moet kunnen.", en: "Papers keep people away who can do the work. Say what somebody must be able to do for a task." };
const experience: LocalText = { nl: "Wie het werk kan leren, heeft geen ervaring nodig. Zeg wat iemand doet, en dat jullie het uitleggen.", en: "Who can learn the work needs no experience. Say what somebody does, and that you explain it." };
const language: LocalText = { nl: "Vraag alleen het Nederlands dat een taak nodig heeft. Het niveau kies je bij “Wat is nodig?”.", en: "Ask only for the Dutch that a task needs. You choose the level at “Wat is nodig?”." };
const driving: LocalText = { nl: "Geen van de taken is rijden. Dan mag een rijbewijs of auto geen eis zijn.", en: "None of the tasks is driving. Then a licence or car cannot be asked." };
const letter: LocalText = { nl: "Mensen reageren hier met hun profiel. Een brief of cv houdt goede mensen weg.", en: "People react here with their profile. A letter or CV keeps good people away." };
const knowledge: LocalText = { nl: "Noem wat iemand ermee doet. Dan weet een lezer of het lukt, of te leren is.", en: "Say what somebody does with it. Then a reader knows whether it works, or can be learned." };

const need = (id: string, find: RegExp, why: LocalText, more: Partial<Rule> = {}): Rule => ({ id: `need-${id}`, kind: "need", severity: "advice", find, unless: notAsked, why, ...more });

/** Asks for what no task of this work needs (product rule 2). */
export const needRules: readonly Rule[] = [
  need("diploma", /\b(?:[a-z]+-)?(?:diploma(?:'s)?|getuigschrift)\b|\bstartkwalificatie\b|\bgediplomeerde?\b|\b(?:hotel|koks|vak|detailhandels)school\b|\b(?:technische|agrarische|administratieve|logistieke) achtergrond\b|\b(?:v?mbo|hbo|havo|wo)\b(?:[- ](?:werk- en denkniveau|niveau \d|opleiding|diploma|\d\b))?|\bwerk- en denkniveau\b/g, papers, { when: ({ needsPapers }) => !needsPapers, better: "Wij leren je wat je nodig hebt.", fits: "sentence" }),
  need("training", new RegExp(String.raw`\b(?:afgeronde|voltooide|relevante|gerichte|passende) [a-z-]*opleiding\b|\bopleiding\b[^.\n]{0,40}\b${isAsked}\b|\bopleidingsniveau\b`, "g"), papers, { when: ({ needsPapers }) => !needsPapers, better: "Wij leren je wat je nodig hebt.", fits: "sentence" }),
  need("certificate", /\b(?:[a-z]+-?)?certificaat\b|\bvca\b/g, papers, { when: ({ needsPapers }) => !needsPapers, better: "Wij zorgen voor het bewijs dat je nodig hebt.", fits: "sentence" }),
  need("experience", /\b(?:(?:minimaal|minstens|tenminste|ten minste|enkele|aantoonbare?|relevante|recente|ruime) )*(?:(?:\d+|een|twee|drie|vier|vijf) jaar )?(?:relevante )?(?:werk|praktijk|horeca|zorg|verkoop|kas)?ervaring\b/g, experience, { unless: new RegExp(`${notAsked.source}|\\b(?:salaris|loon|beloning|inschaling|verdien\\w*|mooie|fijne|leuke|heeft)\\b`), better: "Je hoeft dit nog niet te kunnen. Wij leren het je.", fits: "sentence" }),
  need("experienced", /\bervaren [a-z]+/g, experience, { unless: /^(?!.*\b(?:zoek\w*|gezocht|je bent|ben jij|ben je)\b)/, better: "Je leert dit werk bij ons.", fits: "sentence" }),
  need("worked-before", /\b(?:heb je|je hebt|hebt u|dat je|die)\b[^.?\n]{0,20}\b(?:al|eerder|ooit|jaar|jaren)\b[^.?\n]{0,40}\bgewerkt\b/g, experience, { better: "Je hoeft dit nog niet te kunnen.", fits: "sentence" }),
  need("dutch", /\b(?:(?:uitstekende|goede|voldoende|prima) )?(?:beheersing|kennis) van (?:de|het) (?:[a-z]+se taal|[a-z]+s)\b|\b(?:spreekt?|schrijft|beheerst|spreken|begrijpt)\b[^.\n]{0,30}\b(?:nederlands|engels|duits|frans)(?:e taal)?\b|\b(?:goed|vloeiend|foutloos) (?:nederlands|engels|duits)\b|\bin woord en geschrift\b|\b(?:nederlandse|engelse) taal\b[^.\n]{0,20}\b(?:machtig|beheers\w*)|\b(?:nederlands|engels) (?:kunnen )?(?:lezen|spreken|schrijven|verstaan)\b|\b(?:niveau )?[abc][12](?:-niveau)\b|\buitdrukken in het (?:nederlands|engels)\b/g, language, { unless: new RegExp(`${notAsked.source}|\\b(?:beetje|weinig|eenvoudig|genoeg|graag)\\b`), better: "Een beetje Nederlands is genoeg.", fits: "sentence" }),
  need("licence", /\brijbewijs(?: (?:be?|c1?e?|am|t)\b)?/g, driving, { when: ({ drives, needsPapers }) => !drives && !needsPapers }),
  need("car", /\beigen (?:auto|vervoer)\b|\b(?:bezit van|beschikt over|je hebt) een auto\b/g, driving, { when: ({ drives }) => !drives }),
  need("letter", /\b(?:motivatie|sollicitatie)brief\b|\bcv\b|\bcurriculum vitae\b/g, letter, { better: "Reageer met je profiel. Een brief is niet nodig.", fits: "sentence" }),
  need("knowledge", /\boverweg met (?:[a-z-]+)(?: (?:en|of) [a-z-]+)?|\bvaardig met (?:de computer|word|excel)|\bkennis van (?!de\b|het\b)(?:[a-z-]+)(?: (?:en|of) [a-z-]+)?/g, knowledge),
];
