import type { LocalText } from "~/features/vocabulary";
import type { Rule } from "../finding";

const job: LocalText = { nl: "Deze plek is geen baan. Zo’n woord doet denken aan loon en een contract, en dat is niet eerlijk.", en: "This place is no job. Such a word makes people think of pay and a contract, and that is not fair." };
const pay: LocalText = { nl: "Er is geen loon bij deze plek. Is er wel loon? Verander dat bij “Soort plek en loon”.", en: "There is no wage at this place. Is there one? Change that at “Soort plek en loon”." };
const pace: LocalText = { nl: "Wie geen loon krijgt, hoeft niets te halen. De plek is er om te leren of te helpen.", en: "Who gets no wage need not reach anything. The place is there to learn or to help." };
const replacing: LocalText = { nl: "Een plek zonder loon mag geen betaalde collega vervangen.", en: "A place without a wage may not replace a paid colleague." };

/** Denied, or about what comes afterwards. */
const innocent = /\b(?:geen (?:[a-z]+ )?(?:loon|salaris|contract|baan|sollicitatie\w*|vacature|vervanging|verplicht\w*|normen|functie|dienstverband|targets|tempo)|zonder|niet (?:[a-z]+ )?(?:verplicht|nodig|te solliciteren|solliciteren|vervang\w*)|nooit|hoeft?|daarna|later|volgende stap|betaalde baan|betaald werk|doorgroeien|uitzicht op|misschien|oefen\w*|voor een baan|een baan past|kans op)\b|\bgeen (?:loon|salaris)\b/;
const unpaid = (id: string, find: RegExp, why: LocalText, more: Partial<Rule> = {}): Rule => ({ id: `unpaid-${id}`, kind: "unpaid", severity: "advice", find, unless: innocent, when: ({ isUnpaid }) => isUnpaid, why, ...more });

/** An unpaid place never looks like a job (product rule 2). */
export const unpaidRules: readonly Rule[] = [
  unpaid("wage", /\b(?:[a-z]*salaris\w*|[a-z]*loon|loonstrook\w*|uurtarief|bruto|netto|bonus|toeslag\w*|fooi|vakantiebijslag|vakantiegeld|vakantiedagen|pensioen\w*|je verdient|verdien je|verdiensten|uitbetaald|uitbetaling|belasting|betaald verlof|overuren|cao|schaal \d+|je geld op je rekening)\b/g, pay),
  unpaid("contract", /\b(?:[a-z]*contract(?:en)?|dienstverband|in dienst|in vaste dienst|aanstelling|proeftijd|arbeidsovereenkomst|opzegtermijn|vaste aanstelling|arbeidsvoorwaarden)\b/g, job, { better: "afspraak", fits: "words" }),
  unpaid("job", /\b(?:functie\w*|[a-z]*baan|werknemer\w*|[a-z]*medewerk(?:er|sters?|ers)|vacature\w*|personeelslid|personeel|werkgever|je (?:baas|chef|manager)|fulltime|parttime|full-time|part-time|carriere|werkweek van)\b/g, job, { better: "plek" }),
  unpaid("apply", /\b(?:sollicit\w+|selectie(?:gesprek|procedure)|(?:stuur|mail) je cv|motivatiebrief|referenties)/g, job, { better: "Reageer" }),
  unpaid("pace", /\b(?:targets?|productie\w*|normen|norm|omzet|prestatie\w*|tempo (?:ligt|is|moet)|hoog tempo|werkdruk|deadlines?|beoordelingsgesprek\w*|functioneringsgesprek\w*|resultaten halen|stuks per|per uur (?:moet|haal))\b|\b(?:\d+|tien|twintig|vijftig|honderd) [a-z]+ per (?:uur|dag|dienst)\b|\b(?:elke dag|dagelijks|per dag)\b[^.!?\n]{0,15}\b\d{2,} [a-z]+|\bper uur (?:minimaal |minstens )?(?:\d+|[a-z]+tig) [a-z]+/g, pace, { better: "Je werkt in je eigen tempo.", fits: "sentence" }),
  unpaid("duty", /\bverplicht\w*\b|\bwaarschuwing\w*\b|\bziek ?meld(?:en|t)\b|\bmeld je (?:je )?ziek\b|\b(?:zelfstandig|alleen|in je eentje) (?:[a-z]+ )?de [a-z]*(?:dienst|winkel|kassa|keuken|balie)\b|\b(?:geen|niet) (?:gemiste|overslaan|afzeggen|te laat)\b|\binzet van\b|\b(?:minimaal|minstens) \d+ (?:uur|dagen) (?:per week )?(?:aanwezig|beschikbaar|inzetbaar)\b|\bbeschikbaar (?:moet|bent)\b|\bvrij vragen\b|\bvakantie aanvragen\b|\b(?:in|volgens) het rooster van\b|\b(?:eind)?verantwoordelijk\w*\b|\bwij (?:eisen|verwachten)\b/g, pace, { better: "Kun je een keer niet? Zeg het even.", fits: "sentence" }),
  unpaid("replaces", /\bvervang(?:t|en|er|ing)?\b|\bvervangt\b|\b(?:in )?de plek (?:in )?van\b|\b(?:in plaats van|namens) (?:een |de |onze )?(?:vaste|zieke|betaalde)\b|\bneemt? (?:[a-z]+ )?(?:de|het) (?:plek|taken|werk) (?:van|over)\b|\b(?:vul\w*|vangt?|opvangen|oplossen|lost?)\b[^.!?\n]{0,25}\b(?:gaten|gat|tekort\w*|onderbezetting|drukte|uitval)\b|\b(?:personeelstekort|tekort aan (?:personeel|mensen|handen)|onderbezetting|invalkracht|invallen|inval\w*|valt in|springt in|ziekteverzuim|zwangerschapsverlof)\b|\bkomt in de plaats\b/g, replacing, { better: "Je helpt mee naast de vaste collega’s.", fits: "sentence" }),
];
