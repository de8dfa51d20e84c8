import type { LocalText } from "~/features/vocabulary";
import type { Rule } from "../finding";

const law: LocalText = { nl: "De wet (WGBH/CZ) zegt: ziekte of een beperking mag geen reden zijn. Zeg hoe zwaar het werk is.", en: "The law (WGBH/CZ) says: illness or disability may be no reason. Say how heavy the work is." };
const sounds: LocalText = { nl: "Dit houdt mensen met een beperking weg. Zeg wat iemand doet en hoe zwaar dat is. De wet heet WGBH/CZ.", en: "This keeps people with a disability away. Say what somebody does and how heavy that is. The law is called WGBH/CZ." };

const limit = String.raw`(?:(?:arbeids)?beperking\w*|handicap\w*|autisme|(?:psychische|lichamelijke|medische) (?:problemen|klachten|beperking\w*))`;
const exclusion = (id: string, severity: Rule["severity"], find: RegExp, why: LocalText, more: Partial<Rule> = {}): Rule => ({ id: `health-${id}`, kind: "exclusion", severity, find, why, ...more });

export const exclusionByHealth: readonly Rule[] = [
  exclusion("healthy", "law", /\b(?:je bent|ben je|zoek\w*[^.!?\n]{0,20}) (?:een )?(?:kern)?gezonde?\b|\b(?:goede|uitstekende|prima) gezondheid\b/g, law, { better: "Zeg wat iemand tilt: een pak melk, een tas of een krat." }),
  exclusion("complaints", "law", new RegExp(String.raw`\bgeen\b[^.!?\n]{0,20}\b(?:(?:rug|knie|gezondheids)(?:klachten|problemen)|${limit})`, "g"), law, { unless: /\bgeen probleem\b/ }),
  exclusion("people", "law", new RegExp(String.raw`\b(?:${limit}|wie (?:medicijnen|vaak ziek|chronisch)|medicijnen gebruikt)\b[^.!?\n]{0,40}\b(?:niet|geen|helaas)\b`, "g"), law, { unless: /\bgeen probleem\b|\bniet erg\b|\bhoeft?\b/ }),
  exclusion("strong", "advice", /\bfysieke (?:gesteldheid|belastbaarheid)\b|\bgoede (?:fysieke|lichamelijke) [a-z]+|\b(?:fysiek|lichamelijk) (?:sterk|fit|gezond|in (?:goede )?(?:conditie|orde))\b|\b(?:goede|prima) (?:fysieke |lichamelijke )?conditie\b|\b(?:fit|topfit|vitaal) en [a-z]+|\ben (?:fit|topfit|vitaal)\b|\bje bent (?:sterk|fit|topfit|vitaal)\b|\bsterke (?:vent|kerel|man|jongen)\b/g, sounds, { unless: /\b(?:hoeft?|niet sterk)\b/, better: "Je tilt af en toe een krat. Dat doen we samen.", fits: "sentence" }),
];
