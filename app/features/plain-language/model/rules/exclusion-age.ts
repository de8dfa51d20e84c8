import type { LocalText } from "~/features/vocabulary";
import type { Rule } from "../finding";

const law: LocalText = { nl: "De wet (WGBL) zegt: je mag niet kiezen op leeftijd.", en: "The law (WGBL) says: you may not choose by age." };
const sounds: LocalText = { nl: "Dit klinkt alsof je op leeftijd kiest. Wie ouder is, leest niet verder. De wet heet WGBL.", en: "This sounds as if you choose by age. Who is older stops reading. The law is called WGBL." };
const eighteen: LocalText = { nl: "Alleen als de wet het vraagt, mag je een leeftijd noemen. Schrijf erbij waarom, bijvoorbeeld: je schenkt ook alcohol.", en: "Only when the law asks it, you may name an age. Write why, for example: you also serve alcohol." };

/** Other people than the one who is wanted, or years that are no age. */
const others = String.raw`\b(?:kinderen|peuters|kleuters|jongeren|jeugd|leerlingen|clienten|bewoners|deelnemers|bezoekers|werken mensen|bij ons werken|collega's van|uur|euro|kilo|minuten|procent|graden|plekken|bestaa[nt]|bestaan al|contract|garantie)\b`;
const aboutOthers = new RegExp(others);
const age = String.raw`(?:1[5-9]|[2-6]\d)`;
const pattern = (source: string) => new RegExp(source, "g");
const exclusion = (id: string, severity: Rule["severity"], find: RegExp, why: LocalText, more: Partial<Rule> = {}): Rule => ({ id: `age-${id}`, kind: "exclusion", severity, find, unless: aboutOthers, why, ...more });

export const exclusionByAge: readonly Rule[] = [
  exclusion("range", "law", pattern(String.raw`\b(?:leeftijd:?\s*)?(?:tussen (?:de )?)?${age}\s*(?:tot|en|-|t/m)\s*(?:de )?${age} jaar\b|\bleeftijd:?\s*(?:tussen )?${age}\b|\btussen (?:de )?${age} en (?:de )?${age}\b`), law),
  exclusion("most", "law", pattern(String.raw`\b(?:maximaal|hoogstens|hooguit|max\.?|tot) ${age} jaar\b|\b(?:iemand|kandida\w+|collega|medewerk\w+) (?:van )?(?:maximaal|hoogstens|hooguit|onder de|tot) ${age}\b|\bgeen (?:ouderen|senioren|vijftigers|\d\d-?plussers)\b|\bniet ouder dan ${age}\b|\bjonger dan ${age}\b|\b(?:onder|boven) de ${age}\b|\bmaxim(?:um|ale )\s?leeftijd\b`), law),
  exclusion("young-wanted", "law", pattern(String.raw`\b(?:zoek\w*|gezocht)\b[^.!?\n]{0,25}\bjonge (?:hond|man|vrouw|mensen|kerel|god|[a-z]*(?:medewerk\w+|kracht\w*|collega\w*|kok|bakker|chauffeur|verko\w+|monteur|hulp|helper|talent\w*))\b|\bjonge (?:collega|medewerker|kracht|honden)\b|\bjonge(?:man|dame)\b`), law, { unless: new RegExp(`${others}|\\bjonge (?:planten|dieren|kinderen|bomen|kat\\w*|hond\\w*)\\b`), better: "Wij zoeken een collega.", fits: "sentence" }),
  exclusion("young-team", "advice", pattern(String.raw`\bjonge? (?:en|,) [a-z]+ team\b|\bjonge?,? (?:[a-z]+ )?team\b|\bjong(?: en |, )(?:dynamisch|enthousiast|fris|ambitieus)\b|\bjong van (?:geest|hart)\b|\bteam is jong\b|\bjonge,? (?:[a-z]+ )?(?:club|ploeg)\b`), sounds, { better: "Je komt in een team met mensen van alle leeftijden.", fits: "sentence" }),
  exclusion("students", "advice", /\b(?:student(?:en)?|scholier(?:en)?|schoolverlaters?|starters?|(?:net |pas )?afgestudeerden?)\b/g, sounds, { unless: new RegExp(`${others}|\\b(?:help\\w*|les|begeleid\\w*|naast|serveer\\w*|voor de studenten)\\b`), better: "Iedereen is welkom, jong en oud.", fits: "sentence" }),
  exclusion("eighteen", "advice", /\b(?:minimaal|minstens|tenminste|ten minste|vanaf) (?:18|21) jaar\b|\bleeftijd vanaf \d\d\b|\b(?:18|21) jaar of ouder\b|\b18\+/g, eighteen),
];
