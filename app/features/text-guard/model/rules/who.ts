/** People of whom a text tells something: the writer, family, a colleague, a candidate. In folded text. */
export const somebody = String.raw`(?:ik|hij|zij|ze|i|he|she|mevrouw|meneer|(?:mijn|m'n|onze|ons|deze|haar|zijn|de) (?:[a-z]+ )?(?:man|vrouw|partner|zoon|dochter|kind|kinderen|vader|moeder|ouders|broer|zus|oom|tante|opa|oma|buurman|buurvrouw|vriend|vriendin|collega|maatje|kandidaat|persoon)(?: [a-z]+)?)`;

/** A few words on the way, none of which turns to others. */
export const then = String.raw`(?:(?!\b(?:met|voor|bij|aan|van) (?:mensen|kinderen|jongeren|ouderen|clienten|bewoners|patienten)\b)[^.!?\n]){0,30}?`;

/** Words that make a sentence tell of somebody after all. */
const own = String.raw`\b(?:ik|zelf|mijn|m'n|heb|had|ben|was|kreeg|door|my|i)\b`;
const people = String.raw`(?:mensen|personen|kinderen|jongeren|jongens|meisjes|peuters|ouderen|senioren|volwassenen|clienten|client|bewoners|patienten|leerlingen|deelnemers|gasten|bezoekers|klanten|groep|groepen|cursisten|studenten|dieren|collega's|anderen|iemand|wie|je|jij|ex-gedetineerden|people|children|adults|clients|residents|students|you)`;
const places = String.raw`(?:afdeling|kliniek|instelling|opleiding|cursus|training|workshop|diploma|boek|boeken|series?|films?|lezing|stichting|fonds|collecte|collecteer\w*|onderzoek|verzekering\w*|regeling\w*|wet|voorlichting|zorg|over|tegen)`;

/** "mensen met …", "een opleiding over …": a group or a subject, not somebody. */
export const aboutOthers = new RegExp(String.raw`\b(?:${people}|${places})\b(?:(?!${own})[^.!?\n]){0,45}$`);
