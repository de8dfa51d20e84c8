import type { LocalText } from "~/features/vocabulary";
import type { Rule } from "../finding";

const law: LocalText = { nl: "De wet (AWGB) zegt: waar iemand vandaan komt, mag geen reden zijn.", en: "The law (AWGB) says: where somebody comes from may be no reason." };
const tongue: LocalText = { nl: "Een moedertaal of accent zegt niets over wat iemand kan. De wet (AWGB) ziet dit als kiezen op afkomst. Zeg hoeveel Nederlands genoeg is.", en: "A mother tongue or accent says nothing about what somebody can do. The law (AWGB) sees it as choosing by origin. Say how much Dutch is enough." };

const exclusion = (id: string, severity: Rule["severity"], find: RegExp, why: LocalText, more: Partial<Rule> = {}): Rule => ({ id: `origin-${id}`, kind: "exclusion", severity, find, why, ...more });

export const exclusionByOrigin: readonly Rule[] = [
  exclusion("nationality", "law", /\bnederlandse (?:nationaliteit|afkomst|achtergrond|roots|wortels)\b|\bnederlands paspoort\b|\b(?:je bent|ben je|alleen|uitsluitend|echte)(?: een)? nederlanders?\b/g, law, { unless: /\bhoeft?\b/ }),
  exclusion("group", "law", /\b(?:autochto+n\w*|allochto+n\w*)\b|\b(?:geen|niet voor) (?:buitenlanders?|vluchtelingen|polen|marokkanen|turken|statushouders)\b/g, law),
  exclusion("looks", "law", /\b(?:westerse|blanke|witte) (?:man|vrouw|collega|medewerker|kandida\w+|achtergrond|uitstraling)\b/g, law),
  exclusion("tongue", "advice", /\bmoedertaal\b|\bnative(?: speaker)?\b/g, tongue, { better: "Een beetje Nederlands is genoeg.", fits: "sentence" }),
  exclusion("accent", "advice", /\b(?:zonder|geen|vrij van) (?:[a-z]+ )?accent\b|\baccent(?:loos|vrij\w*)\b/g, tongue, { better: "Een beetje Nederlands is genoeg.", fits: "sentence" }),
];
