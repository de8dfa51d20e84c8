import type { LocalText } from "~/features/vocabulary";
import type { Rule } from "../finding";

const law: LocalText = { nl: "De wet (AWGB) zegt: geloof mag geen reden zijn. Ook een hoofddoek of keppel niet.", en: "The law (AWGB) says: religion may be no reason. Nor may a headscarf or kippah." };

const believer = String.raw`(?:christen(?:en)?|moslims?|joden|jood|hindoes?|katholiek|protestant|gelovig)`;
const exclusion = (id: string, find: RegExp, more: Partial<Rule> = {}): Rule => ({ id: `belief-${id}`, kind: "exclusion", severity: "law", find, why: law, ...more });

export const exclusionByBelief: readonly Rule[] = [
  exclusion("headscarf", /\b(?:geen|zonder) (?:hoofddoek\w*|keppel\w*|tulband\w*)\b|\b(?:hoofddoek\w*|keppel\w*|tulband\w*|hoofdbedekking|religieuze (?:kleding|uitingen|symbolen))\b[^.!?\n]{0,60}\b(?:niet|verboden|ongewenst)\b|\b(?:niet|geen)\b[^.!?\n]{0,40}\bmet (?:een )?(?:hoofddoek|keppel|tulband)\b/g),
  exclusion("believer", new RegExp(String.raw`\bje bent (?:een )?${believer}\b|\b(?:geen|alleen) ${believer}\b`, "g")),
  exclusion("colleague", /\b(?:christelijke|islamitische|joodse|katholieke|protestantse|gelovige) (?:medewerkers?|collega|kandida\w+|kracht|man|vrouw|(?:levens|geloofs)?overtuiging)\b/g),
];
