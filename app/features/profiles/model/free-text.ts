/** What may not stand in a text that others read (product rule 9). */
export const privateKinds = ["bsn", "contact", "health", "conviction", "religion"] as const;
export type PrivateKind = (typeof privateKinds)[number];

const health =
  /\b(autis\w*|asperger|adhd|\badd\b|depressi\w*|burn-?out|ptss|borderline|psychos\w*|psychiatri\w*|schizofreni\w*|bipolair\w*|angststoornis\w*|verslav\w*|verslaafd\w*|alcoholis\w*|epileps\w*|diabetes|suikerziekte|kanker|hiv|reuma\w*|artrose|fibromyalgie|dyslex\w*|hernia|hartaanval|beroerte|niet-aangeboren hersenletsel|\bnah\b|handicap\w*|gehandicapt|arbeidsongeschikt\w*|wajong|\bwao\b|\bwia\b|medicijnen|diagnose|depression|addict\w*|disab\w+|epilepsy|cancer|diagnos\w+)/i;
const conviction = /\b(strafblad|veroordeel\w*|gevangenis|gedetineerd\w*|detentie|gezeten heb|taakstraf|reclassering|enkelband|tbs|prison|convicted|criminal record)/i;
const religion = /\b(moslim\w*|islam\w*|christen\w*|katholiek\w*|protestant\w*|gereformeerd\w*|joods\w*|hindoe\w*|boeddhis\w*|jehova\w*|moskee\w*|synagoge\w*|muslim\w*|christian|catholic|jewish|hindu\w*|mosque)/i;
const address = /[^\s@]+@[^\s@]+\.[a-z]{2,}/i;
const phone = /(?:\+|00)\d[\d\s().-]{8,}\d|\b0[\d\s().-]{8,}\d\b/;

/** The first thing in a text that is better not shown, or null. It looks for words, so it can be wrong in both directions. */
export function findPrivateText(text: string): PrivateKind | null {
  if (holdsBsn(text)) return "bsn";
  if (address.test(text) || phone.test(text)) return "contact";
  if (health.test(text)) return "health";
  if (conviction.test(text)) return "conviction";
  return religion.test(text) ? "religion" : null;
}

/** Nine digits that pass the eleven test of a BSN, also with dots or spaces between them. */
function holdsBsn(text: string): boolean {
  const candidates = text.match(/(?<!\d)(?:\d[ .-]?){8}\d(?!\d)/g) ?? [];
  return candidates.some((candidate) => {
    const digits = candidate.replace(/\D/g, "");
    const sum = [...digits].reduce((total, digit, place) => total + Number(digit) * (place === 8 ? -1 : 9 - place), 0);
    return digits !== "000000000" && sum % 11 === 0;
  });
}
