import type { LocalText } from "~/features/vocabulary";
import type { Rule } from "../finding";

const job: LocalText = { nl: "Deze plek is geen baan. Zo’n woord doet denken aan loon en een contract, en dat is niet eerlijk.", en: "This place is no job. Such a word makes people think of pay and a contract, and that is not fair." };
const pay: LocalText = { nl: "Er is geen loon bij deze plek. Is er wel loon? Verander dat bij “Soort plek en loon”.", en: "There is no wage at this place. Is there one? Change that at “Soort plek en loon”." };
const pace: LocalText = { nl: "Wie geen loon krijgt, hoeft niets te halen. De plek is er om te leren of te helpen.", en: "Who gets no wage need not reach anything. The place is there to learn or to help." };
const replacing: LocalText = { nl: "Een plek zonder loon mag geen betaalde collega vervangen.", en: "A place without a wage may not replace a paid colleague." };

/** Denied, or about what comes afterwards. */
const innocent = /\b(?:geen|zonder|niet|daarna|later|volgende stap|betaalde baan|betaald werk|doorgroeien|uitzicht op|misschien|oefen\w*|voor een baan)\b/;
const unpaid = (id: string, find: RegExp, why: LocalText, more: Partial<Rule> = {}): Rule => ({ id: `unpaid-${id}`, kind: "unpaid", severity: "advice", find, unless: innocent, when: ({ isUnpaid }) => isUnpaid, why, ...more });

/** An unpaid place never looks like a job (product rule 2). */
export const unpaidRules: readonly Rule[] = [
  unpaid("wage", /\b(?:salaris|loon|uurtarief|bruto|bonus|vakantiebijslag|uurloon|loonstrook|vakantiegeld|vakantiedagen|pensioen|je verdient)\b/g, pay),
  unpaid("contract", /\b(?:[a-z]*contract|dienstverband|aanstelling|proeftijd|arbeidsovereenkomst)\b/g, job, { better: "afspraak", fits: "words" }),
  unpaid("job", /\b(?:functie|baan|werknemer|medewerker|vacature)\b/g, job, { better: "plek" }),
  unpaid("apply", /\bsollicit\w+/g, job, { better: "Reageer" }),
  unpaid("pace", /\b(?:targets?|productie(?:norm|eis)\w*|normen|omzet)\b|\b(?:\d+|tien|twintig|vijftig|honderd) [a-z]+ per (?:uur|dag|dienst)\b|\b(?:elke dag|dagelijks|per dag)\b[^.!?\n]{0,15}\b\d{2,} [a-z]+|\bper uur (?:minimaal |minstens )?(?:\d+|[a-z]+tig) [a-z]+/g, pace, { better: "Je werkt in je eigen tempo.", fits: "sentence" }),
  unpaid("duty", /\bverplicht\w*\b|\bwaarschuwing\b|\bziek ?melden\b|\bzelfstandig de [a-z]*dienst\b/g, pace, { better: "Kun je een keer niet? Zeg het even.", fits: "sentence" }),
  unpaid("replaces", /\bvervang(?:t|en|er|ing)?\b|\bin de plek van\b|\bneemt de (?:plek|taken)\b/g, replacing, { better: "Je helpt mee naast de vaste collega’s.", fits: "sentence" }),
];
