import type { LocalText } from "~/features/vocabulary";
import type { Rule } from "../finding";
import { colleague, kept, originWords, peoples, youAre } from "./word-classes";

const law: LocalText = { nl: "De wet (AWGB) zegt: waar iemand vandaan komt, mag geen reden zijn.", en: "The law (AWGB) says: where somebody comes from may be no reason." };
const tongue: LocalText = { nl: "Een moedertaal of accent zegt niets over wat iemand kan. De wet (AWGB) ziet dit als kiezen op afkomst. Zeg hoeveel Nederlands genoeg is.", en: "A mother tongue or accent says nothing about what somebody can do. The law (AWGB) sees it as choosing by origin. Say how much Dutch is enough." };

const exclusion = (id: string, severity: Rule["severity"], find: RegExp, why: LocalText, more: Partial<Rule> = {}): Rule => ({ id: `origin-${id}`, kind: "exclusion", severity, find, why, ...more });

export const exclusionByOrigin: readonly Rule[] = [
  exclusion("nationality", "law", new RegExp(String.raw`\bnederlandse (?:nationaliteit|afkomst|achtergrond|roots|wortels|huidskleur)\b|\bnederlands paspoort\b|\b(?:${youAre}|alleen|uitsluitend|echte|liefst|voorkeur\w* voor)(?: een)? (?:echte )?nederlanders?\b|\b(?:je komt|jij komt|komt oorspronkelijk) uit (?:nederland|belgie|europa|holland)\b|\b(?:geboren|opgegroeid|getogen) in nederland\b|\bin nederland (?:geboren|opgegroeid|getogen)\b|\b(?:westerse|europese|autochtone) (?:afkomst|herkomst|nationaliteit)\b`, "g"), law, { unless: /\bhoeft?\b/ }),
  exclusion("group", "law", new RegExp(String.raw`\b(?:autochto+n\w*|allochto+n\w*)\b|\b(?:geen|niet voor|niet geschikt voor|zonder) (?:[a-z]+ )?(?:${peoples})\b|\b(?:alleen|uitsluitend|enkel|liefst|liever|bij voorkeur|voorkeur voor|gezocht:?|zoeken) (?:een )?(?:${peoples})\b|\b${peoples}\b[^.!?\n]{0,25}\b(?:${kept}|nemen we niet|hebben (?:onze |de )?voorkeur)\b`, "g"), law, { unless: /\b(?:help\w*|begeleid\w*|taalles|les aan|maatje|kookt? voor)\b/ }),
  exclusion("looks", "law", new RegExp(String.raw`\b(?:westerse|blanke|witte|donkere|nederlandse|poolse|europese) (?:man|vrouw|${colleague}|achtergrond|uitstraling|uiterlijk)\b|\b(?:geen|zonder) ${originWords}\b|\b${originWords}\b[^.!?\n]{0,30}\b${kept}`, "g"), law, { unless: /\b(?:vereist|nodig) is\b/ }),
  exclusion("tongue", "advice", /\bmoedertaal\w*\b|\bnative(?: speaker)?\b|\bnederlandstalige?n?\b|\b(?:als|is|je) eerste taal\b|\bvan huis uit (?:nederlands|hollands)/g, tongue, { better: "Een beetje Nederlands is genoeg.", fits: "sentence", unless: /\b(?:boek\w*|films?|liedjes|muziek|hoeft?|niet)\b/ }),
  exclusion("accent", "advice", /\b(?:zonder|geen|vrij van) (?:[a-z]+ )?(?:accent|tongval)\b|\baccent(?:loos|loze|vrij\w*)\b|\b(?:keurig|algemeen beschaafd|abn|zuiver) nederlands\b/g, tongue, { better: "Een beetje Nederlands is genoeg.", fits: "sentence" }),
];
